/** The English catalog: it is complete, and its keys are the closed list that every language has (D5). */
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
import { wizardChanges } from './wizard-changes.ts';
import { wizardDoctor } from './wizard-doctor.ts';
import { wizardFrame } from './wizard-frame.ts';
import { wizardHome } from './wizard-home.ts';
import { wizardInstalled } from './wizard-installed.ts';
import { wizardMain } from './wizard-main.ts';
import { wizardNeeds } from './wizard-needs.ts';
import { wizardPlan } from './wizard-plan.ts';
import { wizardProblems } from './wizard-problems.ts';
import { wizardResult } from './wizard-result.ts';
import { wizardReview } from './wizard-review.ts';
import { wizardServerCheck } from './wizard-server-check.ts';
import { wizardWindow } from './wizard-window.ts';
import { merged } from '../merged.ts';

export const english = merged(
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
  wizardChanges,
  wizardDoctor,
  wizardFrame,
  wizardMain,
  wizardNeeds,
  wizardPlan,
  wizardHome,
  wizardInstalled,
  wizardProblems,
  wizardResult,
  wizardReview,
  wizardServerCheck,
  wizardWindow,
);
