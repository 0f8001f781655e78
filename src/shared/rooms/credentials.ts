/**
 * User name and password of a connection, by RasSetCredentials (D25). They belong to the person, not to the entry:
 * the step runs as the real user also for an entry of all users. Windows never tells them (D10).
 */
import * as z from 'zod';
import { readEapConfiguration } from '../eap/eap-configuration.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import { toolFamily } from '../port/windows-version.ts';
import { fullUserName } from '../profile/full-user-name.ts';
import type { Profile } from '../profile/profile.ts';
import { connectionOf, connectionTarget, type ConnectionTarget } from './parts/connection-entry.ts';
import type { Room } from './room.ts';
import { ofUser } from './parts/scope.ts';
import type { Irreversible, Speaks } from './traits.ts';

const credentialsValue = z.strictObject({ userName: z.string() });
type Credentials = z.infer<typeof credentialsValue>;

export const userNameMissing = 'userNameMissing';

const codes = [
  'credentialsRemembered',
  'credentialsByHand',
  'passwordNotReadable',
  'undoCredentials',
  userNameMissing,
  'eapMayAskAgain',
] as const;
type Code = (typeof codes)[number];

export const credentials: Room<ConnectionTarget, Credentials, never, Code> &
  Irreversible<Credentials, Code> &
  Speaks<Code> = {
  kind: 'credentials',
  sharing: 'part',
  scope: ofUser,
  target: connectionTarget,
  value: credentialsValue,
  codes,
  undoCode: 'undoCredentials',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    const userName = rememberedName(profile, facts);
    if (entry === null || userName === null) return [];
    // Before Windows 8 nothing in the box calls RasSetCredentials: the person ticks "remember" when dialling.
    const byHand = toolFamily(facts.host.windows) === 'netsh';
    return [
      {
        target: entry.target,
        aim: { kind: 'exactly', value: { userName } },
        reasons: [
          {
            code: byHand ? 'credentialsByHand' : 'credentialsRemembered',
            parameters: { userName },
            source: null,
          },
        ],
        /*
         * They go with an entry of the same scope. The entry of all users goes with the machine scope, which undo and
         * roll-back run apart: the user scope does not see it go, so it clears the credentials by itself.
         */
        within: entry.key,
        ...(byHand ? { byHand } : { secret: 'password' as const }),
      },
    ];
  },

  query: () => null,
  find: () => null,
  move({ target, to }) {
    if (to === null) return { kind: 'credentials.clear', ...target };
    return {
      kind: 'credentials.set',
      ...target,
      userName: to.userName,
      password: 'password',
    };
  },

  /** Nobody has said whose they are: a window asks, a run without one can only say so. */
  findings(profile, facts) {
    const found: Finding<Code>[] = [];
    const say = (code: Code) =>
      found.push({ code, severity: 'warning', room: 'credentials', parameters: {} });
    const named = rememberedName(profile, facts) !== null;
    if (!named && rememberedName(profile, { ...facts, userName: 'somebody' }) !== null)
      say(userNameMissing);
    // R7: an EAP method keeps its own sign-in; with what RasSetCredentials keeps it still asks (error 703).
    const methods = connectionOf(profile, facts)?.profile.l2tp.methods ?? [];
    if (named && methods.includes('eap')) say('eapMayAskAgain');
    return found;
  },

  /** What was remembered before, by us or by the person, cannot be read and so not brought back. */
  irreversible: () => 'passwordNotReadable',
};

/** The name to remember; null where nobody is remembered, or where no password proves the user. */
function rememberedName(profile: Profile, facts: Facts): string | null {
  const l2tp = connectionOf(profile, facts)?.profile.l2tp;
  if (l2tp === undefined) return null;
  if (!l2tp.rememberCredentials || l2tp.useWindowsCredentials) return null;
  const userName = l2tp.userName ?? facts.userName ?? formerName(profile, facts);
  if (userName === undefined || provesByCertificate(l2tp.eapXml)) return null;
  return fullUserName(userName, l2tp.realmSuffix);
}

/** What was typed at an earlier apply stays wanted: a later look without it would take it back. */
function formerName({ id }: Profile, facts: Facts): string | undefined {
  const former = facts.owned.find((each) => each.owner === id && each.room === 'credentials');
  const ours = credentialsValue.safeParse(former?.ours);
  return ours.success ? ours.data.userName : undefined;
}

/** EAP-TLS, alone or in a tunnel. That the other EAP methods take what RasSetCredentials keeps is UNCONFIRMED. */
function provesByCertificate(eapXml: string | undefined): boolean {
  if (eapXml === undefined) return false;
  const reading = readEapConfiguration(eapXml);
  return reading.ok && (reading.type === 13 || reading.innerType === 13);
}
