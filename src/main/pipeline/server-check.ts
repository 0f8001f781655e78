/** The server check as a job: the proof from profile and secrets, the PC asked whether a VPN is up, then the check itself. */
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import { serverAddressOf } from '../../shared/profile-plan/server-address.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';
import { PskHolder } from '../ike/crypto/psk-holder.ts';
import type { CheckOptions, CheckPorts } from '../ike/diagnosis/check-options.ts';
import { questionOf, type OwnProof, type Question } from '../ike/diagnosis/question.ts';
import { canonicalAddress } from '../ike/transport/address-family.ts';
import { readHome } from '../transaction/home.ts';
import { openBrought, type ReadBeside, type Refused } from './brought-certificate.ts';
import { credentialsOf } from './ppp-user.ts';
import type { GivenSecrets } from './prepare.ts';
import { pkcs12Password, psk } from './profile-secrets.ts';
import type { MaterialResult } from './read-material.ts';
import { recordOf } from './speaking-receipt.ts';
import { vpnState } from './vpn-state.ts';
import type { Workplace } from './workplace.ts';

/** Sockets, clock, randomness and the remembered budget; put together in src/main/root. */
export interface ServerCheckPort {
  check(
    question: Question,
    vpn: CheckPorts['vpn'],
    options: CheckOptions,
  ): Promise<ServerCheckResult>;
  /** How long until no unfinished handshake of ours stands open at these addresses; 0 at once. */
  secondsUntilQuiet(addresses: readonly string[]): number;
}

export interface ServerCheckInput {
  readonly place: Pick<Workplace, 'session' | 'homes'>;
  readonly port: ServerCheckPort;
  /** `major.minor.build`: whose offer is made. */
  readonly windows: string;
  readonly readBeside: ReadBeside;
  /** For the extra step, where the profile names nobody. */
  readonly userName?: string | null;
  /** The address that a plan uses, which is then asked; null: the one that a plan would use. */
  readonly planned?: string | null;
  readonly options: Omit<CheckOptions, 'prefer'>;
}

export type ServerCheckRun =
  | { readonly ok: true; readonly result: ServerCheckResult }
  /** The certificate cannot be opened although its password was given, or is not one. */
  | { readonly ok: false; readonly material: Exclude<MaterialResult, { ok: true }> };

/** Changes nothing on the PC. Secrets are forgotten when it ends. Rejects when the PC's session does. */
export async function runServerCheck(
  profile: Profile,
  given: GivenSecrets,
  { place, port, windows, readBeside, userName = null, planned = null, options }: ServerCheckInput,
): Promise<ServerCheckRun> {
  const opened = proofOf(profile, given, readBeside);
  if ('problem' in opened) return { ok: false, material: { ok: false, ...opened } };
  const { proof, authorities } = opened;
  const user = options.depth === 'full' ? credentialsOf(profile, given, userName) : null;
  try {
    const question = questionOf(profile, windows, proof, authorities, user);
    const vpn: CheckPorts['vpn'] = (addresses, resolve) =>
      vpnState(place, profile, addresses, resolve);
    const used = planned ?? recordedAddress(place, profile);
    const prefer = (addresses: readonly string[]) =>
      serverAddressOf(profile, addresses, used === null ? null : canonicalAddress(used));
    return { ok: true, result: await port.check(question, vpn, { ...options, prefer }) };
  } finally {
    user?.password.forget();
    if (proof.kind === 'psk') proof.psk.forget();
    if (proof.kind === 'certificate') proof.key.forget();
  }
}

function recordedAddress({ homes }: ServerCheckInput['place'], profile: Profile): string | null {
  const receipts = [homes.machine, homes.user].flatMap((home) => readHome(home).receipts);
  return recordOf(profile, receipts)?.serverAddress ?? null;
}

interface OpenedProof {
  readonly proof: OwnProof;
  readonly authorities: readonly CertificateDescription[];
}

function proofOf(
  profile: Profile,
  given: GivenSecrets,
  readBeside: ReadBeside,
): OpenedProof | Refused {
  const { authentication } = profile;
  if (authentication.method === 'psk') {
    const secret = given.psk ?? psk(profile);
    const proof: OwnProof =
      secret === undefined
        ? { kind: 'none', why: 'secretMissing' }
        : { kind: 'psk', psk: new PskHolder(secret) };
    return { proof, authorities: [] };
  }
  const password = given.pkcs12Password ?? pkcs12Password(profile);
  const brought = openBrought(authentication, readBeside, password);
  if ('problem' in brought) return brought;
  const { own: opened } = brought;
  if (typeof opened === 'string') {
    // Windows lends its keys to its own IKE service only. What is missing may be given later: the rest is asked all the same.
    const why = opened === 'onThisPc' ? 'keyInWindows' : 'secretMissing';
    return { proof: { kind: 'none', why }, authorities: brought.authorities };
  }
  const { leaf, privateKey: key, intermediates, roots, keyMatchesLeaf } = opened;
  const authorities = [...brought.authorities, ...roots, ...intermediates];
  if (leaf === null || key === null || !keyMatchesLeaf) {
    key?.forget();
    return { proof: { kind: 'none', why: 'noUsableKey' }, authorities };
  }
  return { proof: { kind: 'certificate', leaf, key, intermediates }, authorities };
}
