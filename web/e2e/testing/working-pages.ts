import type { Page } from 'playwright-core';
import { APPOINTMENTS } from '../../src/copy/appointments.vi.ts';
import { EDITOR } from '../../src/copy/criteria-editor.vi.ts';
import { CRITERIA } from '../../src/copy/criteria.vi.ts';
import { NOMINATE } from '../../src/copy/nominations.vi.ts';
import { PACTS } from '../../src/copy/pacts.vi.ts';
import { PEOPLE } from '../../src/copy/people.vi.ts';
import { RECORDS } from '../../src/copy/person-records.vi.ts';
import { ROUNDS } from '../../src/copy/rounds.vi.ts';
import { WORKING } from '../../src/copy/working.vi.ts';
import { ADDRESSES } from '../../src/lib/addresses.ts';

/** A working page to look at: who opens it, where, and what to open on it. */
export type WorkingPage = {
  readonly name: string;
  /** The demo account; nobody where the page needs none. */
  readonly as: string | undefined;
  readonly path: string;
  readonly opens?: (page: Page) => Promise<void>;
};

export const button = (name: string) => async (page: Page) =>
  page.getByRole('button', { name }).first().click();
export const link = (name: string) => async (page: Page) => page.getByRole('link', { name }).first().click();
const radio = (name: string) => async (page: Page) => page.getByRole('radio', { name }).first().check();

/** A page as it is named in tests and pictures: who stands before what. */
export const page = (
  as: string | undefined,
  name: string,
  path: string,
  opens?: WorkingPage['opens'],
): WorkingPage => ({ name: as === undefined ? name : `${as}-${name}`, as, path, ...(opens && { opens }) });

