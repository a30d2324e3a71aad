// `npm run audit:verify`: goes through every trail, event by event, and says where one was tampered with.
import { breachSentence } from './breach-sentences.ts';
import { dataFolder, usualFolder } from './data-folder.ts';
import { openTable } from './open-table.ts';
import { Sentence } from './say.ts';
import { setSurroundings } from './surroundings.ts';

async function audit(): Promise<void> {
  const folder = dataFolder(usualFolder);
  const table = await openTable(folder);
  try {
    setSurroundings(table, { AUDIT_FOLDER: folder.audit });
    const { verifyAll } = await import('@bang-vang/functions/audit/verify-all.ts');
    const { trails, events, newest, breaches } = await verifyAll();
    console.log(
      newest
        ? `Gốc đã ký mới nhất: ngày ${newest.day}, gồm ${String(newest.trails)} nhật ký.`
        : 'Chưa có gốc đã ký nào: chưa thể biết nhật ký có bị cắt đuôi, viết lại hay xóa cả quyển hay không.',
    );
    for (const breach of breaches) console.log(`- ${breachSentence(breach)}`);
    console.log(
      breaches.length === 0
        ? `Đã kiểm tra ${String(trails)} nhật ký, ${String(events)} sự kiện: nguyên vẹn.`
        : `Đã kiểm tra ${String(trails)} nhật ký, ${String(events)} sự kiện: ${String(breaches.length)} chỗ không nguyên vẹn.`,
    );
    if (breaches.length > 0) process.exitCode = 1;
  } finally {
    await table.stop();
  }
}

audit().catch((cause: unknown) => {
  console.error(cause instanceof Sentence ? cause.message : cause);
  process.exitCode = 1;
});
