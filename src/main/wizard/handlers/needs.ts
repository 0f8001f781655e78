/** What a person has to give: asked of the plan itself, so that nothing is asked for that stands already. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { CertificateReview, Needs } from '../../../shared/ipc/views.ts';
import { byKind } from '../../../shared/profile/kind.ts';
import { fullUserName } from '../../../shared/profile/full-user-name.ts';
import type { L2tpProfile } from '../../../shared/profile/profile.ts';
import { userNameMissing } from '../../../shared/rooms/credentials.ts';
import { pkcs12Password } from '../../pipeline/profile-secrets.ts';
import { prepare, type Prepared } from '../../pipeline/prepare.ts';
import { missingSecrets } from '../../words/exit-of-plan.ts';
import { reviewCertificate } from '../certificate-review.ts';
import { broughtCertificate, readCertificate } from '../certificate-source.ts';
import { noConsent } from '../choices.ts';
import type { WizardSession } from '../session.ts';
import type { OpenProfile } from '../state.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function look(session: WizardSession): Promise<Needs> {
  const open = session.openProfile();
  const { profile } = open.opened;
  // Back from the plan or the server check: what was typed for it is typed again, for it may have been wrong.
  if (session.state.at === 'plan' || open.typed.isForServer) await session.leavePlan();
  const place = await session.place();
  const prepared = await prepareNow(session, open);
  const findings = prepared?.plan.findings ?? [];
  const userName = findings.some(({ code }) => code === userNameMissing);
  const missing: string[] = prepared === null ? [] : missingSecrets(prepared.plan);
  if (userName) missing.push('password');
  const certificate = await certificateNow(session, open);
  // Nothing of it stays for longer than this look.
  place.secrets.clear();
  const refused = certificate?.result === 'refused' ? certificate.code : null;
  const isAbsent = refused === 'fileMissing';
  const isToChoose = isAbsent || refused === 'fileUnreadable';
  return {
    psk: missing.includes('psk'),
    certificateFile: isToChoose,
    pkcs12Password: isToChoose || refused === 'wrongPassword',
    userName: {
      needed: userName,
      given: byKind(profile, { l2tp: userNameOf, ipsec: () => null }),
    },
    password: missing.includes('password'),
    certificate: isAbsent ? null : certificate,
  };
}

export async function certificate(
  session: WizardSession,
  { file: id, password }: RequestOf<'needs.certificate'>,
): Promise<CertificateReview> {
  const open = session.openProfile();
  const { profile } = open.opened;
  if (profile.authentication.method !== 'certificate') throw new WizardProblem('outOfOrder');
  if (id !== null) open.choose(session.files.get(id));
  const review = await reviewWith(session, open, password);
  if (review === null) throw new WizardProblem('outOfOrder');
  // A password that opens it is kept for the plan; one that does not is forgotten at once.
  if (review.result === 'opened') open.typed.take({ pkcs12Password: password });
  return review;
}

/** The plan as it would be without anything more; null where a certificate stands in its way. */
async function prepareNow(session: WizardSession, open: OpenProfile): Promise<Prepared | null> {
  const { opened, typed } = open;
  const place = await session.place();
  place.secrets.clear();
  const result = await prepare(place, {
    opened,
    given: typed.given(),
    userName: typed.userName(),
    choices: noConsent,
    readBeside: readCertificate(session, open),
    certificateLater: true,
  });
  return result.ok ? result.prepared : null;
}

/** As it stands before anything more is typed; null where no PKCS#12 is used. */
async function certificateNow(
  session: WizardSession,
  open: OpenProfile,
): Promise<CertificateReview | null> {
  const { typed, opened } = open;
  const password = typed.given().pkcs12Password ?? pkcs12Password(opened.profile) ?? '';
  return reviewWith(session, open, password);
}

async function reviewWith(
  session: WizardSession,
  open: OpenProfile,
  password: string,
): Promise<CertificateReview | null> {
  const brought = broughtCertificate(session, open);
  if (brought === null) return null;
  const place = await session.place();
  const { windows } = await session.host();
  const { name, bytes } = brought;
  const { profile } = open.opened;
  const input = { name, bytes, password, profile, now: place.now(), windows };
  return reviewCertificate(input, session.language);
}

function userNameOf({ l2tp: { userName, realmSuffix } }: L2tpProfile) {
  return userName === undefined ? null : fullUserName(userName, realmSuffix);
}
