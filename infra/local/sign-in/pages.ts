import type { DemoAccount } from '../demo/accounts.ts';
import { pagePolicy, style } from './style.ts';

/** A page with the policy that goes with it. */
export type Page = { html: string; policy: string };

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

export function page(title: string, body: string, script?: string): Page {
  const html = `<!doctype html>
<html lang="vi" class="working">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Bảng vàng</title>
<style>${style}</style>
<header class="top"><div class="top-inner">
<a class="wordmark" href="/">Bảng vàng</a>
</div></header>
<main class="page">
${body}
</main>
${script === undefined ? '' : `<script>${script}</script>\n`}</html>`;
  return { html, policy: pagePolicy(script) };
}

/** The sign-in page: the demo's people to tap on, and a name with a password for those who type. */
export function signInPage(
  accounts: readonly DemoAccount[],
  action: string,
  trouble?: { sentence: string; username: string },
): Page {
  const choices = accounts.map(
    ({ username, name, title, unit, note }) => `<li><button name="account" value="${escape(username)}">
<span><b>${escape(name)}</b><span class="quiet">${escape(username)}</span></span>
<span><span>${escape(title)}</span><span class="quiet">${escape(unit)}</span><span class="quiet">${escape(note)}</span></span>
</button></li>`,
  );
  const wrong = trouble && `<p class="wrong" id="wrong" role="alert">${escape(trouble.sentence)}</p>\n`;
  const described = trouble ? ' aria-invalid="true" aria-describedby="wrong"' : '';
  // After a mistake the page opens at the field to type in again, with the reason above it.
  const focused = trouble ? ' autofocus' : '';
  return page(
    'Đăng nhập',
    `<h1>Đăng nhập để làm việc</h1>
<p>Đây là bản trình diễn: tỉnh, đơn vị và người đều là hư cấu. Hãy chọn một người để vào thử.</p>
<form method="post" action="${escape(action)}" aria-label="Chọn người dùng thử">
<ul class="rows panel flush">
${choices.join('\n')}
</ul></form>
<h2>Hoặc nhập tên và mật khẩu</h2>
<form method="post" action="${escape(action)}" class="typed stack">
${wrong ?? ''}<div class="field"><label for="username">Tên đăng nhập</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${escape(trouble?.username ?? '')}"${described}></div>
<div class="field"><label for="password">Mật khẩu</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${described}${focused}></div>
<button class="button filled">Đăng nhập</button>
<p class="quiet">Trong bản trình diễn, mật khẩu của mọi người là “demo”.</p>
</form>`,
  );
}

/** Asks before ending the session, unless the request came from the site itself: then it goes on at once. */
export function signOutPage(form: string, atOnce: boolean): Page {
  const script = atOnce ? 'document.forms[0].submit();' : undefined;
  return page(
    'Đăng xuất',
    `<h1>Đăng xuất khỏi Bảng vàng?</h1>
<p>Máy này sẽ quên phiên làm việc của bạn. Những gì đã gửi vẫn còn nguyên.</p>
${form}
<input type="hidden" name="logout" value="yes" form="op.logoutForm">
<p><button class="button filled" form="op.logoutForm">Đăng xuất</button></p>
<p><a href="/lam-viec">Ở lại làm việc</a></p>`,
    script,
  );
}

export const signedOutPage = (): Page =>
  page('Đã đăng xuất', '<h1>Bạn đã đăng xuất</h1>\n<p><a href="/">Về trang đầu</a></p>');

/** Something went wrong between browser and issuer: mostly a page left open too long. */
export function troublePage(code: string): Page {
  return page(
    'Chưa đăng nhập được',
    `<h1>Chưa đăng nhập được</h1>
<p>Yêu cầu đăng nhập này không còn dùng được, thường là do trang để mở quá lâu. Hãy bắt đầu lại.</p>
<p><a href="/lam-viec">Đăng nhập lại</a></p>
<p class="quiet">Mã lỗi: ${escape(code)}</p>`,
  );
}
