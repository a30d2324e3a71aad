import { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import { lambda } from '../kit/edge.ts';
import { useCases } from './use-cases.ts';

export const handler = lambda(campaigns, useCases);
