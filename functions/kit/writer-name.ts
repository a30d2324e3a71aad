import type { AccountId, WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { loadAccount } from '../table/account.ts';

/** The name of an account; people who write with a personal code are not named to others. */
export async function nameOfWriter(writer: WriterId): Promise<string> {
  const account = await loadAccount(writer as AccountId);
  return account?.name ?? 'Người giữ mã cá nhân';
}
