import { day } from '../domain/kernel/day.ts';
import { id } from '../domain/kernel/ids.ts';
import type { AwardId } from '../domain/kernel/ids.ts';
import type { Sourced } from '../domain/kernel/in-force.ts';
import type { NomineeRef } from '../domain/nominations/nomination.ts';

type Kind = NomineeRef['kind'];

/** Money that goes with an award: a multiple of the base salary of the day of the decision. */
export type AwardMoney = Sourced & { readonly for: Kind; readonly timesBaseSalary: number };

/** A form of commendation or praise that this campaign uses (guide, III.2 and V). */
export type Award = {
  readonly id: AwardId;
  /** `certificate` is the higher bằng khen or the lower giấy khen; `praise` is biểu dương, tôn vinh, without money. */
  readonly kind: 'merit-certificate' | 'certificate' | 'praise';
  readonly name: string;
  /** The level that decides it; see `levels.ts`. */
  readonly decidedBy: string;
  readonly isFor: readonly Kind[];
  readonly source: string;
  readonly money: readonly AwardMoney[];
};

const STATE_RATE =
  'Mức của bằng khen, giấy khen nhà nước, lấy tạm; mức chi của tổ chức công đoàn theo quy định của Tổng Liên đoàn';

/** Rates of State certificates, until the federation gives those of the union's own fund. */
const provisional = (person: number, collective: number): readonly AwardMoney[] =>
  (
    [
      ['person', person],
      ['collective', collective],
    ] as const
  ).map(([kind, timesBaseSalary]) => ({
    for: kind,
    timesBaseSalary,
    validFrom: day('2024-01-01'),
    source: STATE_RATE,
    confidence: 'unverified',
  }));

/** The forms used here, the highest level first. */
export const awards: readonly Award[] = [
  {
    id: id<AwardId>('federation-merit'),
    kind: 'merit-certificate',
    name: 'Bằng khen của Liên đoàn Lao động tỉnh',
    decidedBy: 'federation',
    isFor: ['collective', 'person'],
    source: 'III.2.1, V.1',
    money: provisional(1.5, 3),
  },
  {
    id: id<AwardId>('federation-praise'),
    kind: 'praise',
    name: 'Biểu dương của Liên đoàn Lao động tỉnh',
    decidedBy: 'federation',
    isFor: ['collective', 'person'],
    source: 'III.2.1.2, V.1',
    money: [],
  },
  {
    id: id<AwardId>('upper-certificate'),
    kind: 'certificate',
    name: 'Giấy khen của công đoàn cấp trên trực tiếp cơ sở',
    decidedBy: 'upper',
    isFor: ['collective', 'person'],
    source: 'III.2.1, V.2',
    money: provisional(0.3, 0.6),
  },
  {
    id: id<AwardId>('grassroots-certificate'),
    kind: 'certificate',
    name: 'Giấy khen của công đoàn cơ sở',
    decidedBy: 'grassroots',
    isFor: ['collective', 'person'],
    source: 'III.2.1, V.3',
    money: provisional(0.3, 0.6),
  },
  {
    id: id<AwardId>('grassroots-praise'),
    kind: 'praise',
    name: 'Biểu dương tại hội nghị của công đoàn cơ sở',
    decidedBy: 'grassroots',
    isFor: ['collective', 'person'],
    source: 'III.2.1.2, V.3',
    money: [],
  },
];

/** The award with this id, if the catalogue has it. */
export const awardOf = (wanted: AwardId): Award | undefined => awards.find((award) => award.id === wanted);
