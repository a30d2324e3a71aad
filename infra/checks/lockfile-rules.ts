interface LockFile {
  readonly packages: Record<string, { resolved?: string; engines?: unknown }>;
}

/**
 * Looks for the two things that tie a lock file to one machine, and gives the file without them:
 * an address of a registry (another machine may reach another one; the integrity hash stays), and
 * `engines` (npm silently leaves out native packages whose engines reject the *running* Node, although
 * every script here runs on the Node that comes from npm).
 */
export function inspectLockFile(text: string): { complaints: string[]; mended: string } {
  const lock = JSON.parse(text) as LockFile;
  const entries = Object.values(lock.packages);
  const addressed = entries.filter((entry) => entry.resolved?.includes('://') ?? false);
  const bound = entries.filter((entry) => entry.engines !== undefined);
  for (const entry of addressed) delete entry.resolved;
  for (const entry of bound) delete entry.engines;
  const complaints = [
    addressed.length > 0 && `${addressed.length} packages carry the address of a registry.`,
    bound.length > 0 && `${bound.length} packages carry "engines", which makes an older npm leave some out.`,
  ].filter((complaint) => complaint !== false);
  return { complaints, mended: `${JSON.stringify(lock, null, 2)}\n` };
}
