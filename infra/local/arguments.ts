import { parseArgs } from 'node:util';
import { Sentence } from './say.ts';
import { type DemoStage, isStage, STAGES } from './stages.ts';

export type StartArguments = {
  stage: DemoStage | undefined;
  fresh: boolean;
  dev: boolean;
  port: number;
  host: string;
};

/**
 * Reads what was typed after `npm start --` and the variables PORT and HOST.
 * Refuses an unknown option, an unknown stage and an impossible port with a sentence that lists what there is.
 */
export function startArguments(
  typed: string[],
  surroundings: Record<string, string | undefined>,
): StartArguments {
  let values;
  try {
    ({ values } = parseArgs({
      args: typed,
      options: { stage: { type: 'string' }, fresh: { type: 'boolean' }, dev: { type: 'boolean' } },
    }));
  } catch {
    throw new Sentence(
      `Không hiểu “${typed.join(' ')}”. Cách dùng: npm start -- [--stage ${stages}] [--fresh]`,
    );
  }
  const { stage, fresh = false, dev = false } = values;
  if (stage !== undefined && !isStage(stage)) {
    throw new Sentence(`Không có giai đoạn “${stage}”. Các giai đoạn / stages: ${stages}`);
  }
  const port = Number(surroundings['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Sentence(`PORT phải là số từ 1 đến 65535, ví dụ: PORT=4400 npm start`);
  }
  return { stage, fresh, dev, port, host: surroundings['HOST'] ?? '127.0.0.1' };
}

const stages = Object.keys(STAGES).join('|');
