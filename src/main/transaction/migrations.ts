/**
 * What version 1 wrote, as version 2 says it (D14, D39): an owner in place of a profile, and room for a needed restart, of which
 * version 1 knew nothing. Pure; what is not of the old form stays as it is, for the schema to refuse.
 */

export function receiptFrom1(old: unknown): unknown {
  if (!isRecord(old)) return old;
  const { profile, owned, ...rest } = old;
  return {
    ...rest,
    owner: ownerFrom1(profile),
    owned: Array.isArray(owned) ? owned.map(thingFrom1) : owned,
  };
}

export function claimsFrom1(old: unknown): unknown {
  return isRecord(old) ? { ...old, restart: null } : old;
}

export function headerFrom1(old: unknown): unknown {
  if (!isRecord(old)) return old;
  const { profile, ...rest } = old;
  return { ...rest, owner: ownerFrom1(profile), restart: null };
}

export function recordFrom1(old: unknown): unknown {
  if (!isRecord(old) || !isRecord(old['commitment'])) return old;
  const { receipt, ...rest } = old['commitment'];
  return { ...old, commitment: { ...rest, receipt: receiptFrom1(receipt), restart: null } };
}

function ownerFrom1(profile: unknown): unknown {
  if (!isRecord(profile)) return profile;
  const { kind, ...rest } = profile;
  return { ...rest, kind: 'profile', vpn: kind };
}

function thingFrom1(thing: unknown): unknown {
  if (!isRecord(thing)) return thing;
  const { profile, ...rest } = thing;
  return { ...rest, owner: profile };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
