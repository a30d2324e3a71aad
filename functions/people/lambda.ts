import { people } from '@bang-vang/shared/contract/people.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(people, useCases);
