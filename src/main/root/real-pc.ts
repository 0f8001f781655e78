/** The seam to the real Windows: what the composition root needs of it, and nothing else. */
import type { Pc } from '../../shared/port/port.ts';
import type { Scope } from '../../shared/plan/step.ts';
import type { SecretsFileGuard } from '../cli/ports.ts';
import type { Home } from '../transaction/home.ts';

export interface RealPc {
  /** Opens one session (one PowerShell); called again after a session was lost (D8). */
  open: () => Promise<Pc>;
  /** Below ProgramData for the machine, below the user's own folder for the user (D13). */
  homes: Record<Scope, Home>;
  secretsFileGuard: SecretsFileGuard;
}

/** There is no Windows here, or its adapter is not part of this build. */
export class NoRealPc extends Error {
  readonly code = 'sessionDead';
  constructor() {
    super('no Windows');
    this.name = 'NoRealPc';
  }
}

/** Rejects with NoRealPc until src/main/windows/open-windows-pc.ts is joined here. */
export function realPc(): Promise<RealPc> {
  return Promise.reject(new NoRealPc());
}
