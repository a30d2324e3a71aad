import { rootSeal } from '../kit/root-seal.ts';
import { rootVault } from '../kit/root-vault.ts';
import { verify } from './verify.ts';

/** Audits the table by the vault and the seal that the environment names. */
export const verifyAll = () => verify(rootVault(), rootSeal());
