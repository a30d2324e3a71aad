import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import type { Page } from 'playwright-core';
import type { DemoStage } from '../../../infra/local/stages.ts';
import { COUNCIL } from '../../src/copy/council.vi.ts';
import { CITATION, NOMINATE, PERSON, QUEUE } from '../../src/copy/nominations.vi.ts';
import { PANELS } from '../../src/copy/panels.vi.ts';
import { CODES, PEOPLE } from '../../src/copy/people.vi.ts';
import { PACT_RESULTS } from '../../src/copy/pact-results.vi.ts';
import { REVIEW } from '../../src/copy/review.vi.ts';
import { ROUNDS } from '../../src/copy/rounds.vi.ts';
import { ADDRESSES } from '../../src/lib/addresses.ts';
import { issueCode, openWithCode } from './personal-code.ts';
import { pointsOf } from './sheet.ts';
import { button, link, page, type WorkingPage } from './working-pages.ts';

/** Codes are given once, and open the sheet for as long as the browser stays: the next size finds it open. */
const opened = new Set<string>();
/** The sheet of a person with a code, scored in part. */
const sheetOf = (name: string, set: typeof individualSet) => async (at: Page) => {
  if (!opened.has(name)) await openWithCode(at, await issueCode(at, name, set));
  opened.add(name);
  const lines = set === officeSet ? { 'I.1.a': '1,5', 'I.1.b': '9', III: '4' } : { '1.1': '9', '1.2': '99' };
  for (const [line, points] of Object.entries(lines)) await pointsOf(at, line).fill(points);
  if (set === officeSet) await at.getByLabel('Tỷ lệ hoàn thành, %').fill('85');
};

async function scoreSome(at: Page): Promise<void> {
  for (const [line, points] of Object.entries({ '1.1': '6,5', '1.2': '7', '1.3': '9', '1.4': '6' }))
    await pointsOf(at, line).fill(points);
}

async function reviewSome(at: Page): Promise<void> {
  await pointsOf(at, '1.1').fill('5');
  await pointsOf(at, '1.2').fill('7');
}

async function nominateSomeone(at: Page): Promise<void> {
  await at.getByRole('radio', { name: NOMINATE.one }).check();
  await at.getByLabel(PERSON.search).fill('oanh');
  await at.getByRole('radio', { name: 'Cao Thị Kiều Oanh' }).check();
  await at.getByRole('radio', { name: 'Bằng khen' }).check();
  await at
    .getByLabel(CITATION.label, { exact: true })
    .fill('Ba năm liền kèm học sinh yếu, không nhận thù lao.');
}

async function voteOnSome(at: Page): Promise<void> {
  await at.getByLabel(COUNCIL.heldOn).fill('2026-11-20');
  await at.getByLabel(COUNCIL.members).fill('11');
  await at.getByLabel(COUNCIL.present, { exact: true }).fill('9');
  const votes = (word: string, row: number) => at.getByRole('textbox', { name: `${word}, ` }).nth(row);
  for (const [row, inFavour] of ['9', '5', '12'].entries()) {
    await votes(COUNCIL.inFavour, row).fill(inFavour);
    await votes(COUNCIL.against, row).fill('0');
    await votes(COUNCIL.blank, row).fill('0');
  }
}

/** The form for how a pact was kept, sent with promises left out so that it says what to mend. */
async function assessPact(at: Page): Promise<void> {
  await button(PACT_RESULTS.assess)(at);
  await at.getByRole('button', { name: PACT_RESULTS.assess, exact: true }).click();
  await at.getByRole('radio', { name: 'Thực hiện một phần' }).first().check();
  await at.getByRole('button', { name: PACT_RESULTS.send }).click();
}

/** Slips of whoever has no code yet. */
async function slips(at: Page): Promise<void> {
  await at.getByRole('button', { name: CODES.forAll }).click();
  await at.getByRole('radio', { name: individualSet.title }).check();
  await at.getByRole('button', { name: /^Cấp \d+ mã$/ }).click();
  await at.getByRole('button', { name: /^In \d+ phiếu mã$/ }).waitFor();
}

async function spreadSheets(at: Page): Promise<void> {
  await at.getByLabel(PANELS.perSheet).selectOption('2');
  for (const box of (await at.getByRole('checkbox').all()).slice(0, 4)) await box.check();
  await at.getByRole('button', { name: PANELS.preview }).click();
}

