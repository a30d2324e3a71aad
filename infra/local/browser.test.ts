import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

test(
  'Vietnamese text is drawn, also where the machine has no fonts of its own',
  { timeout: 120_000 },
  async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 400, height: 60 } });
      const picture = async (text: string) => {
        await page.setContent(`<p lang="vi">${text}</p>`);
        return (await page.screenshot()).toString('base64');
      };
      const nothing = await picture('');
      const plain = await picture('Duong');
      const marked = await picture('Đường');
      expect(new Set([nothing, plain, marked]).size).toBe(3);
    } finally {
      await browser.close();
    }
  },
);
