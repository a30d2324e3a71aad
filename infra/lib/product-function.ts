import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import {
  Charset,
  LogLevel,
  NodejsFunction,
  OutputFormat,
  SourceMapMode,
} from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { join } from 'node:path';
import { bundling } from '../bundling.ts';

export const projectRoot = join(import.meta.dirname, '../..');

export type ProductFunctionProps = {
  /** The entry file, from the root of the project; it exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly memory?: number;
};

/**
 * A function of the product: Node 24 on arm64, bundled here by esbuild without Docker, logging JSON into a group of its own.
 * It starts with the right to write that log and with no other.
 */
export class ProductFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: ProductFunctionProps) {
    const { entry, description, environment, timeout, memory = 1024 } = props;
    const logGroup = new LogGroup(scope, `${id}Log`, { retention: RetentionDays.THREE_MONTHS });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      role,
      entry: join(projectRoot, entry),
      projectRoot,
      depsLockFilePath: join(projectRoot, 'package-lock.json'),
      handler: 'handler',
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout,
      // Node reads a source map only when it prints the stack of a bug: it costs nothing before that.
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      awsSdkConnectionReuse: false,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      logGroup,
      // One hop from gateway to table: the logged request id says what a trace would, and a trace is billed per call.
      tracing: Tracing.DISABLED,
      bundling: {
        format: OutputFormat.ESM,
        target: bundling.target,
        mainFields: bundling.mainFields,
        minify: bundling.minify,
        charset: Charset.UTF8,
        banner: bundling.banner.js,
        externalModules: bundling.external,
        bundleAwsSDK: true,
        esbuildArgs: { '--legal-comments': bundling.legalComments },
        sourceMap: true,
        sourceMapMode: SourceMapMode.EXTERNAL,
        sourcesContent: false,
        logLevel: LogLevel.WARNING,
      },
    });
  }
}
