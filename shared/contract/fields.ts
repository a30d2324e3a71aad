import * as z from 'zod';
import { STRANDS } from '../domain/campaigns/registration.ts';
import { STAGES } from '../domain/campaigns/calendar.ts';
import type { Calendar, Span, Stage } from '../domain/campaigns/calendar.ts';
import { COMBININGS } from '../domain/campaigns/scoring-rules.ts';
import type { ScoringRules } from '../domain/campaigns/scoring-rules.ts';
import { isDay } from '../domain/kernel/day.ts';
import type { Day, Instant } from '../domain/kernel/day.ts';
import type {
  AccountId,
  AppointmentId,
  AwardId,
  ClusterId,
  CommendationId,
  CriteriaSetId,
  DecisionId,
  EvidenceId,
  JobId,
  NominationId,
  PactId,
  PersonId,
  RoundId,
  UnitId,
} from '../domain/kernel/ids.ts';
import { ID_PATTERN } from '../domain/kernel/ids.ts';
import type { FoundDeduction } from '../domain/scoring/collective-sheet.ts';
import { isSafeLink } from '../domain/scoring/evidence.ts';
import type { Evidence } from '../domain/scoring/evidence.ts';
import type { ItemId, Mark, Marks, RecordedDeduction } from '../domain/scoring/criteria.ts';

const identifier = <Kind extends string>(description: string) =>
  z.string().regex(ID_PATTERN).meta({ description }) as unknown as z.ZodType<Kind, string>;

export const unitId = identifier<UnitId>('Mã đơn vị');
export const personId = identifier<PersonId>('Mã người tham gia');
export const accountId = identifier<AccountId>('Mã tài khoản');
export const appointmentId = identifier<AppointmentId>('Mã phân công');
export const criteriaSetId = identifier<CriteriaSetId>('Mã bộ tiêu chuẩn');
export const pactId = identifier<PactId>('Mã giao ước');
export const nominationId = identifier<NominationId>('Mã đề nghị khen thưởng');
export const commendationId = identifier<CommendationId>('Mã lần khen của đơn vị');
export const decisionId = identifier<DecisionId>('Mã quyết định');
export const clusterId = identifier<ClusterId>('Mã cụm, khối thi đua');
export const awardId = identifier<AwardId>('Mã hình thức khen thưởng');
export const evidenceId = identifier<EvidenceId>('Mã tệp minh chứng');
export const jobId = identifier<JobId>('Mã việc nền');
export const roundId = z.string().regex(/^\d{4}$/) as unknown as z.ZodType<RoundId, string>;

/** Where a list of several lists goes on: whose list, after which of its entries. */
export const cursor = z.string().regex(/^[A-Za-z0-9._-]{1,64}\/[A-Za-z0-9._-]{1,64}$/);

/** A year as addresses write it; four digits. */
export const year = z.string().regex(/^\d{4}$/);

/** One line or more of text of people, brought to NFC and stripped at its ends; `max` counts characters. */
export const text = (max: number) => z.string().normalize('NFC').trim().min(1).max(max);
/** Text that may be left empty. */
export const optionalText = (max: number) => z.string().normalize('NFC').trim().max(max);

/** An address on the web that is shown as evidence; nothing but http and https is ever followed. */
export const link = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .meta({ description: 'Địa chỉ trang mạng' });

export const day = z
  .string()
  .refine(isDay, {
    params: { sentence: 'Hãy nhập một ngày có thật, theo dạng năm-tháng-ngày, ví dụ 2026-12-04.' },
  })
  .meta({ format: 'date' }) as unknown as z.ZodType<Day, string>;
export const instant = z.string() as unknown as z.ZodType<Instant, string>;

/** The version a command expects: what the person saw when deciding. */
export const version = z.int().min(0).max(1_000_000_000);
export const count = z.int().min(0).max(100_000);
/** A number of rows of a file. */
export const rows = z.int().min(0);
export const strand = z.enum(STRANDS);
export const strands = z.array(strand).min(1).max(2);

const span = z.strictObject({ from: day, to: day }) as z.ZodType<Span>;
export const calendar = z.strictObject(
  Object.fromEntries(STAGES.map((stage) => [stage, span])) as Record<Stage, typeof span>,
) as z.ZodType<Calendar>;

const points = z.number().min(-1_000).max(1_000);
export const itemId = z.string().min(1).max(20) as z.ZodType<ItemId>;
const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('points'), points }),
  z.strictObject({ kind: z.literal('yes-no'), points }),
  z.strictObject({ kind: z.literal('bands'), percent: z.number().min(0).max(100), points }),
  z.strictObject({
    kind: z.literal('bonus'),
    points,
    ground: z.int().min(0).max(20),
    description: optionalText(500),
  }),
]) as z.ZodType<Mark>;
/** Points by line. A line that is absent has not been scored; that is not zero. */
export const marks = z.record(itemId, mark) as unknown as z.ZodType<Marks>;
export const deductions = z
  .array(z.strictObject({ id: z.string().min(1).max(20), evidence: optionalText(500) }))
  .max(50) as unknown as z.ZodType<readonly RecordedDeduction[]>;
/** What stands behind each line: words, an https address, files that were checked. */
export const evidence = z.record(
  itemId,
  z.strictObject({
    note: text(1_000).exactOptional(),
    link: z
      .string()
      .max(2_000)
      .refine(isSafeLink, { params: { sentence: 'Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https://' } })
      .exactOptional(),
    files: z.array(evidenceId).max(20),
  }),
) as unknown as z.ZodType<Evidence>;
export const reasons = z.record(itemId, text(500)) as unknown as z.ZodType<Readonly<Record<ItemId, string>>>;

/** The last minute of a day for sending, `17:00`. */
const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Giờ và phút ở Việt Nam, ví dụ 17:00' });
export const scoringRules = z.strictObject({
  gap: z.number().min(0).max(1_000),
  closes: clockTime,
  graceMinutes: z.int().min(0).max(2_880),
  appealDays: z.int().min(0).max(60),
  combining: z.enum(COMBININGS),
}) as z.ZodType<ScoringRules>;
/** Deductions that a reviewer found, each with its source and reason. */
export const foundDeductions = z
  .array(
    z.strictObject({ id: z.string().min(1).max(20), evidence: optionalText(500), reason: optionalText(500) }),
  )
  .max(50) as unknown as z.ZodType<readonly FoundDeduction[]>;

const numbered = { number: text(50).regex(/^\d{1,5}\/[A-ZĐƯ0-9-]{2,40}$/u), date: day };
/** A decision of the federation, whose signer is chosen by the appointment. */
export const numberedReference = z.strictObject(numbered);
/** A unit's own decision, with its signer as printed on it. */
export const decisionReference = z.strictObject({ ...numbered, signer: text(100) });
