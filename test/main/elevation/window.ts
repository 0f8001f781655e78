/** The window's side without a window: a demo PC that this account may not change, and a copy of the real program that may. */
import { makeElevation } from '../../../src/main/root/make-elevation.ts';
import { openPc } from '../../../src/main/root/open-pc.ts';
import type { Approved } from '../../../src/main/elevation/approved.ts';
import type { ElevatedSide, ElevationStart } from '../../../src/main/elevation/elevation.ts';
import { apply } from '../../../src/main/pipeline/apply.ts';
import type { ApplyOutcome } from '../../../src/main/pipeline/apply-owner.ts';
import { prepare, type Prepared } from '../../../src/main/pipeline/prepare.ts';
import type { OpenedPc } from '../../../src/main/pipeline/workplace.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';

export interface Window {
  opened: OpenedPc;
  prepare: (profile: Profile) => Promise<Prepared>;
  elevate: (approved: Approved) => Promise<ElevationStart>;
  /** Applies with the machine scope in the copy. */
  apply: (prepared: Prepared, elevated: ElevatedSide) => Promise<ApplyOutcome>;
}

export const psk = 'canary-psk-of-the-elevated-copy';
export const password = 'canary-password-of-the-elevated-copy';

/** @param bundle the program. `folder`: a demo PC whose account is not elevated. */
export async function openWindow(bundle: string, folder: string, pace = 0): Promise<Window> {
  const opened = await openPc({ kind: 'demo', folder, windows: null, pace });
  const { place } = opened;
  const program = { executable: process.execPath, before: [bundle] };
  return {
    opened,
    prepare: async (profile) => {
      const payload = new TextEncoder().encode(JSON.stringify(profile));
      const read = openProfile(payload, checkEapXml, isPublicSuffix);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const result = await prepare(place, {
        opened: read,
        given: { psk, password },
        choices: {
          onConflict: 'adopt',
          consent: { irreversible: true, remoteSession: true, hangUp: true, restartRasMan: false },
        },
        readBeside: () => null,
      });
      if (!result.ok) throw new Error(result.material.problem);
      return result.prepared;
    },
    elevate: (approved) => makeElevation(program, { folder, pace }).start(approved),
    apply: (prepared, elevated) =>
      apply(
        {
          ...place,
          makeExecutor: (scope, options) =>
            scope === 'machine'
              ? elevated.makeExecutor(options, place.secrets)
              : place.makeExecutor(scope, options),
        },
        prepared,
        { scopes: ['machine', 'user'], emit: () => undefined, machineSide: 'elevatedCopy' },
      ),
  };
}
