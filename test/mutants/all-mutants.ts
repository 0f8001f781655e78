import { filesMutants } from './files-mutants.ts';
import { ikeMutants } from './ike-mutants.ts';
import { inputMutants } from './input-mutants.ts';
import { planMutants } from './plan-mutants.ts';
import { scriptMutants } from './script-mutants.ts';
import { storageMutants } from './storage-mutants.ts';
import { windowsMutants } from './windows-mutants.ts';
import type { Mutant } from './mutant.ts';

export const mutants: readonly Mutant[] = [
  ...storageMutants,
  ...planMutants,
  ...windowsMutants,
  ...scriptMutants,
  ...inputMutants,
  ...ikeMutants,
  ...filesMutants,
];
