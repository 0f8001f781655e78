import { casesMutants } from './cases-mutants.ts';
import { adviceMutants } from './advice-mutants.ts';
import { attackerMutants } from './attacker-mutants.ts';
import { copyMutants } from './copy-mutants.ts';
import { facesMutants } from './faces-mutants.ts';
import { fieldMutants } from './field-mutants.ts';
import { filesMutants } from './files-mutants.ts';
import { firmnessMutants } from './firmness-mutants.ts';
import { givenMutants } from './given-mutants.ts';
import { ikeMutants } from './ike-mutants.ts';
import { inputMutants } from './input-mutants.ts';
import { liveMutants } from './live-mutants.ts';
import { layersMutants } from './layers-mutants.ts';
import { memberMutants } from './member-mutants.ts';
import { peopleMutants } from './people-mutants.ts';
import { planMutants } from './plan-mutants.ts';
import { restartMutants } from './restart-mutants.ts';
import { scriptMutants } from './script-mutants.ts';
import { storageMutants } from './storage-mutants.ts';
import { traceMutants } from './trace-mutants.ts';
import { truthMutants } from './truth-mutants.ts';
import { wallMutants } from './wall-mutants.ts';
import { undoMutants } from './undo-mutants.ts';
import { tunnelMutants } from './tunnel-mutants.ts';
import { textMutants } from './text-mutants.ts';
import { windowsMutants } from './windows-mutants.ts';
import type { Mutant } from './mutant.ts';

export const mutants: readonly Mutant[] = [
  ...storageMutants,
  ...planMutants,
  ...windowsMutants,
  ...scriptMutants,
  ...inputMutants,
  ...ikeMutants,
  ...adviceMutants,
  ...attackerMutants,
  ...copyMutants,
  ...traceMutants,
  ...truthMutants,
  ...wallMutants,
  ...restartMutants,
  ...undoMutants,
  ...tunnelMutants,
  ...textMutants,
  ...fieldMutants,
  ...filesMutants,
  ...firmnessMutants,
  ...givenMutants,
  ...casesMutants,
  ...facesMutants,
  ...layersMutants,
  ...liveMutants,
  ...memberMutants,
  ...peopleMutants,
];