/** Every working page when the round is published, with the right person in front of it. */
export const workingPages: readonly WorkingPage[] = [
  page(undefined, 'sign-in', ADDRESSES.signIn),
  page(undefined, 'sign-in-issuer', ADDRESSES.signIn, async (at) => {
    await at.getByRole('button', { name: WORKING.signIn, exact: true }).click();
    await at.getByLabel('Mật khẩu').waitFor();
  }),
  page(undefined, 'sign-in-failed', ADDRESSES.signedIn),
  page(undefined, 'signed-out', ADDRESSES.signedOut),
  page(undefined, 'not-signed-in', ADDRESSES.myWork),
  page(undefined, 'code-door', ADDRESSES.mySheet),

  page('chinhsach', 'my-work', ADDRESSES.myWork),
  page('chinhsach', 'rounds', ADDRESSES.rounds),
  page('chinhsach', 'round-form', ADDRESSES.rounds, button(ROUNDS.open)),
  page('chinhsach', 'criteria', ADDRESSES.criteria),
  page('chinhsach', 'criteria-editing', ADDRESSES.criteria, button(CRITERIA.edit)),
  page('chinhsach', 'criteria-line', ADDRESSES.criteria, async (at) => {
    await button(CRITERIA.edit)(at);
    await at.locator('.outline-open').nth(1).click();
  }),
  page('chinhsach', 'criteria-preview', `${ADDRESSES.criteria}?bo=tap-the-2027`, async (at) => {
    await button(CRITERIA.edit)(at);
    await button(EDITOR.preview)(at);
  }),
  page('chinhsach', 'criteria-compared', `${ADDRESSES.criteria}?bo=tap-the-2027&so-voi=guide-collective`),
  page('chinhsach', 'criteria-from-file', ADDRESSES.criteria, button(EDITOR.fromFile)),
  page('chinhsach', 'criteria-new', ADDRESSES.criteria, button(EDITOR.newSet)),
  page('chinhsach', 'council', ADDRESSES.council),
  page('chinhsach', 'decisions', ADDRESSES.decisions),
  page('chinhsach', 'report', `${ADDRESSES.report}?nam=2024`),
  page('chinhsach', 'units-then', `${ADDRESSES.units}?ngay=2024-12-31`),
  page('chinhsach', 'report-territory', `${ADDRESSES.report}?theo=dia-ban`),
  page('chinhsach', 'feedback', ADDRESSES.feedback),

  page('chinhsach', 'board', ADDRESSES.board),
  page('chinhsach', 'fairness', ADDRESSES.fairness),
  page('chinhsach', 'fairness-of-union', `${ADDRESSES.fairness}?don-vi=CT01`),

  page('thuongvu', 'my-work', ADDRESSES.myWork),
  page('thuongvu', 'criteria-approving', ADDRESSES.criteria, button(CRITERIA.approve)),
  page('thuongvu', 'decisions', ADDRESSES.decisions),

  page('captren', 'my-work', ADDRESSES.myWork),
  page('captren', 'reviews', ADDRESSES.review),
  page('captren', 'review-done', `${ADDRESSES.review}?don-vi=CS001`),
  page('captren', 'panels-evenly', `${ADDRESSES.review}?to=chia-deu`),
  page('captren', 'panel', `${ADDRESSES.review}?don-vi=CS003&to=tham-dinh`),
  page('captren', 'nominations', ADDRESSES.nominations),
  page('captren', 'board', ADDRESSES.board),
  page('captren', 'fairness', ADDRESSES.fairness),
  page('captren', 'pacts', ADDRESSES.pacts),

  page('coso', 'my-work', ADDRESSES.myWork),
  page('coso', 'registration', ADDRESSES.registration),
  page('coso', 'pacts', ADDRESSES.pacts),
  page('coso', 'pact', ADDRESSES.pacts, button(PACTS.read)),
  page('coso', 'pact-form', ADDRESSES.pacts, button(PACTS.propose)),
  page('coso', 'sheet', ADDRESSES.sheet),
  page('coso', 'people', ADDRESSES.people),
  page('coso', 'people-list', `${ADDRESSES.people}?phan=danh-sach`),
  page('coso', 'person-record', `${ADDRESSES.people}?phan=danh-sach`, link(RECORDS.open)),
  page('coso', 'people-alike', `${ADDRESSES.people}?phan=trung-lap`),
  page('captren', 'people-list', `${ADDRESSES.people}?phan=danh-sach&don-vi=CS001`),
  page('coso', 'imports', ADDRESSES.imports),
  page('chinhsach', 'imports', ADDRESSES.imports),
  page('coso', 'issue-code', ADDRESSES.people, button(PEOPLE.issue)),
  page('coso', 'appointments', ADDRESSES.appointments),
  page('coso', 'appoint', ADDRESSES.appointments, button(APPOINTMENTS.invite)),
  page('captren', 'appointments', ADDRESSES.appointments),
  page('chinhsach', 'units', ADDRESSES.units),
  page('captren', 'units', ADDRESSES.units),
  page('chinhsach', 'clusters', `${ADDRESSES.units}?phan=cum`),
  page('captren', 'unit', `${ADDRESSES.units}?don-vi=CS001`),
  page('chinhsach', 'unit-of-then', `${ADDRESSES.units}?don-vi=CT01&ngay=2024-06-01&biet=2026-01-01`),
  page('chinhsach', 'unit-ended', `${ADDRESSES.units}?don-vi=CT12`),
  page('duocmoi', 'invitation', ADDRESSES.myWork),
  page('coso', 'person-sheet', ADDRESSES.people, link(PEOPLE.view)),
  page('coso', 'commend', ADDRESSES.commend, radio('Biểu dương')),
  page('coso', 'nominate', `${ADDRESSES.commend}?phan=de-nghi`, radio(NOMINATE.one)),

  page('thutruong', 'my-work', ADDRESSES.myWork),
  page('thutruong', 'sheet', ADDRESSES.sheet),
  page('tovanphong', 'my-work', ADDRESSES.myWork),
  page('tovanphong', 'pacts', ADDRESSES.pacts),

  page('kiemtra', 'my-work', ADDRESSES.myWork),
  page('kiemtra', 'criteria', ADDRESSES.criteria),
  page('kiemtra', 'nominations', ADDRESSES.nominations),
  page('kiemtra', 'decisions', ADDRESSES.decisions),
  page('kiemtra', 'journal', ADDRESSES.journal),
  page('kiemtra', 'journal-of-unit', `${ADDRESSES.journal}?don-vi=CS001`),
  page('kiemtra', 'journal-trail', `${ADDRESSES.journal}?don-vi=CS001&ho-so=SHEET%232026%23CS001`),
];

/** Goes to the page and opens on it what is to be looked at; answers when nothing is being loaded any more. */
export async function openPage(page: Page, { path, opens }: WorkingPage): Promise<void> {
  await page.goto(path);
  await settled(page);
  await opens?.(page);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText(WORKING.loading, { exact: true }).first().waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}
