import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import type Provider from 'oidc-provider';
import { identity } from '../../identity.ts';
import { type DemoAccount, demoAccount, demoAccounts } from '../demo/accounts.ts';
import type { KeptMap } from '../kept-map.ts';
import type { Artifact } from './adapter.ts';
import { codePage, enrolPage } from './code-pages.ts';
import { readForm, same, showPage } from './form.ts';
import { guessThrottle } from './guesses.ts';
import { signInPage } from './pages.ts';
import { SIGN_IN_PATH } from './provider.ts';
import type { SecondFactors } from './second-factors.ts';
import { asksForSecondFactor, BOTH_FACTORS } from './step-up.ts';

type Parts = { origin: string; provider: Provider; factors: SecondFactors; kept: KeptMap<Artifact> };

/** The account that has shown its password in this interaction, and the secret that it is setting up, if it is. */
type Proven = { account: DemoAccount; proposed?: string };

/** So long may a person take between the password and the code. */
const PROOF_MINUTES = 10;
/** A session that these reasons stand against is asked for its password again. */
const ANEW = ['no_session', 'login_prompt', 'max_age', 'session_ended'];

/**
 * The steps of signing in, each one page: who one is, with a password; then, where the request asks for it, a code of
 * the authenticator. A session that is there already gives the code alone; who has no authenticator sets it up here,
 * after the password, never on the strength of an open session.
 */
export function interaction({ origin, provider, factors, kept }: Parts) {
  const passwords = guessThrottle();
  const codes = guessThrottle();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { uid, prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name !== 'login') throw new errors.SessionNotFound(`Nothing to ask for: ${prompt.name}`);
    const action = `/auth${SIGN_IN_PATH}/${uid}`;
    const bothFactors = asksForSecondFactor(params);
    const form = request.method === 'POST' ? await readForm(request, origin) : undefined;
    const proven = bothFactors ? provenIn() : undefined;
    if (proven === undefined) return form === undefined ? askWho() : checkPassword(form);
    return form === undefined ? askCode(proven) : checkCode(proven, form.get('code') ?? '');

    function provenIn(): Proven | undefined {
      const proof = kept.get(`Proof ${uid}`)?.payload;
      const { accountId, proposed } = proof ?? {};
      const known = typeof accountId === 'string' ? demoAccount(accountId) : undefined;
      if (known !== undefined) return { account: known, ...(typeof proposed === 'string' && { proposed }) };
      if (session === undefined || prompt.reasons.some((reason) => ANEW.includes(reason))) return undefined;
      const account = demoAccount(session.accountId);
      return account !== undefined && factors.has(account) ? { account } : undefined;
    }

    function askWho(status = 200, trouble?: { sentence: string; username: string }): void {
      showPage(response, status, signInPage(demoAccounts, action, trouble));
    }

    async function checkPassword(posted: URLSearchParams): Promise<void> {
      const username = posted.get('account') ?? posted.get('username')?.trim().toLowerCase() ?? '';
      const tapped = posted.has('account');
      const wait = passwords.waits(username);
      const account = demoAccount(username);
      if (wait > 0 && !tapped) {
        const sentence = `Đã nhập sai nhiều lần. Hãy thử lại sau ${String(wait)} giây, hoặc chọn một người trong danh sách.`;
        return askWho(429, { sentence, username });
      }
      if (
        account?.username !== username ||
        !(tapped || same(posted.get('password') ?? '', account.password))
      ) {
        passwords.failed(username);
        const sentence =
          'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy nhập lại, hoặc chọn một người trong danh sách.';
        return askWho(422, { sentence, username });
      }
      passwords.succeeded(username);
      if (!bothFactors) return finish({ accountId: account.sub, amr: ['pwd'] });
      const proposed = factors.has(account) ? undefined : factors.propose().sealed;
      const payload = { accountId: account.sub, ...(proposed !== undefined && { proposed }) };
      kept.set(`Proof ${uid}`, { payload, expires: Date.now() + PROOF_MINUTES * 60_000 });
      response.writeHead(303, { location: action, 'cache-control': 'no-store' }).end();
    }

    function askCode({ account, proposed }: Proven, status = 200, trouble?: string): void {
      const page =
        proposed === undefined
          ? codePage(account, action, factors.demoCode(account), trouble)
          : enrolPage(account, action, factors.proposed(proposed), trouble);
      showPage(response, status, page);
    }

    async function checkCode(person: Proven, typed: string): Promise<void> {
      const { account, proposed } = person;
      const wait = codes.waits(account.sub);
      if (wait > 0)
        return askCode(person, 429, `Đã nhập sai nhiều lần. Hãy thử lại sau ${String(wait)} giây.`);
      const verdict = factors.verify(account, typed, proposed);
      if (verdict === 'used')
        return askCode(person, 422, 'Mã này đã dùng rồi. Hãy chờ ứng dụng hiện mã mới, tối đa 30 giây.');
      if (verdict === 'wrong') {
        codes.failed(account.sub);
        return askCode(person, 422, 'Mã chưa đúng hoặc đã hết hạn. Hãy nhập mã đang hiện trên ứng dụng.');
      }
      codes.succeeded(account.sub);
      kept.delete(`Proof ${uid}`);
      await finish({ accountId: account.sub, amr: BOTH_FACTORS, acr: identity.secondFactorAcr });
    }

    async function finish(login: { accountId: string; amr: string[]; acr?: string }): Promise<void> {
      const result = { login: { ...login, remember: false } };
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
  };
}
