import * as z from 'zod';
import { DEEPEST_GROUP } from '../domain/scoring/criteria.ts';
import type { CriteriaNode, SetContent } from '../domain/scoring/criteria.ts';
import { optionalText, strand, text } from './fields.ts';

/** Codes are shown to people, are keys of marks and stand in addresses of a page: letters, figures, points and hyphens. */
const code = z
  .string()
  .normalize('NFC')
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,19}$/u);
const points = z.number().min(0).max(1_000);
const interval = z.strictObject({ from: points, to: points, toInclusive: z.boolean() });
const band = z.strictObject({ text: optionalText(300), percent: interval, points: interval });
const cap = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('under'), points, at: code }),
  z.strictObject({ when: z.literal('yes'), at: code }),
]);

const line = {
  id: code,
  text: optionalText(1_000),
  source: optionalText(200),
  strand,
  max: points,
  step: points,
  guidance: text(2_000).optional(),
  evidence: z.enum(['none', 'note', 'file', 'link']).optional(),
};
const answered = { ...line, uncounted: z.literal(true).optional(), cap: cap.optional() };
const item = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('points'), ...answered }),
  z.strictObject({ kind: z.literal('yes-no'), ...answered }),
  z.strictObject({ kind: z.literal('bands'), ...answered, bands: z.array(band).max(20) }),
  z.strictObject({ kind: z.literal('bonus'), ...line, grounds: z.array(text(500)).max(20) }),
]);

const MOST_NODES = 60;

const nodes = (depth: number): z.ZodType => {
  const group = z.strictObject({
    kind: z.literal('group'),
    id: code,
    title: optionalText(500),
    source: optionalText(200),
    max: points,
    children: depth === 1 ? z.array(item).max(MOST_NODES) : nodes(depth - 1),
  });
  return z.array(z.union([item, group])).max(MOST_NODES);
};

/**
 * A criteria set as somebody writes it. It may still contradict itself: a draft is kept as it is, and `soundness` says
 * what has to be mended before it is approved or a round opens on it.
 */
export const setContent = z.strictObject({
  title: text(200),
  subject: z.enum(['collective', 'individual']),
  total: points,
  ceiling: points.optional(),
  groups: nodes(DEEPEST_GROUP) as z.ZodType<readonly CriteriaNode[]>,
  deductions: z
    .array(
      z.strictObject({
        id: code,
        appliesTo: z.string().max(20),
        text: optionalText(500),
        amount: points.nullable(),
      }),
    )
    .max(60),
  classifications: z
    .array(
      z.strictObject({
        id: code,
        title: optionalText(100),
        from: points,
        unverified: z.literal(true).optional(),
      }),
    )
    .max(12)
    .optional(),
  source: z.strictObject({
    title: optionalText(300),
    section: optionalText(100),
    confidence: z.enum(['confirmed', 'secondary', 'unverified']),
  }),
}) as unknown as z.ZodType<SetContent>;
