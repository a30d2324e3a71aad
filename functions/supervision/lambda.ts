import { supervision } from '@bang-vang/shared/contract/supervision.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(supervision, useCases);
