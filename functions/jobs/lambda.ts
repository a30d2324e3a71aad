import { jobs } from '@bang-vang/shared/contract/jobs.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(jobs, useCases);