const changeLine = (at: Page): Promise<void> =>
  at.getByRole('button', { name: PANELS.changeOf('1.2') }).click();

/** What is worth looking at before the round is published. */
export const pagesInSeason: Readonly<Record<Exclude<DemoStage, 'published'>, readonly WorkingPage[]>> = {
  registration: [
    page('chinhsach', 'my-work', ADDRESSES.myWork),
    page('chinhsach', 'rounds', ADDRESSES.rounds),
    page('chinhsach', 'round-form', ADDRESSES.rounds, button(ROUNDS.open)),
    page('coso', 'my-work', ADDRESSES.myWork),
    page('coso', 'registration', ADDRESSES.registration),
  ],
  scoring: [
    page('coso', 'my-work', ADDRESSES.myWork),
    page('coso', 'registration', ADDRESSES.registration),
    page('coso', 'sheet', ADDRESSES.sheet),
    page('coso', 'sheet-begun', ADDRESSES.sheet, scoreSome),
    page('coso', 'people', ADDRESSES.people),
    page('coso', 'issue-code', ADDRESSES.people, button(PEOPLE.issue)),
    page('coso', 'issue-codes', ADDRESSES.people, button(CODES.forAll)),
    page('coso', 'code-slips', ADDRESSES.people, slips),
    page('coso', 'reissue-code', ADDRESSES.people, button(PEOPLE.reissueFor('').trim())),
    page('coso', 'my-sheet', ADDRESSES.mySheet, sheetOf('Võ Gia Cường', individualSet)),
    page('coso2', 'my-sheet-office', ADDRESSES.mySheet, sheetOf('Nguyễn Tôn Nữ Khánh Tường', officeSet)),
    page('coso2', 'pacts', ADDRESSES.pacts),
    page('coso2', 'pact-to-agree', ADDRESSES.pacts, button(PACT_RESULTS.readAndAgree)),
    page('tovanphong', 'pact-to-assess', ADDRESSES.pacts, assessPact),
    page('captren', 'my-work', ADDRESSES.myWork),
    page('captren', 'reviews', ADDRESSES.review),
    page('thutruong', 'my-work', ADDRESSES.myWork),
    page('chinhsach', 'my-work', ADDRESSES.myWork),
    page('thuongvu', 'my-work', ADDRESSES.myWork),
  ],
  review: [
    page('captren', 'my-work', ADDRESSES.myWork),
    page('captren', 'reviews', ADDRESSES.review),
    page('captren', 'review', `${ADDRESSES.review}?don-vi=CS001`),
    page('captren', 'review-begun', `${ADDRESSES.review}?don-vi=CS001`, reviewSome),
    page('captren', 'review-fill', `${ADDRESSES.review}?don-vi=CS001`, button(REVIEW.fillEmpty)),
    page('captren', 'panels-evenly', `${ADDRESSES.review}?to=chia-deu`, spreadSheets),
    page('captren', 'panel-to-confirm', `${ADDRESSES.review}?don-vi=CS003&to=tham-dinh`, changeLine),
    page('captren', 'panel-own-part', `${ADDRESSES.review}?don-vi=CS004&to=tham-dinh`),
    page('coso', 'my-work', ADDRESSES.myWork),
    page('coso', 'sheet-sent', ADDRESSES.sheet),
    page('coso', 'people', ADDRESSES.people),
    page('coso', 'assess', ADDRESSES.people, link(PEOPLE.acts.submitted.act)),
    page('thutruong', 'people', ADDRESSES.people),
  ],
  nomination: [
    page('coso', 'my-work', ADDRESSES.myWork),
    page('coso', 'commend', ADDRESSES.commend),
    page('coso', 'nominate', `${ADDRESSES.commend}?phan=de-nghi`, nominateSomeone),
    page('captren', 'my-work', ADDRESSES.myWork),
    page('captren', 'nominations', ADDRESSES.nominations),
    page('kiemtra', 'nomination', ADDRESSES.nominations, link(QUEUE.open)),
    page('chinhsach', 'my-work', ADDRESSES.myWork),
    page('chinhsach', 'council', ADDRESSES.council),
    page('chinhsach', 'council-voting', ADDRESSES.council, voteOnSome),
    page('chinhsach', 'decisions', ADDRESSES.decisions),
  ],
};
