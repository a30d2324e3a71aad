import { expect, test } from 'vitest';
import { withPolicy } from './policy.ts';

test("The policy stands right after the charset and knows the page's styles by their hashes.", () => {
  expect(withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>')).toBe(
    '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="' +
      "default-src 'none'; style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; font-src 'self'; " +
      "img-src 'self'; form-action 'self'; base-uri 'none'\"><style>a{}</style></head>",
  );
});

test('A page with a script is not published.', () => {
  expect(() => withPolicy('<head><meta charset="utf-8"></head><script>1</script>')).toThrow('no script');
});

test('A page whose head does not begin with the charset is a mistake of its layout.', () => {
  expect(() => withPolicy('<head></head>')).toThrow('must begin its head');
});
