import { createHash } from 'node:crypto';

const hashed = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The Merkle tree hash of a list (RFC 6962, section 2.1): leaves and nodes are marked apart, so that no list can be made to
 * look like another. In base64url.
 */
export function merkleRoot(leaves: readonly string[]): string {
  let level = leaves.map((leaf) => hashed('\0', leaf));
  if (level.length === 0) return hashed().toString('base64url');
  while (level.length > 1)
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, place) => {
      const [left, right] = level.slice(2 * place, 2 * place + 2);
      if (left === undefined) throw new Error('a level of the tree has lost a node');
      // A node without a neighbour rises as it is, which gives the same tree as splitting at powers of two.
      return right === undefined ? left : hashed('\u0001', left, right);
    });
  return level[0]?.toString('base64url') ?? '';
}
