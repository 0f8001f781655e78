/** Lets the program's own doctor look at a world, all in memory. */
import { known, type Known } from '../../src/shared/diagnosis/known.ts';
import { openDemoPc } from '../../src/main/demo/demo-pc.ts';
import { MemoryFileSystem } from '../../src/main/demo/memory-file-system.ts';
import { diagnose, type Diagnosis } from '../../src/main/pipeline/doctor.ts';
import type { DoctorSubject } from '../../src/main/pipeline/doctor-subject.ts';
import type { InstalledProfile } from '../../src/main/pipeline/installed.ts';
import { SecretBag } from '../../src/main/pipeline/secret-bag.ts';
import type { Workplace } from '../../src/main/pipeline/workplace.ts';
import type { FolderGuard } from '../../src/main/storage/folder-guard.ts';
import { homeAt, writeRestart } from '../../src/main/transaction/home.ts';
import { Session } from '../../src/main/transaction/session.ts';
import { allRooms } from '../../src/shared/rooms/all-rooms.ts';
import type { ServerCheckResult } from '../../src/shared/server-check/result.ts';
import { saidIn } from './events-of-world.ts';
import { makeWorld } from './pc-of-world.ts';
import { profileId } from './rule-of-world.ts';
import { serverOfWorld } from './server-of-world.ts';
import { subject, usualNow, type World } from './world.ts';

export type Examined = Diagnosis;

export function examined(world: World): Promise<Examined> {
  const answer = serverOfWorld(world);
  const server: Known<ServerCheckResult> =
    answer === null ? { is: 'notAsked', why: 'leftOut' } : known(answer);
  return diagnose(placeOf(world), subjectOf(world), { said: saidIn(world), server });
}

function subjectOf({ kind = 'l2tp-psk' }: World): DoctorSubject {
  const isRule = kind === 'ipsec-psk';
  return {
    name: subject,
    kind: isRule ? 'ipsec' : 'l2tp',
    allUsers: false,
    installed: isRule ? setUp : null,
  };
}

/** No receipts: what changed since then cannot be read in these worlds. */
const setUp: InstalledProfile = {
  id: profileId,
  name: subject,
  owner: { kind: 'profile', id: profileId, vpn: 'ipsec' } as InstalledProfile['owner'],
  appliedAt: usualNow,
  paused: false,
  serverVerdict: null,
  validUntil: null,
  undoUnfinished: false,
  receipts: [],
  claims: [],
};

const folder = '/pc';
/** Folders in memory have no owner. */
const guard: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: () => Promise.resolve({ ok: true }),
};

function placeOf(world: World): Workplace {
  const pc = new MemoryFileSystem();
  makeWorld(folder, world, pc);
  const fs = new MemoryFileSystem();
  const { now = usualNow } = world;
  const homes = {
    machine: homeAt(fs, '/machine', 'machine', guard),
    user: homeAt(fs, '/user', 'user', guard),
  };
  if (world.restartPending === true) {
    for (const made of ['/machine', '/machine/receipts', '/machine/claims']) fs.makeFolder(made);
    writeRestart(homes.machine, { since: now, marked: true, bootTime: null });
  }
  const secrets = new SecretBag();
  const open = () => Promise.resolve(openDemoPc(folder, { fs: pc, now: () => now }));
  return {
    rooms: allRooms,
    simulated: true,
    session: new Session(open, secrets),
    secrets,
    homes,
    makeExecutor: () => Promise.reject(new Error('a doctor changes nothing')),
    now: () => now,
    newId: () => profileId,
    newPassword: () => '',
  };
}
