/** One thing that `npm run check` looks at: commands for Node, run in order until one fails. */
export interface Step {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  readonly folder?: string;
}

const bin = (tool: string) => `${import.meta.dirname}/../../node_modules/.bin/${tool}`;

/** The longest first, so that two at a time end together. */
export const steps: readonly Step[] = [
  { name: 'lint', commands: [[bin('eslint'), '.', '--max-warnings=0']] },
  {
    name: 'types:web',
    folder: 'web',
    commands: [
      [bin('astro'), 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
    ],
  },
  { name: 'types:node', commands: [[bin('tsc'), '--noEmit']] },
  { name: 'unused', commands: [[bin('knip'), '--no-config-hints']] },
  {
    name: 'imports',
    commands: [[bin('depcruise'), '--output-type', 'err-long', '.']],
  },
  { name: 'format', commands: [[bin('prettier'), '--check', '--log-level', 'warn', '.']] },
  { name: 'openapi', commands: [['infra/bin/openapi.ts', '--check']] },
  { name: 'lockfile', commands: [['infra/checks/lockfile.ts']] },
  { name: 'length', commands: [['infra/checks/file-length.ts']] },
];

/**
 * The steps that the arguments name: all without arguments; `types` means `types:web` and `types:node`.
 * A name that no step has is given back, so that the caller can say so.
 */
export function chosenSteps(wanted: readonly string[]): {
  chosen: readonly Step[];
  unknown: readonly string[];
} {
  const fits = (step: Step, name: string) => step.name === name || step.name.startsWith(`${name}:`);
  return {
    chosen: wanted.length === 0 ? steps : steps.filter((step) => wanted.some((name) => fits(step, name))),
    unknown: wanted.filter((name) => !steps.some((step) => fits(step, name))),
  };
}
