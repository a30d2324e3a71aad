import type { Adapter, AdapterPayload } from 'oidc-provider';
import { identity } from '../../identity.ts';
import type { KeptMap } from '../kept-map.ts';

export type Artifact = { payload: AdapterPayload; expires?: number };

/**
 * Keeps what the issuer must remember (sessions, grants, codes, refresh tokens) in a map on disk,
 * each change before the answer that depends on it. Expired entries are swept when the map is opened.
 * A rotated refresh token counts as unused for a short grace, or a duplicated tab would sign both out.
 */
export function keptAdapter(map: KeptMap<Artifact>): (model: string) => Adapter {
  const live = (artifact: Artifact | undefined): AdapterPayload | undefined =>
    artifact === undefined || (artifact.expires !== undefined && artifact.expires < Date.now())
      ? undefined
      : artifact.payload;
  for (const [key, artifact] of map.entries()) if (live(artifact) === undefined) map.delete(key);

  return (model) => {
    const keyOf = (id: string): string => `${model} ${id}`;
    const where = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
      map
        .entries()
        .filter(([key]) => key.startsWith(`${model} `))
        .map(([, artifact]) => live(artifact))
        .find((payload) => payload !== undefined && matches(payload));
    return {
      upsert(id, payload, expiresIn) {
        const expires =
          expiresIn !== undefined && expiresIn > 0 ? { expires: Date.now() + expiresIn * 1000 } : {};
        map.set(keyOf(id), { payload, ...expires });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(forgiving(model, live(map.get(keyOf(id))))),
      findByUid: (uid) => Promise.resolve(where((payload) => payload.uid === uid)),
      findByUserCode: (userCode) => Promise.resolve(where((payload) => payload.userCode === userCode)),
      consume(id) {
        const artifact = map.get(keyOf(id));
        if (artifact !== undefined) {
          const since: unknown = artifact.payload.consumed;
          const consumed = typeof since === 'number' ? since : Math.floor(Date.now() / 1000);
          map.set(keyOf(id), { ...artifact, payload: { ...artifact.payload, consumed } });
        }
        return Promise.resolve();
      },
      destroy(id) {
        map.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [key, { payload }] of map.entries()) if (payload.grantId === grantId) map.delete(key);
        return Promise.resolve();
      },
    };
  };
}

function forgiving(model: string, payload: AdapterPayload | undefined): AdapterPayload | undefined {
  if (model !== 'RefreshToken' || typeof payload?.consumed !== 'number') return payload;
  const age = Date.now() / 1000 - payload.consumed;
  if (age > identity.rotationGraceSeconds) return payload;
  const unused = { ...payload };
  delete unused.consumed;
  return unused;
}
