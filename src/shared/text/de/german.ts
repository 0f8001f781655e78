/** The German catalog. A key of the English one that is missing here, or one more, does not compile. */
import type { english } from '../en/english.ts';
import type { Translation } from '../translation.ts';
import { certificates } from './certificates.ts';
import { fields } from './fields.ts';
import { findingsIpsec } from './findings-ipsec.ts';
import { findingsPc } from './findings-pc.ts';
import { links } from './links.ts';
import { options } from './options.ts';
import { outcomes } from './outcomes.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { rooms } from './rooms.ts';
import { serverCheckHelp } from './server-check-help.ts';
import { serverCheckTunnel } from './server-check-tunnel.ts';
import { serverCheck } from './server-check.ts';
import { stepTitles } from './step-titles.ts';
import { terminal } from './terminal.ts';
import { wizardResult } from './wizard-result.ts';
import { wizardReview } from './wizard-review.ts';
import { wizardServerCheck } from './wizard-server-check.ts';
import { wizardWindow } from './wizard-window.ts';
import { wizardChanges } from './wizard-changes.ts';
import { wizardDoctor } from './wizard-doctor.ts';
import { wizardFrame } from './wizard-frame.ts';
import { wizardHome } from './wizard-home.ts';
import { wizardInstalled } from './wizard-installed.ts';
import { wizardMain } from './wizard-main.ts';
import { wizardNeeds } from './wizard-needs.ts';
import { wizardPlan } from './wizard-plan.ts';
import { wizardProblems } from './wizard-problems.ts';
import { merged } from '../merged.ts';

export const german: Translation<typeof english> = merged(
  rooms,
  fields,
  stepTitles,
  reasons,
  findingsPc,
  findingsIpsec,
  certificates,
  links,
  problems,
  outcomes,
  refusals,
  serverCheck,
  serverCheckHelp,
  serverCheckTunnel,
  terminal,
  options,
  wizardResult,
  wizardReview,
  wizardServerCheck,
  wizardWindow,
  wizardChanges,
  wizardDoctor,
  wizardFrame,
  wizardMain,
  wizardNeeds,
  wizardPlan,
  wizardHome,
  wizardInstalled,
  wizardProblems,
);
