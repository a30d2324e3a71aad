import type { EvidenceRule, Group, PointsItem, Strand } from '../../domain/scoring/criteria.ts';
import type { Section } from '../guide/section.ts';
import { standingAlone } from '../guide/section.ts';

/** What the guide leaves open for each of its lines: the strand it serves, the proposed points, what is to prove them. */
export type Weighing = { readonly strand: Strand; readonly max: number; readonly evidence?: EvidenceRule };

const STEP = 0.5;

/** A section of standards as a scored group: one line for each of its paragraphs, in its own words as they stand alone, coded `<id>.<n>`. */
export function groupOfSection(
  id: string,
  sections: readonly Section[],
  number: string,
  weighings: readonly Weighing[],
): Group {
  const section = sections.find((candidate) => candidate.number === number);
  if (section?.paragraphs.length !== weighings.length)
    throw new Error(`section ${number} needs one weighing for each of its standards`);
  const children = weighings.map(({ strand, max, evidence }, index): PointsItem => {
    const paragraph = index + 1;
    return {
      kind: 'points',
      id: `${id}.${paragraph}`,
      text: standingAlone(section.paragraphs[index]?.text ?? ''),
      source: `${number}, gạch đầu dòng ${paragraph}`,
      strand,
      max,
      step: STEP,
      ...(evidence ? { evidence } : {}),
    };
  });
  const max = children.reduce((sum, child) => sum + child.max, 0); // Halves add up exactly.
  return { kind: 'group', id, title: standingAlone(section.heading), source: number, max, children };
}
