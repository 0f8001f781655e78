/** What the window is shown: data with sentences in its language, made by main of plan, receipts and report. No secret fits in. */
import * as z from 'zod';
import { trialUsers } from '../profile/trial-user.ts';
import { certificateDescriptionSchema } from '../certificate/description.ts';
import { reportWeakening } from '../report/profile-part.ts';
import { reportAfterwards, reportFailure, reportSettled } from '../report/result-apply.ts';
import { reportInstalled } from '../report/result-installed.ts';
import { reportFinding, reportPlan } from '../report/result-plan.ts';
import { reportDrift, reportVerification } from '../report/result-verify.ts';
import { exitNames } from '../report/exit-codes.ts';
import { scope } from '../plan/step.ts';
import { kinds } from '../profile/kind.ts';

const text = z.string();
const worded = z.strictObject({ code: z.string(), text });

/** A file that main has opened; the window knows its name and an id that means nothing elsewhere. */
export const chosenFile = z.strictObject({
  file: z.uuid(),
  name: z.string(),
  size: z.int().min(0),
});
export type ChosenFile = z.infer<typeof chosenFile>;

/** Lines: what a repair would change for this user, shown before it is pressed (D36). Empty where nothing of the user's is cut short. */
const repairs = z.array(z.string());

export const appState = z.strictObject({
  version: z.string(),
  language: z.string(),
  /** True on the demo PC: every screen says so (D32). */
  simulated: z.boolean(),
  windows: z.string(),
  /** This window runs elevated already, or machine steps go through Windows' prompt. */
  elevated: z.boolean(),
  /** A profile that was double-clicked or given as an argument. */
  openedFile: chosenFile.nullable(),
  /** Scopes in which a killed run left something to repair (D8). */
  interrupted: z.array(scope),
  repairs,
  installed: z.int().min(0),
  /** Windows still has to be restarted for what was changed earlier (D41). */
  restart: z.boolean(),
  /** Profiles whose undo left something: it can be tried again. */
  undoUnfinished: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** The server check is there, and its page between what is needed and the plan. */
  canCheckServer: z.boolean(),
  /** No server is asked: the demo plays the answers. Every screen that shows them says so (D32). */
  serverCheckPlayed: z.boolean(),
  /** `server.check` knows the depth `full`: it logs in as a trial. */
  canTrialLogIn: z.boolean(),
});
export type AppState = z.infer<typeof appState>;

/** The way of a packet, drawn from the profile: PC – router – Internet – router – server – network behind it. */
const picture = z.strictObject({
  server: z.string(),
  /** What the profile says or the server check has seen; null: nobody knows. */
  clientBehindNat: z.boolean().nullable(),
  serverBehindNat: z.boolean().nullable(),
  networks: z.array(z.string()),
  fullTunnel: z.boolean(),
});
export type Picture = z.infer<typeof picture>;

const profileReview = z.strictObject({
  file: z.string(),
  id: z.string(),
  revision: z.int(),
  name: z.string(),
  kind: z.enum(kinds),
  method: z.enum(['psk', 'certificate']),
  hash: z.string(),
  provider: z.strictObject({
    name: text,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    /** Shown as text; the window opens no address that a profile names. */
    url: z.string().nullable(),
    terms: text.nullable(),
  }),
  validUntil: z.iso.datetime().nullable(),
  expired: z.boolean(),
  picture,
  /** Who signs in when that is tried. */
  trialUser: z.enum(trialUsers),
  /** Facts of the profile worth a line each: code and sentence ("All traffic goes through the VPN"). */
  traits: z.array(worded),
  /** What a person should have at hand, as far as the file says it: code and sentence. */
  wants: z.array(worded),
  warnings: z.array(z.strictObject({ code: z.string(), path: z.string(), text })),
  /** Weakenings and lifted protections, with the reason that IT gave: shown first, and in red. */
  weakenings: z.array(reportWeakening),
  /** The receipt of an earlier apply of the same profile. */
  installed: z.strictObject({ revision: z.int(), appliedAt: z.string() }).nullable(),
});
export type ProfileReview = z.infer<typeof profileReview>;

const refusedProfile = z.strictObject({
  file: z.string(),
  problems: z.array(z.strictObject({ code: z.string(), path: z.string(), text })),
});

export const opened = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('opened'), review: profileReview }),
  z.strictObject({ result: z.literal('refused'), refused: refusedProfile }),
]);
export type Opened = z.infer<typeof opened>;

const shortCertificate = certificateDescriptionSchema.pick({
  subject: true,
  issuer: true,
  notBefore: true,
  notAfter: true,
  thumbprint: true,
  sha256: true,
});

