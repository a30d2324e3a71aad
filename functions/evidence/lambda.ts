import { evidence } from '@bang-vang/shared/contract/evidence.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(evidence, useCases);
