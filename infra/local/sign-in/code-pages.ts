import { renderSVG } from 'uqr';
import type { DemoAccount } from '../demo/accounts.ts';
import { authenticatorAddress } from './one-time-code.ts';
import { escape, type Page, page } from './pages.ts';

/** Asks for the code of the account's authenticator. In the demo it stands beside, for visitors have no telephone set up. */
export function codePage(
  account: DemoAccount,
  action: string,
  demoCode: string | undefined,
  trouble?: string,
): Page {
  const shown =
    demoCode === undefined
      ? ''
      : `<section class="demo stack" aria-labelledby="demo">
<h2 id="demo">Chỉ trong bản trình diễn</h2>
<p>Ngoài thực tế, mã hiện trên điện thoại của ${escape(account.name)} và đổi sau mỗi 30 giây. Mã bây giờ là <b class="figure">${demoCode}</b>.</p>
<form method="post" action="${escape(action)}"><button class="button" name="code" value="${demoCode}">Dùng mã ${demoCode}</button></form>
</section>`;
  return page(
    'Xác nhận bằng mã',
    `<h1>Xác nhận bằng mã trên điện thoại</h1>
<p>Việc bạn sắp làm có hiệu lực trong cả tỉnh nên cần xác nhận thêm. Hãy mở ứng dụng xác thực và nhập mã sáu số của ${escape(account.name)}.</p>
${codeForm(action, trouble)}
${shown}
<p><a href="/lam-viec">Không xác nhận, về Việc của tôi</a></p>`,
  );
}

/** Sets up the account's authenticator: a QR code to scan, or the same secret to type, then a first code. */
export function enrolPage(account: DemoAccount, action: string, secret: string, trouble?: string): Page {
  const code = renderSVG(authenticatorAddress(secret, account.username), { ecc: 'M', border: 4 });
  const typed = secret.match(/.{1,4}/g)?.join(' ') ?? secret;
  return page(
    'Cài đặt mã xác nhận',
    `<h1>Cài đặt mã xác nhận trên điện thoại</h1>
<p>Việc bạn sắp làm cần thêm một mã trên điện thoại của ${escape(account.name)}. Chỉ cài đặt một lần.</p>
<ol class="steps">
<li>Cài một ứng dụng xác thực trên điện thoại, nếu chưa có.</li>
<li>Dùng ứng dụng đó quét hình dưới đây, hoặc nhập khóa bằng tay.</li>
<li>Nhập mã sáu số mà ứng dụng hiện ra.</li>
</ol>
<figure class="qr" role="img" aria-label="Mã QR của khóa xác nhận">${code}</figure>
<p>Khóa để nhập bằng tay: <b class="figure">${typed}</b></p>
${codeForm(action, trouble)}
<p><a href="/lam-viec">Để sau, về Việc của tôi</a></p>`,
  );
}

function codeForm(action: string, trouble?: string): string {
  const wrong =
    trouble === undefined ? '' : `<p class="wrong" id="wrong" role="alert">${escape(trouble)}</p>\n`;
  const described = trouble === undefined ? '' : ' aria-invalid="true" aria-describedby="wrong"';
  return `<form method="post" action="${escape(action)}" class="typed stack">
${wrong}<div class="field"><label for="code">Mã sáu số</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="7" required autofocus${described}></div>
<button class="button filled">Xác nhận</button>
</form>`;
}