export const certificateReview = z.discriminatedUnion('result', [
  z.strictObject({
    result: z.literal('opened'),
    name: z.string(),
    leaf: shortCertificate.nullable(),
    authorities: z.array(shortCertificate),
    findings: z.array(reportFinding),
  }),
  z.strictObject({
    result: z.literal('refused'),
    name: z.string(),
    /** `wrongPassword`, `truncated`, … of the PKCS#12 reader. */
    code: z.string(),
    text,
    todo: text,
  }),
]);
export type CertificateReview = z.infer<typeof certificateReview>;

/** What a person has to give before anything can be planned to the end. */
export const needs = z.strictObject({
  psk: z.boolean(),
  /** The profile names a PKCS#12 that is not in it: choose one. */
  certificateFile: z.boolean(),
  pkcs12Password: z.boolean(),
  userName: z.strictObject({ needed: z.boolean(), given: z.string().nullable() }),
  password: z.boolean(),
  certificate: certificateReview.nullable(),
});
export type Needs = z.infer<typeof needs>;

export const consentNames = ['irreversible', 'remoteSession', 'hangUp', 'restartRasMan'] as const;

export const planReview = z.strictObject({
  /** Shown above everything else of the plan. */
  weakenings: z.array(reportWeakening),
  plan: reportPlan,
  findings: z.array(reportFinding),
  /** Nothing stands in the way; the button may be pressed. */
  ready: z.boolean(),
  /** What a click can settle: consents, and how to treat a connection of the same name. */
  consents: z.array(z.enum(consentNames)),
  conflict: z.boolean(),
  /** Of such a conflict: the profile's name where that is what is taken, and one that is free. */
  nameTaken: z.strictObject({ name: z.string(), proposal: z.string() }).nullable(),
  needsAdministrator: z.boolean(),
  /** The file is valid until another day than what is recorded: worth an apply although nothing else changes. */
  renews: z.boolean(),
  /** After this plan, or still for what was changed earlier (D41). */
  restart: z.boolean(),
  /** The rooms whose change it is for. */
  restartRooms: z.array(z.string()),
  picture,
});
export type PlanReview = z.infer<typeof planReview>;

export const applyResult = z.strictObject({
  /** `stalePlan` brings the changed plan for a second approval within the same elevation (D2). */
  exit: z.enum(exitNames),
  meaning: text,
  todo: text,
  changedPlan: planReview.nullable(),
  failure: reportFailure.nullable(),
  settled: z.array(reportSettled),
  verification: reportVerification.nullable(),
  afterwards: z.array(reportAfterwards),
  restart: z.boolean(),
  /** What to know besides: what comes after the restart, and what restarting a service was good for. */
  messages: z.array(text),
  /** What is to be said of a server that was not seen to work; empty after a check that passed. */
  serverText: text,
  /** "Connect now" makes sense: an L2TP connection stands. */
  canConnect: z.boolean(),
  picture,
});
export type ApplyResult = z.infer<typeof applyResult>;

const installedProfile = z.strictObject({
  ...reportInstalled.shape,
  /** Titles of what it owns, for people. */
  things: z.array(z.strictObject({ title: text, target: text, scope })),
  server: z.string().nullable(),
});
export type InstalledProfile = z.infer<typeof installedProfile>;

export const installedList = z.strictObject({
  profiles: z.array(installedProfile),
  problems: z.array(z.strictObject({ file: z.string(), code: z.string(), text })),
  interrupted: z.array(scope),
  repairs,
  /** As in the state of the app. */
  restart: z.boolean(),
});
export type InstalledList = z.infer<typeof installedList>;

const driftView = z.strictObject({
  ...reportDrift.omit({ before: true, after: true }).shape,
  /** What is different: what is there now, and what was set up. */
  rows: z.array(z.strictObject({ label: text, before: text.nullable(), after: text.nullable() })),
});

/** "Check now". `asWanted` may come with things that this window could not read: they are told, not judged (D2). */
export const verificationView = z.strictObject({
  ...reportVerification.shape,
  id: z.string(),
  /** What is right is not all in force yet (D41). */
  restart: z.boolean(),
  drift: z.array(driftView),
});
export type VerificationView = z.infer<typeof verificationView>;

/** Undo, pause, resume and repair end with this. */
export const actionResult = z.strictObject({
  exit: z.enum(exitNames),
  meaning: text,
  todo: text,
  messages: z.array(text),
  settled: z.array(reportSettled),
  restart: z.boolean(),
});
export type ActionResult = z.infer<typeof actionResult>;

/** What the editor hears about a draft while it is typed. */
export const draftCheck = z.strictObject({
  problems: z.array(
    z.strictObject({
      code: z.string(),
      path: z.string(),
      text,
      /** What would allow it, by name: for a click that adds it. */
      exception: z
        .strictObject({ list: z.enum(['weakenings', 'overrides']), name: z.string() })
        .optional(),
    }),
  ),
  warnings: z.array(z.strictObject({ code: z.string(), path: z.string(), text })),
});
export type DraftCheck = z.infer<typeof draftCheck>;
