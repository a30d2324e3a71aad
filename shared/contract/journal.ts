import * as z from 'zod';
import { JOURNAL_READERS } from '../domain/access/may.ts';
import type { HappeningKind } from '../domain/events.ts';
import type { WriterId } from '../domain/kernel/ids.ts';
import { ID_PATTERN } from '../domain/kernel/ids.ts';
import * as f from './fields.ts';
import { HAPPENING_NAMES } from './names.ts';
import { operation } from './operation.ts';
import { unitName } from './views.ts';

const ofUnit = z.object({ unit: f.unitId });
const happeningKind = z.enum(Object.keys(HAPPENING_NAMES) as [HappeningKind, ...HappeningKind[]]);
/** An account, or a person who wrote by a personal code. */
const writerId = z.string().regex(ID_PATTERN) as unknown as z.ZodType<WriterId, string>;
/** The name of a trail: what kind of thing, then its identifiers. */
const aggregate = z.string().regex(/^[A-Z]+(#[A-Za-z0-9._-]{1,64}){1,4}$/);
/** Where the last page ended. */
const place = z.string().regex(/^[\dT:.Z-]{24}#[A-Z]+(#[A-Za-z0-9._-]{1,64}){1,5}$/);

const writer = z.object({ id: writerId, name: z.string() });
export const journalEntryView = z.object({
  aggregate: z.string(),
  seq: z.number(),
  at: f.instant,
  kind: happeningKind,
  by: writer,
  /** For whom it was done, when by an appointment that had been lent. */
  onBehalfOf: writer.optional(),
  unit: unitName,
  sentence: z.string(),
  /** The version it was decided on and the one that it made. */
  from: f.version,
  to: f.version,
  /** How often the thing was saved since the event before without leaving one: drafts. */
  savedBetween: f.version,
});

export const journal = {
  readJournal: operation({
    context: 'supervision',
    method: 'GET',
    path: '/api/units/{unit}/journal',
    summary: 'Nhật ký của đơn vị và các đơn vị dưới nó: ai làm gì, lúc nào, từ phiên bản nào; mới nhất trước',
    access: JOURNAL_READERS,
    params: ofUnit,
    query: z.strictObject({
      day: f.day.optional(),
      account: writerId.optional(),
      kind: happeningKind.optional(),
      after: place.optional(),
    }),
    ok: z.object({
      unit: unitName,
      /** Whose acts alone are shown. */
      writer: writer.optional(),
      entries: z.array(journalEntryView),
      /** Where the next page goes on; absent on the last one. */
      next: z.string().optional(),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  readTrail: operation({
    context: 'supervision',
    method: 'GET',
    path: '/api/units/{unit}/trail',
    summary: 'Toàn bộ lịch sử của một hồ sơ, từ sự kiện đầu tiên',
    access: JOURNAL_READERS,
    params: ofUnit,
    query: z.strictObject({ aggregate }),
    ok: z.object({
      entries: z.array(journalEntryView),
      /** How many events of it are other units' matter, and not shown. */
      elsewhere: z.number(),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
};
