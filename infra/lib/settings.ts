import type { Node } from 'constructs';

/** What differs from one federation to the next; every value may be left out. Given as `--context name=value`. */
export type Settings = {
  /** The name people type, with the ARN of its certificate in us-east-1, where CloudFront looks for it. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | undefined;
  /** Who is written to when an alarm rings. */
  readonly alarmEmail: string | undefined;
  /**
   * The most the table may be asked for in a second, which also caps the bill of a runaway client. What a new table
   * can take at once.
   */
  readonly maxReads: number;
  readonly maxWrites: number;
  /** Throughput made ready before a deadline that more than 100,000 people share; unset means what AWS gives. */
  readonly warm: { readonly reads: number; readonly writes: number } | undefined;
};

/** Reads the settings. Throws with a sentence when one is given without the other that it needs. */
export function settingsOf(node: Node): Settings {
  const text = (name: string): string | undefined => {
    const value: unknown = node.tryGetContext(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const figure = (name: string): number | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,6}$/.test(value))
      throw new Error(`The context value ${name} must be a whole number, not "${value}".`);
    return Number(value);
  };
  return {
    domain: both(
      'siteDomain',
      text('siteDomain'),
      'certificateArn',
      text('certificateArn'),
      (name, certificateArn) => ({
        name,
        certificateArn,
      }),
    ),
    alarmEmail: text('alarmEmail'),
    maxReads: figure('maxReads') ?? 12_000,
    maxWrites: figure('maxWrites') ?? 4_000,
    warm: both('warmReads', figure('warmReads'), 'warmWrites', figure('warmWrites'), (reads, writes) => ({
      reads,
      writes,
    })),
  };
}

function both<Value, Joined>(
  oneName: string,
  one: Value | undefined,
  otherName: string,
  other: Value | undefined,
  join: (one: Value, other: Value) => Joined,
): Joined | undefined {
  if (one !== undefined && other !== undefined) return join(one, other);
  if (one === undefined && other === undefined) return undefined;
  throw new Error(`Give both ${oneName} and ${otherName}, or neither.`);
}
