import { nominations } from '@bang-vang/shared/contract/nominations.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(nominations, useCases);
