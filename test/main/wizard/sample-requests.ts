/** One good request for each channel. */
import type { Channel, RequestOf } from '../../../src/shared/ipc/channels.ts';

const id = '6f1c2d4e-0000-4000-8000-000000000002';
const file = '7b3f0e6c-1c0d-4a52-9d7e-0a4b8f6d2c11';
const json = '{}';

export const sampleRequests: { [C in Channel]: RequestOf<C> } = {
  'app.state': {},
  'app.language': { language: 'nl' },
  'app.restart': { confirmed: true },
  'link.open': { link: 'natTraversal' },
  'file.choose': { purpose: 'profile' },
  'file.drop': { purpose: 'certificate', name: 'me.p12', base64: 'AAAA' },
  'profile.open': { file },
  'profile.close': {},
  'needs.look': {},
  'needs.certificate': { file, password: '' },
  'server.check': { depth: 'normal', secrets: {} },
  'server.stop': {},
  'plan.make': { secrets: {}, choices: { onConflict: 'stop', consents: [] } },
  'plan.apply': { digest: { machine: 'a', user: 'b' } },
  'plan.cancel': {},
  'report.save': {},
  'connection.dial': { id },
  'connection.giveUp': {},
  'connection.hangUp': { id },
  'installed.list': {},
  'installed.state': { visible: true },
  'installed.verify': { id },
  'installed.pause': { id, paused: true },
  'installed.undo': { id, hangUp: false },
  'installed.repair': {},
  'doctor.look': { id, said: null },
  'doctor.stop': {},
  'doctor.plan': { code: 'RW2107' },
  'doctor.apply': { code: 'RW2107', digest: 'a'.repeat(64) },
  'draft.open': { file },
  'draft.check': { json },
  'draft.preview': { json, windows: '10.0.22631' },
  'draft.save': { json },
  'draft.use': { json },
};
