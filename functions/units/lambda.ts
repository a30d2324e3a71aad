import { units } from '@bang-vang/shared/contract/units.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(units, useCases);
