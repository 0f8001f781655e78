/**
 * A PC on the bench: the whole pipeline over the simulated Windows, all in memory, with faults to inject. The code
 * between `prepare` and `perform` is the program's own; only disk and clock are replaced.
 */
import { allRooms } from '../../src/shared/rooms/all-rooms.ts';
import { checkEapXml } from '../../src/shared/profile/eap-check.ts';
import { openProfile, type OpenedProfile } from '../../src/shared/profile/open-profile.ts';
import type { Profile } from '../../src/shared/profile/profile.ts';
import type { Scope } from '../../src/shared/plan/step.ts';
import { createDemoPc, type NewDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import { openDemoPc } from '../../src/main/demo/demo-pc.ts';
import { MemoryFaults, type Fault } from '../../src/main/demo/faults.ts';
import { MemoryFileSystem } from '../../src/main/demo/memory-file-system.ts';
import { snapshotDemoPc, type DemoSnapshot } from '../../src/main/demo/snapshot.ts';
import type { FileSystem } from '../../src/main/storage/file-system.ts';
import { apply, type ApplyOutcome } from '../../src/main/pipeline/apply.ts';
import type { Choices } from '../../src/main/pipeline/gather.ts';
import { findInstalled, listInstalled } from '../../src/main/pipeline/installed.ts';
import { prepare, type GivenSecrets, type Prepared } from '../../src/main/pipeline/prepare.ts';
import { repair, type RepairOutcome } from '../../src/main/pipeline/repair.ts';
import { SecretBag } from '../../src/main/pipeline/secret-bag.ts';
import { undo, type UndoOutcome } from '../../src/main/pipeline/undo.ts';
import { judge, readAndPlan, type Verification } from '../../src/main/pipeline/verify.ts';
import type { Workplace } from '../../src/main/pipeline/workplace.ts';
import type { TransactionEvent } from '../../src/main/transaction/events.ts';
import { homeAt, readHome } from '../../src/main/transaction/home.ts';
import { LocalExecutor } from '../../src/main/transaction/local-executor.ts';
import { Session } from '../../src/main/transaction/session.ts';

export const generous: Choices = {
  onConflict: 'adopt',
  consent: { irreversible: true, remoteSession: true, hangUp: true, restartRasMan: false },
};
export const strict: Choices = {
  onConflict: 'stop',
  consent: { irreversible: false, remoteSession: false, hangUp: false, restartRasMan: false },
};

const pcFolder = '/pc';
const both: readonly Scope[] = ['machine', 'user'];

export class Workbench {
  readonly fs: FileSystem;
  readonly events: TransactionEvent[] = [];
  #ids = 0;
  #faults = new MemoryFaults([]);

  private constructor(fs: FileSystem) {
    this.fs = fs;
  }

  static withPc(pc: Omit<NewDemoPc, 'fs'>): Workbench {
    const fs = new MemoryFileSystem();
    createDemoPc(pcFolder, { ...pc, fs });
    return new Workbench(fs);
  }

  /** Goes on with a disk that another bench left, for example after a power cut. */
  static over(fs: FileSystem): Workbench {
    return new Workbench(fs);
  }

  /** The faults of everything that follows; sessions share the count. */
  inject(faults: readonly Partial<Fault>[]): MemoryFaults {
    this.#faults = new MemoryFaults(faults as never);
    return this.#faults;
  }

  snapshot(): DemoSnapshot {
    return snapshotDemoPc(pcFolder, this.fs);
  }

  async prepare(
    profile: Profile,
    choices: Choices = generous,
    given: GivenSecrets = allSecrets,
  ): Promise<{ place: Workplace; prepared: Prepared }> {
    const place = this.place();
    const opened = open(profile);
    const result = await prepare(place, { opened, given, choices, readBeside: () => null });
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
    const plan = await readAndPlan(
      place.rooms,
      prepared.opened,
      prepared.facts,
      place.session,
      true,
    );
    return judge(place.rooms, plan);
  }

  async undo(id: string): Promise<UndoOutcome | null> {
    const place = this.place();
    const installed = findInstalled(place, id);
    if (installed === null) return null;
    return undo(place, installed, {
      scopes: both,
      hangUp: true,
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
    const { fs } = this;
    const secrets = new SecretBag();
    const homes = {
      machine: homeAt(fs, '/machine', 'machine'),
      user: homeAt(fs, '/user', 'user'),
    };
    const session = new Session(
      () => Promise.resolve(openDemoPc(pcFolder, { fs, faults: this.#faults, hangMs: 1 })),
      secrets,
    );
    const me = { pid: 1, startTime: 'bench' };
    return {
      rooms: allRooms,
      simulated: true,
      session,
      secrets,
      homes,
      makeExecutor: (scope, options) =>
        Promise.resolve(
          new LocalExecutor({
            ...options,
            home: homes[scope],
            rooms: allRooms,
            session,
            simulated: true,
            openPayload,
            me,
            processes: { isAlive: () => false },
            identify: (pid) => ({ pid, startTime: null }),
            now: () => '2026-06-01T00:00:00.000Z',
            machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
          }),
        ),
      openPayload,
      now: () => '2026-06-01T00:00:00.000Z',
      newId: () => {
        this.#ids += 1;
        return `11111111-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
      },
      newPassword: () => 'one-time-password-of-the-bench',
    };
  }

  readonly #emit = (event: TransactionEvent): void => {
    this.events.push(event);
  };
}

export const allSecrets: GivenSecrets = {
  psk: 'bench-psk-canary-1',
  password: 'bench-password-canary-2',
};

export function open(profile: Profile): OpenedProfile {
  const opened = openProfile(new TextEncoder().encode(JSON.stringify(profile)), checkEapXml);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened;
}

function openPayload(payload: Uint8Array): OpenedProfile | null {
  const opened = openProfile(payload, checkEapXml);
  return opened.ok ? opened : null;
}
