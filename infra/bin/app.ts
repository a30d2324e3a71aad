import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CampaignStack } from '../lib/campaign-stack.ts';
import { buildWeb } from '../local/build-web.ts';

// The publisher's bundle holds the server build of the pages; standard output belongs to the CDK.
await buildWeb((line) => console.error(line));

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new CampaignStack(app, 'BangVang');
