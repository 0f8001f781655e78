/** What the acting side sees itself, anew, before it plans (D37). Asks, never changes. */
import { choosesCertificate } from '../../shared/plan/choose-certificate.ts';
import type { Seen } from '../../shared/plan/acting-facts.ts';
import { parseAnswer, type Query } from '../../shared/port/query.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { readHome, type Home } from './home.ts';
import type { ScopeSession } from './wall.ts';

export interface ObserveParts {
  session: Pick<ScopeSession, 'ask'>;
  home: Home;
  /** That this side was given. */
  secrets: readonly SecretName[];
  hangUp: boolean;
  now: string;
}

/** The user's own password is nothing that the machine's side is given (D25): that it is there can only be told. */
const notOfMachine: readonly SecretName[] = ['password'];

/** Null when the PC does not say what it is. */
export async function observe(
  profile: Profile,
  { session, home, secrets, hangUp, now }: ObserveParts,
): Promise<Seen | null> {
  const queries: Query[] = [
    { kind: 'host.read', server: profile.server.address },
    ...(choosesCertificate(profile) ? [{ kind: 'certificate.list', store: 'My' } as const] : []),
  ];
  const [hostAnswer, listAnswer] = await session.ask(queries);
  const host = parseAnswer('host.read', hostAnswer);
  if (!host.ok) return null;
  const list = listAnswer === undefined ? null : parseAnswer('certificate.list', listAnswer);
  const receipt = readHome(home).receipts.find((each) => each.owner.id === profile.id);
  return {
    now,
    host: host.value,
    certificates: list?.ok === true ? list.value : [],
    recordedServerAddress: receipt?.serverAddress ?? null,
    secrets: home.scope === 'machine' ? [...secrets, ...notOfMachine] : secrets,
    hangUp,
  };
}
