/** From an opened profile to a plan, without changing anything: the first half of every job. */
import { psk, password, pkcs12Password } from './profile-secrets.ts';
import type { Facts } from '../../shared/profile-plan/facts.ts';
import { wisherOfProfile } from '../../shared/profile-plan/plan-profile.ts';
import type { Plan, Scope } from '../../shared/plan/step.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { ReadBeside } from './brought-certificate.ts';
import { gatherFacts, withMaterial, type Choices } from './gather.ts';
import type { MaterialInput, MaterialResult } from './read-material.ts';
import { readAndPlan } from '../transaction/read-and-plan.ts';
import { withServer, type ServerAnswer } from './server-facts.ts';
import type { Workplace } from './workplace.ts';

/** Secrets that came with the command: typed, or from the secrets file. They win over embedded ones. */
export interface GivenSecrets {
  psk?: string;
  password?: string;
  pkcs12Password?: string;
}

export interface Prepared {
  opened: OpenedProfile;
  facts: Facts;
  plan: Plan;
}

export type PrepareResult =
  { ok: true; prepared: Prepared } | { ok: false; material: Exclude<MaterialResult, { ok: true }> };

export interface PrepareInput {
  opened: OpenedProfile;
  given: GivenSecrets;
  choices: Choices;
  /** What the run acts on: records that stand in its way end it. Both unless it says otherwise. */
  scopes?: readonly Scope[] | undefined;
  /** Typed where the profile leaves the name to remember open. */
  userName?: string | undefined;
  readBeside: ReadBeside;
  /** The PKCS#12 is chosen later: while it is not there the plan lacks it, as it lacks a locked one's key. */
  certificateLater?: boolean;
  /** What the server answered; null: it was not asked; left out where the run is not about it. */
  server?: ServerAnswer | null | undefined;
}

/** Rejects with PcUnreadable when the PC does not answer, and with HomeUnsafe or StorageError where records stand in the way. Fills the workplace's secrets. */
export async function prepare(place: Workplace, input: PrepareInput): Promise<PrepareResult> {
  const { opened, given, choices } = input;
  const { profile } = opened;
  const { secrets, session, homes } = place;
  secrets.set('psk', given.psk ?? psk(profile));
  secrets.set('password', given.password ?? password(profile));
  const observed = await gatherFacts(
    {
      ...{ profile, session, homes, choices, hash: opened.hash, now: place.now() },
      ...{ userName: input.userName, scopes: input.scopes },
    },
    secrets,
  );
  const gathered =
    input.server === undefined ? observed : withServer(observed, input.server, place.now());
  const material = await materialOf(profile, {
    readBeside: input.readBeside,
    password: given.pkcs12Password ?? pkcs12Password(profile),
    windows: gathered.host.windows,
    oneTimePassword: place.newPassword(),
    secrets,
  });
  const isLater = input.certificateLater === true && !material.ok;
  if (!material.ok && !(isLater && material.problem === 'fileMissing'))
    return { ok: false, material };
  const facts = withMaterial(gathered, material.ok ? material.material : null, secrets);
  const plan = await readAndPlan(place, wisherOfProfile(opened, facts));
  return { ok: true, prepared: { opened, facts, plan } };
}

/** What opens certificates is a quarter of the program: it is loaded for a profile that has to do with one. */
async function materialOf(
  { authentication }: Profile,
  input: Omit<MaterialInput, 'authentication'>,
): Promise<MaterialResult> {
  if (authentication.method !== 'certificate') return { ok: true, material: null };
  const { readMaterial } = await import('./read-material.ts');
  return readMaterial({ ...input, authentication });
}
