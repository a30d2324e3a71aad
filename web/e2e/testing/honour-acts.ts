import type { Capacity } from '@bang-vang/shared/domain/nominations/signature.ts';
import type { Page } from 'playwright-core';
import { COUNCIL } from '../../src/copy/council.vi.ts';
import { DECISIONS } from '../../src/copy/decisions.vi.ts';
import { CITATION, COMMEND, NOMINATE, PERSON, QUEUE, REFERENCE } from '../../src/copy/nominations.vi.ts';
import { ADDRESSES } from '../../src/lib/addresses.ts';
import { withSecondFactor } from './second-factor.ts';

export type Reference = { readonly number: string; readonly date: string; readonly signer: string };

/** The unit records a person whom its own conference commends. */
export async function commend(
  page: Page,
  wish: { person: string; award: string; citation: string; conferenceOn: string; decision: Reference },
): Promise<void> {
  await page.goto(ADDRESSES.commend);
  await choosePerson(page, wish.person);
  await page.getByRole('radio', { name: wish.award }).check();
  await page.getByLabel(CITATION.label, { exact: true }).fill(wish.citation);
  await page.getByLabel(COMMEND.conference).fill(wish.conferenceOn);
  await typeReference(page, wish.decision);
  await page.getByRole('button', { name: COMMEND.act, exact: true }).click();
  const question = page.getByRole('dialog', { name: COMMEND.confirm });
  await question.getByRole('button', { name: COMMEND.act }).click();
  await page.getByText(COMMEND.done(wish.person)).waitFor();
}

/** The unit asks the levels above to honour itself, or one of its people by name. */
export async function nominate(
  page: Page,
  wish: { nominee: string; person?: true; award: string; citation: string; to: string },
): Promise<void> {
  await page.goto(`${ADDRESSES.commend}?phan=de-nghi`);
  await page.getByRole('radio', { name: wish.person ? NOMINATE.one : NOMINATE.collective }).check();
  if (wish.person) await choosePerson(page, wish.nominee);
  await page.getByRole('radio', { name: wish.award }).check();
  await page.getByLabel(CITATION.label, { exact: true }).fill(wish.citation);
  await page.getByRole('button', { name: NOMINATE.act, exact: true }).click();
  const question = page.getByRole('dialog', { name: NOMINATE.confirm });
  await question.getByRole('button', { name: NOMINATE.act }).click();
  await page.getByText(NOMINATE.done(wish.nominee, wish.to)).waitFor();
}

/** The level above says its opinion of a nomination and sends it on. */
export async function forward(
  page: Page,
  { nominee, opinion, to }: { nominee: string; opinion: string; to: string },
): Promise<void> {
  await page.goto(ADDRESSES.nominations);
  await page.getByRole('link', { name: QUEUE.openOf(nominee) }).click();
  await page.getByLabel(QUEUE.opinion, { exact: true }).fill(opinion);
  await page.getByRole('button', { name: QUEUE.forward(to) }).click();
  const question = page.getByRole('dialog', { name: QUEUE.forwardTitle(nominee) });
  await question.getByRole('button', { name: QUEUE.forward(to) }).click();
  await page.getByText(QUEUE.forwarded(nominee, to)).waitFor();
}

export type Ballots = { readonly inFavour: number; readonly against: number; readonly blank: number };

/** The standing office records how the council voted on each nominee of one session. */
export async function recordCouncil(
  page: Page,
  session: { heldOn: string; members: number; present: number },
  results: Readonly<Record<string, Ballots>>,
): Promise<void> {
  await page.goto(ADDRESSES.council);
  await page.getByLabel(COUNCIL.heldOn).fill(session.heldOn);
  await page.getByLabel(COUNCIL.members).fill(String(session.members));
  await page.getByLabel(COUNCIL.present, { exact: true }).fill(String(session.present));
  for (const [nominee, ballots] of Object.entries(results))
    for (const field of ['inFavour', 'against', 'blank'] as const)
      await page
        .getByRole('textbox', { name: COUNCIL.fieldOf(COUNCIL[field], nominee) })
        .fill(String(ballots[field]));
  const count = Object.keys(results).length;
  await page.getByRole('button', { name: COUNCIL.act(count) }).click();
  const question = page.getByRole('dialog', { name: COUNCIL.confirm(count) });
  await question.getByRole('button', { name: COUNCIL.act(count) }).click();
  await page.getByText(COUNCIL.recorded(count)).waitFor();
}

/** The standing office puts the signed decision into the register, with everyone who has passed for the award. */
export async function recordDecision(
  page: Page,
  {
    award,
    names,
    reference,
    capacity,
  }: { award: string; names: number; reference: Reference; capacity: Capacity },
): Promise<void> {
  await page.goto(ADDRESSES.decisions);
  await page.getByRole('checkbox', { name: DECISIONS.all(award, names) }).check();
  await typeNumber(page, reference);
  const signer = page.getByLabel(DECISIONS.signerLabel);
  await signer.locator('option', { hasText: reference.signer }).waitFor({ state: 'attached' });
  await signer.selectOption({ label: reference.signer });
  await page.getByRole('radio', { name: DECISIONS.capacities[capacity] }).check();
  await page.getByRole('button', { name: DECISIONS.act(names) }).click();
  const question = page.getByRole('dialog', { name: DECISIONS.confirm(reference.number, names) });
  await question.getByRole('button', { name: DECISIONS.act(names) }).click();
  await page.getByText(DECISIONS.recorded(reference.number, names)).waitFor();
}

/** The committee publishes the decision that waits, and waits until the screen says that every page is open. */
export async function publish(page: Page, number: string, names: number): Promise<void> {
  await page.goto(ADDRESSES.decisions);
  const send = async () => {
    await page.getByRole('button', { name: DECISIONS.publish(names) }).click();
    const question = page.getByRole('dialog', { name: DECISIONS.publishConfirm(names) });
    await question.getByRole('button', { name: DECISIONS.publish(names) }).click();
  };
  await withSecondFactor(page, send, page.getByText(DECISIONS.publishedNow(number)));
  await page.getByText(DECISIONS.allBuilt(names)).waitFor();
}

async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByLabel(PERSON.search).fill(name);
  await page.getByRole('radio', { name }).check();
}

async function typeNumber(page: Page, { number, date }: Pick<Reference, 'number' | 'date'>): Promise<void> {
  await page.getByLabel(REFERENCE.number).fill(number);
  await page.getByLabel(REFERENCE.date).fill(date);
}

async function typeReference(page: Page, { signer, ...numbered }: Reference): Promise<void> {
  await typeNumber(page, numbered);
  await page.getByLabel(REFERENCE.signer).fill(signer);
}
