/** Every error of the program that can reach a person is told alike by the command line and the window. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/shared/text/languages.ts';
import type { ExitName } from '../../../src/shared/report/exit-codes.ts';
import { PcUnreadable } from '../../../src/main/pipeline/read-host.ts';
import {
  FileSystemError,
  type FileSystemErrorCode,
} from '../../../src/main/storage/file-system.ts';
import { StorageError } from '../../../src/main/storage/storage-error.ts';
import { ExecutorLost } from '../../../src/main/transaction/executor-lost.ts';
import { HomeUnsafe } from '../../../src/main/transaction/home.ts';
import { WindowsError } from '../../../src/main/windows/windows-error.ts';
import { problemOf } from '../../../src/main/wizard/wizard-problem.ts';
import { faultOf } from '../../../src/main/words/faults.ts';

const file = '/records/receipts/a.json';
const files: readonly [FileSystemErrorCode, ExitName][] = [
  ['accessDenied', 'notElevated'],
  ['inUse', 'recordsUnusable'],
  ['noSpace', 'recordsUnusable'],
  ['notFound', 'recordsUnusable'],
  ['alreadyExists', 'recordsUnusable'],
  ['notAFile', 'recordsUnusable'],
  ['notAFolder', 'recordsUnusable'],
  ['tooBig', 'recordsUnusable'],
  ['unsafePath', 'recordsUnusable'],
  ['other', 'recordsUnusable'],
];

const told: readonly [Error, ExitName][] = [
  [new PcUnreadable('accessDenied'), 'pcNoAnswer'],
  [new HomeUnsafe('user', 'notOwned', '/records'), 'recordsUnusable'],
  [new StorageError({ code: 'foreignScope', file: 'a.json', scope: 'user' }), 'recordsUnusable'],
  [new StorageError({ code: 'badId' }), 'recordsUnusable'],
  [new ExecutorLost(), 'interrupted'],
  [new WindowsError('executionPolicy'), 'pcNoAnswer'],
  ...files.map(([code, exit]): [Error, ExitName] => [
    new FileSystemError(code, 'read', file, code === 'unsafePath' ? 'hardLink' : null),
    exit,
  ]),
];

/** What the others are made into before anybody sees them. */
const others: Readonly<Record<string, string>> = {
  CliEnd: 'an ending of the command line, with its own words',
  WizardProblem: 'a problem of the window, with its own words',
  CertificateUnreadable: 'the problem badAuthority',
  Pkcs12Failure: 'a problem of the file',
  NothingToSeal: 'asked before (read-material.ts)',
  IkeDecodeError: 'a datagram that is not counted',
  TransportError: 'a hop that is silent',
  DemoDiffers: 'badArguments',
  DemoUnusable: 'badArguments',
  UsageFault: 'an ending badArguments, with its own words',
  Told: 'the words of the browser’s server',
  PathUnsafe: 'FileSystemError unsafePath, or a place problem',
  RegeditError: 'an answer that is unreadable',
  SystemRootError: 'WindowsError systemRootNotTrusted',
  ArgumentError: 'an outcome of the program that was not started',
  NotRead: 'an answer that is unreadable',
  ToolError: 'an outcome of the tool',
  DemoFileDamaged: 'a defect of the demo PC, by its name',
  DemoSessionDead: 'an outcome in doubt',
  Refused: 'an outcome of the demo PC',
  NotReadable: 'an answer of the demo PC',
};

describe('an error', () => {
  it('of every class is told, or stays inside', () => {
    const classes = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(`src/${name}`, 'utf8').matchAll(
          /^(?:export )?class (\w+) extends \w*Error\b/gm,
        ),
      ])
      .map(([, name = '']) => name);
    const known = [...told.map(([error]) => error.name), ...Object.keys(others)];
    expect([...new Set(classes)].sort()).toEqual([...new Set(known)].sort());
  });

  it.each(told)('%s ends with %s, with the same words in both faces', (error, exit) => {
    for (const language of languages) {
      const fault = faultOf(error, language);
      expect(fault?.exit).toBe(exit);
      const { code, parameters } = problemOf(error, language);
      expect(code).not.toBe('unexpected');
      expect(parameters).toEqual({ why: fault?.why, words: fault?.words.join(' ') });
      if (exit !== 'interrupted') expect(parameters['words']).toMatch(/\S \S.*\.$/);
    }
  });

  it('that nobody expected is told by its name alone', () => {
    const error = new RangeError('canary');
    expect(faultOf(error, 'en')).toBeNull();
    expect(problemOf(error, 'en')).toEqual({
      code: 'unexpected',
      parameters: { name: 'RangeError' },
    });
    expect(problemOf('canary', 'en').parameters).toEqual({ name: 'unknown' });
  });
});
