/** Everything observed or chosen once before planning (D1): the facts. Asks, never changes. */
import {
  chooseCertificate,
  choosesCertificate,
} from '../../shared/profile-plan/choose-certificate.ts';
import { isAllowedName, isNameOf } from '../../shared/profile-plan/connection-name.ts';
import type { Facts } from '../../shared/profile-plan/facts.ts';
import { serverAddressOf } from '../../shared/profile-plan/server-address.ts';
import { bothScopes } from '../../shared/plan/state.ts';
import type { Scope } from '../../shared/plan/step.ts';
import { parseAnswer } from '../../shared/port/query.ts';
import { byKind } from '../../shared/profile/kind.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { CertificateMaterial } from '../../shared/certificate/material.ts';
import { verdictNow } from '../../shared/server-check/verdict.ts';
import type { Receipt } from '../transaction/documents.ts';
import { obstacleIn, readHomes, type Home } from '../transaction/home.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { Session } from '../transaction/session.ts';
import { hostOf, hostQuery } from './read-host.ts';
import type { SecretBag } from './secret-bag.ts';
import { receiptOfValidity, recordOf, speakingReceipt } from './speaking-receipt.ts';
import { firstFreeName, namesQuery, type Listed } from './taken-names.ts';

export interface Choices {
  onConflict: Facts['onConflict'];
  /** With `rename`: a person's own, in place of the first that is free. */
  newName?: string | undefined;
  consent: Facts['consent'];
}

export interface GatherInput {
  profile: Profile;
  session: Session;
  homes: { machine: Home; user: Home };
  choices: Choices;
  /** What the run acts on; both unless it says otherwise. */
  scopes?: readonly Scope[] | undefined;
  /** SHA-256 of the profile: what a passed check was made with. */
  hash: string;
  /** As typed; undefined when nobody was asked. */
  userName?: string | undefined;
  now: string;
}

/** Rejects with PcUnreadable, HomeUnsafe, StorageError. `material` comes later, because opening it needs the Windows version (see withMaterial). */
export async function gatherFacts(input: GatherInput, secrets: SecretBag): Promise<Facts> {
  const { profile, session, homes, choices } = input;
  const [hostAnswer, namesAnswer] = await session.ask([
    hostQuery(profile.server.address),
    namesQuery,
  ]);
  const host = hostOf(hostAnswer);
  const names = parseAnswer('vpnConnection.names', namesAnswer);
  const scopes = input.scopes ?? bothScopes;
  const contents = await readHomes(homes, scopes);
  const { machine, user } = contents;
  for (const scope of scopes) {
    const problem = obstacleIn(contents[scope], profile.id);
    if (problem !== null) throw new StorageError(problem);
  }
  const receipts = [...machine.receipts, ...user.receipts];
  const receipt = recordOf(profile, receipts);
  const recorded = receipt?.serverAddress ?? null;
  const told = speakingReceipt(receipts, profile.id);
  const ofValidity = receiptOfValidity(receipts, profile.id);
  const isRenewed =
    ofValidity !== undefined && ofValidity.validUntil !== (profile.validUntil ?? null);
  const verdict = verdictNow(undefined, {
    verdict: told?.serverVerdict ?? null,
    sameSettings: told?.receipt.owner.hash === input.hash,
  });
  const listed = names.ok ? names.value : null;
  const named = await connectionName(input, receipt, listed);
  return {
    now: input.now,
    host,
    serverAddress: serverAddressOf(profile, host.serverAddresses, recorded),
    recordedServerAddress: recorded,
    owned: [...machine.owned, ...user.owned],
    claims: machine.claims,
    ...named,
    connectionStood: stands(profile, named.connectionName, listed),
    ...(input.userName === undefined ? {} : { userName: input.userName }),
    onConflict: choices.onConflict,
    secretsGiven: secrets.names(),
    material: null,
    chosenCertificate: await chosenCertificate(profile, session),
    serverCheck: null,
    ...(verdict === undefined ? {} : { serverVerdict: verdict }),
    ...(told?.serverVerdict == null ? {} : { recordedServerVerdict: told.serverVerdict }),
    ...(isRenewed ? { renews: ofValidity.scope } : {}),
    consent: choices.consent,
  };
}

/** The facts once the profile's own certificate is opened; the bag then holds the key bundle too. */
export function withMaterial(
  facts: Facts,
  material: CertificateMaterial | null,
  secrets: SecretBag,
): Facts {
  return { ...facts, material, secretsGiven: secrets.names() };
}

/**
 * The name of an earlier apply is kept; `rename` takes the person's, or the first free `Name (2)`, `Name (3)`… That the
 * person's is free says the plan.
 */
async function connectionName(
  { profile, session, choices }: GatherInput,
  receipt: Receipt | null,
  listed: Listed,
): Promise<Pick<Facts, 'connectionName' | 'nameChosen'>> {
  const named = (name: string) =>
    isNameOf(profile, name)
      ? { connectionName: name }
      : { connectionName: name, nameChosen: true as const };
  const earlier = receipt?.connectionName ?? null;
  if (earlier !== null && isAllowedName(profile, earlier, receipt?.nameChosen === true))
    return named(earlier);
  if (choices.onConflict !== 'rename' || listed === null) return named(profile.name);
  return named(choices.newName ?? (await firstFreeName(profile, listed, session)));
}

/** Windows compares entry names without regard to case [K]. */
function stands(profile: Profile, name: string, listed: Listed): boolean {
  if (listed === null) return false;
  const book = byKind(profile, {
    l2tp: ({ l2tp }) => (l2tp.allUsers ? listed.allUsers : listed.user),
    ipsec: () => [],
  });
  return book.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** Null where the profile chooses none, or none could be read. */
async function chosenCertificate(profile: Profile, session: Session) {
  if (!choosesCertificate(profile)) return null;
  const [answer] = await session.ask([{ kind: 'certificate.list', store: 'My' }]);
  const list = parseAnswer('certificate.list', answer);
  return list.ok ? chooseCertificate(profile, list.value) : null;
}
