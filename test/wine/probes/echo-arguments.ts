/**
 * Says what arguments this process was given, split by node.exe's own C runtime and by CommandLineToArgvW. The answer goes to the
 * file that the environment names: Wine's node.exe cannot write to a pipe.
 */
import { writeFileSync } from 'node:fs';
import { commandLineToArgv, ownCommandLine } from './windows-functions.ts';

const split = commandLineToArgv(ownCommandLine()).slice(1);
const file = process.env['ROADWARRIOR_ANSWER'] ?? '';
writeFileSync(file, JSON.stringify({ runtime: process.argv.slice(2), split }));
