import { reports } from '@bang-vang/shared/contract/reports.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(reports, useCases);
