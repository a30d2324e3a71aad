import { useCases } from '@bang-vang/functions/jobs/use-cases.ts';
import { runJob } from '@bang-vang/functions/jobs/run-job.ts';
import { works } from '@bang-vang/functions/jobs/works.ts';
import { jobFiles } from '@bang-vang/functions/kit/kept-files.ts';
import { now } from '@bang-vang/functions/kit/live.ts';
import { jobRef, jobs } from '@bang-vang/functions/table/job.ts';
import type { JobId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { act, holder } from '../../infra/local/demo/act.ts';
import { FEDERATION, grassrootsOn } from '../../infra/local/demo/units.ts';
import { SEASON_DAY } from '../../infra/local/demo/province.ts';
import { counted } from './counting.ts';
import type { Spent } from './counting.ts';

type Phase = Pick<Spent, 'reads' | 'writes' | 'requests' | 'scans'> & { readonly seconds: number };

const office = holder('chinhsach');
const columns = { name: 0, kind: 1, from: 2, unit: 3, identityNumber: 4 };

/** A list of people as an office keeps it: each with a number, of one union after the other. */
function list(rows: number): string {
  const unions = grassrootsOn(SEASON_DAY);
  const lines = Array.from({ length: rows }, (_, place) => {
    const union = unions[place % unions.length]?.unit ?? FEDERATION;
    const number = String(1_299_000_000 + place).padStart(12, '0');
    return `Lò Văn Thử ${String(place)},Viên chức,15/01/2026,${union},${number}`;
  });
  return ['Họ và tên,Đối tượng,Từ ngày,Đơn vị,Số căn cước', ...lines].join('\n');
}

/** Looks through a list and carries it out, by the product's own runner at its own pace. */
export async function importList(rows: number): Promise<{ readonly check: Phase; readonly run: Phase }> {
  const bytes = Buffer.from(list(rows));
  const body = { task: 'import-people' as const, title: 'danh-sach.csv', size: bytes.length };
  const { job } = await act(useCases.askForImport, office, SEASON_DAY, {
    params: { unit: FEDERATION },
    body,
  });
  await jobFiles().write(`${job}/sent`, bytes);
  await act(useCases.checkImport, office, SEASON_DAY, {
    params: { job },
    body: { version: await versionOf(job), columns },
  });
  const check = await phase(job);
  await act(useCases.confirmJob, office, SEASON_DAY, {
    params: { job },
    body: { version: await versionOf(job) },
  });
  const run = await phase(job);
  const state = (await jobs.load(jobRef(job)))?.state;
  if (state?.state !== 'done' || state.made.fresh !== rows) throw new Error(JSON.stringify(state));
  return { check, run };
}

const versionOf = async (job: JobId): Promise<number> => (await jobs.load(jobRef(job)))?.version ?? 0;

async function phase(job: JobId): Promise<Phase> {
  const began = performance.now();
  const { spent } = await counted(() => runJob(job, { works, now, hasTime: () => true }));
  const { reads, writes, requests, scans } = spent;
  return { reads, writes, requests, scans, seconds: (performance.now() - began) / 1000 };
}
