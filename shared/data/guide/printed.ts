import type { Section } from './section.ts';
import type { Slip } from './slips.ts';

/**
 * The text as it was signed, slips put back, one printed line a line. This is what the checksum in the test is taken of;
 * only the space around lines and empty lines are left out.
 */
export function printedText(sections: readonly Section[], slips: readonly Slip[]): string {
  return sections.flatMap((section) => printedLines(section, slips)).join('\n');
}

function printedLines(section: Section, slips: readonly Slip[]): string[] {
  const heading = [section.mark, section.heading].filter(Boolean).join(' ');
  const lines = heading === '' ? [] : [heading];
  for (const paragraph of section.paragraphs) {
    const text = asPrinted(section.number, paragraph.number, paragraph.text, slips);
    if (paragraph.kind === 'runIn') lines.push(`${lines.pop() ?? ''} ${text}`);
    else lines.push(paragraph.kind === 'dash' ? `- ${text}` : text);
  }
  return lines;
}

function asPrinted(section: string, paragraph: number, shown: string, slips: readonly Slip[]): string {
  return slips
    .filter((slip) => slip.section === section && slip.paragraph === paragraph)
    .reduce((text, slip) => text.replace(slip.shown, slip.printed), shown);
}
