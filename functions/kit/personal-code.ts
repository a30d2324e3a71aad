import { createHash } from 'node:crypto';
import { honourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { Attempt } from './request.ts';

/**
 * The personal code that an attempt gives out: eight letters without look-alikes. It is made of the attempt, so that a
 * repeated request shows the same code although only its hash is kept.
 */
export const personalCodeOf = ({ key, fingerprint }: Attempt): string =>
  honourCode(createHash('sha256').update(`personal-code\n${key}\n${fingerprint}`).digest());

/** The hash under which a code is stored. Spaces, hyphens and small letters of people are forgiven. */
export const personalCodeHash = (typed: string): string =>
  createHash('sha256')
    .update(typed.replace(/[\s–-]/g, '').toUpperCase())
    .digest('base64url');
