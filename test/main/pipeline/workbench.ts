/**
 * A PC on the bench: the whole pipeline over the simulated Windows, all in memory, with faults to inject. The code
 * between `prepare` and `perform` is the program's own; only disk and clock are replaced.
 */
import { wisherOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile, type OpenedProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import type { AnyRoom } from '../../../src/shared/rooms/room.ts';
import type { Pc } from '../../../src/shared/port/port.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import {
  changeDemoPc,
  createDemoPc,
  restartDemoPc,
  type NewDemoPc,
} from '../../../src/main/demo/create-demo-pc.ts';
import { openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import type { FaultSource } from '../../../src/main/demo/faults.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { snapshotDemoPc, type DemoSnapshot } from '../../../src/main/demo/snapshot.ts';
import type { FileSystem } from '../../../src/main/storage/file-system.ts';
import type { FolderGuard } from '../../../src/main/storage/folder-guard.ts';
import { apply } from '../../../src/main/pipeline/apply.ts';
import type { ApplyOutcome } from '../../../src/main/pipeline/apply-owner.ts';
import type { Choices } from '../../../src/main/pipeline/gather.ts';
import { findInstalled, listInstalled } from '../../../src/main/pipeline/installed.ts';
import { openAsked } from '../../../src/main/pipeline/open-asked.ts';
import { prepare, type GivenSecrets, type Prepared } from '../../../src/main/pipeline/prepare.ts';
import { repair, type RepairOutcome } from '../../../src/main/pipeline/repair.ts';
import { SecretBag } from '../../../src/main/pipeline/secret-bag.ts';
import { undo, type UndoOutcome } from '../../../src/main/pipeline/undo.ts';
import { readAndPlan } from '../../../src/main/transaction/read-and-plan.ts';
import { judgePlan, type Verification } from '../../../src/main/pipeline/verify.ts';
import type { Workplace } from '../../../src/main/pipeline/workplace.ts';
import type { TransactionEvent } from '../../../src/main/transaction/events.ts';
import { bundlePassword, bundles } from './bundles.ts';
import { homeAt, readHome } from '../../../src/main/transaction/home.ts';
import { LocalExecutor } from '../../../src/main/transaction/local-executor.ts';
import { Session } from '../../../src/main/transaction/session.ts';

export const generous: Choices = {
  onConflict: 'adopt',
  consent: { irreversible: true, remoteSession: true, hangUp: true, restartRasMan: false },
};
export const strict: Choices = {
  onConflict: 'stop',
  consent: { irreversible: false, remoteSession: false, hangUp: false, restartRasMan: false },
};

const pcFolder = '/pc';
/** Folders in memory have no owner; the guard itself is tested in test/storage. */
const memoryGuard: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: () => Promise.resolve({ ok: true }),
};
const both: readonly Scope[] = ['machine', 'user'];

/** After the certificates of bundles.ts were made, however busy the machine is, and long before they end. */
const benchNow = new Date(Date.now() + 3_600_000).toISOString();
let benches = 0;

export class Workbench {
  /** The simulated Windows. */
  readonly pc: MemoryFileSystem;
  /** Journals, locks, receipts and claims. */
  readonly fs: FileSystem;
  readonly events: TransactionEvent[] = [];
  /** Every room, or the same with a watch on them. */
  rooms: readonly AnyRoom[] = allRooms;
  /** Called where a fault of the kind `kill` would end the process. */
  onKill: () => void = () => undefined;
  /** What a session opens: the simulated PC, or another with the same port (test/twin). */
  openPc: (demo: () => Pc) => Promise<Pc> = (demo) => Promise.resolve(demo());
  readonly #bench: string;
  #ids = 0;
  #restarts = 0;
  #faults: FaultSource = { next: () => null };

  readonly #readBeside: (file: string) => Uint8Array;

  private constructor(
    pc: MemoryFileSystem,
    fs: FileSystem,
    readBeside: (file: string) => Uint8Array = onlyBundle,
  ) {
    this.#readBeside = readBeside;
    this.pc = pc;
    this.fs = fs;
    benches += 1;
    this.#bench = String(benches).padStart(8, '0');
  }

  static withPc(
    pc: Omit<NewDemoPc, 'fs'>,
    fs: FileSystem = new MemoryFileSystem(),
    readBeside: (file: string) => Uint8Array = onlyBundle,
  ): Workbench {
    const windows = new MemoryFileSystem();
    createDemoPc(pcFolder, { ...pc, fs: windows });
    return new Workbench(windows, fs, readBeside);
  }

  /** Goes on with disks that another bench left, for example after a power cut. */
  static over(pc: MemoryFileSystem, fs: FileSystem): Workbench {
    return new Workbench(pc, fs);
  }

  /** Another bench that stands where this one stands; for disks in memory. */
  copy(): Workbench {
    const { pc, fs } = this;
    if (!(fs instanceof MemoryFileSystem)) throw new Error('only in memory');
    benches += 1;
    const name = String(benches);
    const copied = new Workbench(pc.copy(`${name}a`), fs.copy(`${name}b`));
    copied.rooms = this.rooms;
    return copied;
  }

