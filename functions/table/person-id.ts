import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { digest } from '../kit/digest.ts';
import type { Attempt } from '../kit/request.ts';

/** The permanent identity of whom an attempt enters: a repeated attempt means the same person. It says nothing of them. */
export const newPersonId = ({ key }: Attempt): PersonId =>
  `P.${digest(['person', key])
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 16)}` as PersonId;
