// The window as a process of its own, to be killed: bundled by esbuild. Arguments: program, demo PC, profile.
import { askedOf } from '../pipeline/workbench.ts';
import { readFileSync } from 'node:fs';
import { approvedPlan } from '../../../src/main/elevation/approved.ts';
import { profile as profileSchema } from '../../../src/shared/profile/profile.ts';
import { openWindow } from './window.ts';

const [, , bundle = '', folder = '', file = ''] = process.argv;
const window = await openWindow(bundle, folder, 40);
const prepared = await window.prepare(profileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
const start = await window.elevate(approvedPlan(prepared.plan, askedOf(prepared)));
if (start.kind !== 'started') throw new Error(JSON.stringify(start));
process.stdout.write('elevated\n');
const outcome = await window.apply(prepared, start.elevated);
process.stdout.write(`${outcome.result}\n`);
await start.elevated.end();
