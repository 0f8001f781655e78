/** Everything observed or chosen once before planning (D1): the facts. Asks, never changes. */
import type * as z from 'zod';
import type { Facts } from '../../shared/plan/facts.ts';
import { parseAnswer, type ValueOf } from '../../shared/port/query.ts';
import type { storedCertificate } from '../../shared/port/values.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { CertificateMaterial } from '../../shared/certificate/material.ts';
import { verdictNow, type ServerVerdict } from '../../shared/server-check/verdict.ts';
import type { Receipt } from '../transaction/documents.ts';
import { checkHome, readHome, type Home } from '../transaction/home.ts';
import type { Session } from '../transaction/session.ts';
import type { SecretBag } from './secret-bag.ts';
import { serverAddressOf } from './server-address.ts';

export interface Choices {
  onConflict: Facts['onConflict'];
  consent: Facts['consent'];
}

export interface GatherInput {
  profile: Profile;
  session: Session;
  homes: { machine: Home; user: Home };
  choices: Choices;
  /** SHA-256 of the profile: what a passed check was made with. */
  hash: string;
  /** Of the check of this run; left out where the run is about no check. */
  serverVerdict?: ServerVerdict | undefined;
  /** As typed; undefined when nobody was asked. */
  userName?: string | undefined;
  now: string;
}

/** The PC answered nothing usable to `host.read`: nothing can be planned. */
export class PcUnreadable extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`host unreadable: ${code}`);
    this.name = 'PcUnreadable';
    this.code = code;
  }
}

/** Rejects with PcUnreadable, HomeUnsafe. `material` comes later, because opening it needs the Windows version (see withMaterial). */
export async function gatherFacts(input: GatherInput, secrets: SecretBag): Promise<Facts> {
  const { profile, session, homes, choices } = input;
  const [hostAnswer, namesAnswer] = await session.ask([
    { kind: 'host.read', server: profile.server.address },
    { kind: 'vpnConnection.names' },
  ]);
  const host = parseAnswer('host.read', hostAnswer);
  if (!host.ok) throw new PcUnreadable(host.unreadable);
  const names = parseAnswer('vpnConnection.names', namesAnswer);
  for (const home of [homes.machine, homes.user]) await checkHome(home);
  const machine = readHome(homes.machine);
  const user = readHome(homes.user);
  const receipts = [...machine.receipts, ...user.receipts];
  const receipt = receipts.find((each) => each.profile.id === profile.id);
  const recorded = receipt?.serverAddress ?? null;
  const told = latestOf(receipts, profile.id);
  const verdict = verdictNow(input.serverVerdict, {
    verdict: told?.serverVerdict ?? null,
    sameSettings: told?.profile.hash === input.hash,
  });
  const listed = names.ok ? names.value : null;
  const name = connectionName(profile, choices, receipt ?? null, listed);
  return {
    now: input.now,
    host: host.value,
    serverAddress: serverAddressOf(profile, host.value.serverAddresses, recorded),
    recordedServerAddress: recorded,
    owned: [...machine.owned, ...user.owned],
    claims: machine.claims,
    connectionName: name,
    connectionStood: stands(profile, name, listed),
    ...(input.userName === undefined ? {} : { userName: input.userName }),
    onConflict: choices.onConflict,
    secretsGiven: secrets.names(),
    material: null,
    chosenCertificate: await chooseCertificate(profile, session),
    serverCheck: null,
    ...(verdict === undefined ? {} : { serverVerdict: verdict }),
    ...(told?.serverVerdict == null ? {} : { recordedServerVerdict: told.serverVerdict }),
    consent: choices.consent,
  };
}

/** The receipt of either scope that was written last. */
export function latestOf(receipts: readonly Receipt[], id: string): Receipt | undefined {
  const own = receipts.filter((each) => each.profile.id === id);
  return own.sort((a, b) => b.appliedAt.localeCompare(a.appliedAt))[0];
}

/** The facts once the profile's own certificate is opened; the bag then holds the key bundle too. */
export function withMaterial(
  facts: Facts,
  material: CertificateMaterial | null,
  secrets: SecretBag,
): Facts {
  return { ...facts, material, secretsGiven: secrets.names() };
}

/** The name of an earlier apply is kept; `rename` takes the first free `Name (2)`, `Name (3)`… */
function connectionName(
  profile: Profile,
  choices: Choices,
  receipt: Receipt | null,
  names: ValueOf<'vpnConnection.names'> | null,
): string {
  const renamed = (base: string) => base === profile.name || base.startsWith(`${profile.name} (`);
  if (receipt !== null && renamed(receipt.connectionName)) return receipt.connectionName;
  if (choices.onConflict !== 'rename' || names === null) return profile.name;
  // Windows compares entry names without regard to case [K].
  const taken = new Set([...names.user, ...names.allUsers].map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? profile.name : `${profile.name} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Windows compares entry names without regard to case [K]. */
function stands(
  profile: Profile,
  name: string,
  listed: ValueOf<'vpnConnection.names'> | null,
): boolean {
  if (profile.kind !== 'l2tp' || listed === null) return false;
  const book = profile.l2tp.allUsers ? listed.allUsers : listed.user;
  return book.some((each) => each.toLowerCase() === name.toLowerCase());
}

type Stored = z.infer<typeof storedCertificate>;

/** "The certificate already on this PC": with its key, and as the profile describes it; the longest valid one wins. */
async function chooseCertificate(profile: Profile, session: Session): Promise<Stored | null> {
  const { authentication } = profile;
  if (authentication.method !== 'certificate' || authentication.source.kind !== 'onThisPc')
    return null;
  const { issuer, eku, thumbprint } = authentication.source;
  const [answer] = await session.ask([{ kind: 'certificate.list', store: 'My' }]);
  const list = parseAnswer('certificate.list', answer);
  if (!list.ok) return null;
  const fitting = list.value.filter(
    (each) =>
      each.hasKey &&
      (thumbprint === undefined || each.thumbprint === thumbprint) &&
      (issuer === undefined || each.issuer === issuer) &&
      (eku === undefined || eku.every((oid) => each.ekus?.includes(oid) === true)),
  );
  return fitting.sort((a, b) => b.notAfter.localeCompare(a.notAfter))[0] ?? null;
}
