import { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(scoring, useCases);
