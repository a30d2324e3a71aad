import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CampaignStack } from '../campaign-stack.ts';
import { projectRoot } from '../product-function.ts';

const { context } = JSON.parse(readFileSync(join(projectRoot, 'cdk.json'), 'utf8')) as { context: object };

/** The app as `cdk.json` starts it, without bundling the functions, so that a test does not wait for esbuild. */
export const anApp = (given: Readonly<Record<string, string>> = {}): App =>
  new App({ context: { ...context, 'aws:cdk:bundling-stacks': [], ...given } });

/** The synthesised template of one federation. */
export function aTemplate(given: Readonly<Record<string, string>> = {}): Template {
  return Template.fromStack(new CampaignStack(anApp(given), 'BangVang'));
}

export type Resource = { readonly id: string; readonly Properties: Readonly<Record<string, unknown>> };

/** Resources of one type with their logical ids, as the template writes them. */
export const resourcesOf = (template: Template, type: string): Resource[] =>
  Object.entries(template.findResources(type)).map(([id, resource]) => ({ id, ...resource }) as Resource);

/** What the resources of one type say of themselves, as `Said` names the parts that a test looks at. */
export const propertiesOf = <Said extends object>(template: Template, type: string): Said[] =>
  resourcesOf(template, type).map(({ Properties }) => Properties as Said);

/** The logical id of the one resource of a type, of which there must not be two. */
export function theOne(template: Template, type: string): string {
  const [only, ...others] = resourcesOf(template, type);
  if (!only || others.length > 0) throw new Error(`there is not exactly one ${type}`);
  return only.id;
}

/** The logical id that a `Ref` or `Fn::GetAtt` points at, wherever it stands inside the value. */
export function targetOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'Ref' && typeof inner === 'string') return inner;
    if (name === 'Fn::GetAtt') return (inner as string[])[0];
    const found = targetOf(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
