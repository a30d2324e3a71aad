import { supervision } from '@bang-vang/shared/contract/supervision.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { asFederation } from '../kit/found.ts';
import type { UseCases } from '../kit/request.ts';
import { feedbackOf, putFeedback } from '../table/feedback.ts';
import { erasePersonOf } from './erase-person.ts';
import { readJournal, readTrail } from './read-journal.ts';

export const useCases: UseCases<typeof supervision> = {
  readJournal,
  readTrail,
  erasePerson: erasePersonOf,

  async sendFeedback({ body, at, attempt }) {
    await putFeedback({
      id: `${at.slice(8, 19).replaceAll(/[T:]/g, '-')}-${attempt.key.slice(0, 10)}`,
      at,
      about: body.about ?? '',
      message: body.message,
      contact: body.contact ?? '',
    });
    return ok({ received: true });
  },

  async listFeedback({ query, actor, today }) {
    const federation = await asFederation(actor, supervision.listFeedback.access, today);
    if (!federation.ok) return federation;
    return ok({ feedback: [...(await feedbackOf(query.month))] });
  },
};
