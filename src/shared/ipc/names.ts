/** The names of the table of calls, without the table: the preload carries no zod. The compiler holds them to the table. */
import type { Channel } from './channels.ts';
import type { EventName } from './progress.ts';

const ofCalls: Readonly<Record<Channel, true>> = {
  'app.state': true,
  'app.language': true,
  'app.restart': true,
  'link.open': true,
  'file.choose': true,
  'file.drop': true,
  'profile.open': true,
  'profile.close': true,
  'needs.look': true,
  'needs.certificate': true,
  'server.check': true,
  'server.stop': true,
  'plan.make': true,
  'plan.apply': true,
  'plan.cancel': true,
  'report.save': true,
  'connection.dial': true,
  'connection.giveUp': true,
  'connection.hangUp': true,
  'installed.list': true,
  'installed.state': true,
  'installed.verify': true,
  'installed.pause': true,
  'installed.undo': true,
  'installed.repair': true,
  'doctor.look': true,
  'doctor.stop': true,
  'doctor.plan': true,
  'doctor.apply': true,
  'draft.open': true,
  'draft.check': true,
  'draft.preview': true,
  'draft.save': true,
  'draft.use': true,
};
const ofEvents: Readonly<Record<EventName, true>> = { progress: true, fileOpened: true };

export const callNames: ReadonlySet<string> = new Set(Object.keys(ofCalls));
export const eventNames: ReadonlySet<string> = new Set(Object.keys(ofEvents));