  /** The faults of everything that follows; sessions share the count. */
  inject<F extends FaultSource>(faults: F): F {
    this.#faults = faults;
    return faults;
  }

  /** Somebody else changes the PC behind our back. */
  change(act: (pc: Machine) => void): void {
    changeDemoPc(pcFolder, this.pc, act);
  }

  /** Each a day after the one before; nobody applies at a later time than `benchNow`. */
  restart(): void {
    this.#restarts += 1;
    const at = Date.parse(benchNow) + this.#restarts * 86_400_000;
    restartDemoPc(pcFolder, this.pc, new Date(at).toISOString());
  }

  snapshot(): DemoSnapshot {
    return snapshotDemoPc(pcFolder, this.pc);
  }

  async prepare(
    profile: Profile,
    choices: Choices = generous,
    given: GivenSecrets = allSecrets,
  ): Promise<{ place: Workplace; prepared: Prepared }> {
    const place = this.place();
    const opened = open(profile);
    const result = await prepare(place, { opened, given, choices, readBeside: this.#readBeside });
    if (!result.ok) throw new Error(`material: ${result.material.problem}`);
    return { place, prepared: result.prepared };
  }

  async apply(
    profile: Profile,
    choices: Choices = generous,
    given: GivenSecrets = allSecrets,
  ): Promise<{ outcome: ApplyOutcome; prepared: Prepared }> {
    const { place, prepared } = await this.prepare(profile, choices, given);
    const outcome = await apply(place, prepared, { scopes: both, emit: this.#emit });
    await place.session.renew();
    return { outcome, prepared };
  }

  /** The state against the profile, as `--verify` sees it: no secrets at hand. */
  async verify(profile: Profile, given: GivenSecrets = {}): Promise<Verification> {
    const { place, prepared } = await this.prepare(profile, generous, given);
    const plan = await readAndPlan(place, wisherOfProfile(prepared.opened, prepared.facts));
    return judgePlan(place.rooms, plan);
  }

  async undo(id: string, hangUp = true, place = this.place()): Promise<UndoOutcome | null> {
    const installed = await findInstalled(place, id);
    if (installed === null) return null;
    return undo(place, installed, {
      scopes: both,
      hangUp,
      emit: this.#emit,
      identity: { elevated: true, sid: 'S', sessionSid: 'S' },
    });
  }

  repair(): Promise<RepairOutcome> {
    return repair(this.place(), both, this.#emit);
  }

  installed() {
    return listInstalled(this.place());
  }

  place(): Workplace {
    const { fs, pc } = this;
    const secrets = new SecretBag();
    const homes = {
      machine: homeAt(fs, '/machine', 'machine', memoryGuard),
      user: homeAt(fs, '/user', 'user', memoryGuard),
    };
    const session = new Session(
      () =>
        this.openPc(() =>
          openDemoPc(pcFolder, {
            fs: pc,
            faults: this.#faults,
            hangMs: 0,
            kill: () => {
              this.onKill();
            },
          }),
        ),
      secrets,
    );
    const me = { pid: 1, startTime: 'bench' };
    return {
      rooms: this.rooms,
      simulated: true,
      session,
      secrets,
      homes,
      makeExecutor: (scope, options) =>
        Promise.resolve(
          new LocalExecutor({
            ...options,
            home: homes[scope],
            rooms: this.rooms,
            session,
            simulated: true,
            openAsked,
            me,
            processes: { isAlive: () => false },
            identify: (pid) => ({ pid, startTime: null }),
            now: () => benchNow,
            machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
          }),
        ),
      now: () => benchNow,
      newId: () => {
        this.#ids += 1;
        return `${this.#bench}-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
      },
      newPassword: () => oneTimePassword,
    };
  }

  readonly #emit = (event: TransactionEvent): void => {
    this.events.push(event);
  };
}

/** What protects a key on its way into Windows. */
export const oneTimePassword = 'one-time-password-of-the-bench';

export const allSecrets: GivenSecrets = {
  psk: 'bench-psk-canary-1',
  password: 'bench-password-canary-2',
  pkcs12Password: bundlePassword,
};

/** The only file beside the profiles of these tests. */
function onlyBundle(): Uint8Array {
  return Buffer.from(bundles().pkcs12[0] ?? '', 'base64');
}

export function open(profile: Profile): OpenedProfile {
  const opened = openProfile(
    new TextEncoder().encode(JSON.stringify(profile)),
    checkEapXml,
    isPublicSuffix,
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened;
}

/** As it goes to the side that acts. */
export function askedOf({ opened, facts }: Pick<Prepared, 'opened' | 'facts'>) {
  const payload = Buffer.from(opened.payload).toString('base64');
  return { kind: 'profile' as const, payload, facts };
}
