import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { engineOrReason } from './engine.ts';
import { openSession } from './session-fixture.ts';

const functions = [
  'Get-RwTypes',
  'Get-RwArgumentTypes',
  'Get-RwEcho',
  'Get-RwMany',
  'Get-RwScalar',
  'Get-RwNothing',
  'Get-RwUnserialisable',
  'Get-RwSecureAnswer',
  'Get-RwTooLong',
  'Set-RwChosen',
  'Get-RwUnset',
  'Get-RwNoSuchMember',
  'Get-RwNotDefined',
  'Invoke-RwThrowCode',
  'Invoke-RwThrowText',
  'Invoke-RwThrowException',
  'Invoke-RwWin32',
  'Invoke-RwMethodFailure',
  'Invoke-RwWriteError',
  'Invoke-RwSoftError',
  'Get-Process',
  'Invoke-RwGoesOn',
  'Get-RwWentOn',
];

describe.skipIf(engineOrReason().skip)('answers of a real engine', () => {
  let session: PowerShellSession;
  beforeAll(async () => {
    session = openSession(functions);
    expect(await session.loadScripts('probes')).toEqual({ ok: true, value: {} });
  });
  afterAll(() => session.end());

  it('keeps types, depth, and arrays of no and one element', async () => {
    expect(await session.call('Get-RwTypes')).toEqual({
      ok: true,
      value: {
        none: [],
        one: ['x'],
        two: [1, 2],
        nested: [[['deep']]],
        deep: { a: { b: { c: { d: { e: [{ f: 1 }] } } } } },
        custom: { Name: 'n', Empty: null },
        day: 'Friday',
        guid: '00000000-0000-0000-0000-00000000000a',
        date: '2020-01-02T03:04:05.0000000Z',
        bytes: 'AQID',
        yes: true,
        number: 1.5,
        long: 9007199254740991,
        dateLike: '2020-01-02T03:04:05Z',
        Keys: 'keys',
        Count: 'count',
      },
    });
  });

  it.each([
    [[]],
    [[1]],
    [[1, 2]],
    [[[]]],
    [[[1]]],
    [[null]],
    [{}],
    [{ a: [] }],
    [{ '0': 5, '': 4, Count: 3, Keys: 1, __proto__x: 6 }],
    [JSON.parse('{"__proto__":{"a":1}}') as Record<string, number>],
    [{ a: { b: { c: { d: { e: { f: { g: [[[[{}]]]] } } } } } } }],
    [true],
    [false],
    [null],
    [0],
    [-1],
    [2147483648],
    [-9007199254740991],
    [1.25],
    [1e-7],
    [1e21],
    ['2020-01-02T03:04:05Z'],
    ['/Date(0)/'],
  ])('gives back %j as it was', async (value) => {
    const answer = await session.call('Get-RwEcho', { Value: value });
    expect(answer).toEqual({ ok: true, value: { value } });
    expect(JSON.stringify(answer.ok && answer.value['value'])).toBe(JSON.stringify(value));
  });

  it('hands arrays over as lists, and objects as tables that fold the case of their keys', async () => {
    const args = { List: ['one'], Table: { inner: { name: 'n' }, '0': 'zero' } };
    expect(await session.call('Get-RwArgumentTypes', args)).toEqual({
      ok: true,
      value: {
        ...{ list: 'System.Collections.ArrayList', count: 1 },
        ...{ member: 'n', upper: true, numeric: 'zero' },
      },
    });
  });

  it.each([
    ['Get-RwMany', {}, 'RwAnswerNotOneObject', 'OperationStopped'],
    ['Get-RwScalar', {}, 'RwAnswerNotOneObject', 'OperationStopped'],
    ['Get-RwNothing', {}, 'RwAnswerNotOneObject', 'OperationStopped'],
    ['Get-RwUnserialisable', {}, 'RwAnswerType', 'OperationStopped'],
    ['Get-RwSecureAnswer', {}, 'RwAnswerType', 'OperationStopped'],
    ['Get-RwTooLong', {}, 'RwNumberTooLong', 'OperationStopped'],
    ['Get-RwNotDefined', {}, 'RwFunctionMissing', 'OperationStopped'],
    ['Get-Process', {}, 'RwFunctionMissing', 'OperationStopped'],
    [
      'Set-RwChosen',
      { Choice: 'c' },
      'ParameterArgumentValidationError,Set-RwChosen',
      'InvalidData',
    ],
    [
      'Set-RwChosen',
      { Choice: 'a', Number: 'x' },
      'ParameterArgumentTransformationError,Set-RwChosen',
      'InvalidData',
    ],
    [
      'Set-RwChosen',
      { Choice: 'a', Other: 1 },
      'NamedParameterNotFound,Set-RwChosen',
      'InvalidArgument',
    ],
    ['Set-RwChosen', {}, 'MissingMandatoryParameter,Set-RwChosen', 'InvalidArgument'],
    ['Get-RwUnset', {}, 'VariableIsUndefined', 'InvalidOperation'],
    ['Get-RwNoSuchMember', { Table: {} }, 'PropertyNotFoundStrict', 'NotSpecified'],
    ['Invoke-RwThrowCode', {}, 'RwNoSuchThing', 'OperationStopped'],
    ['Invoke-RwThrowText', { Text: 'a value of the PC' }, 'RwThrownText', 'OperationStopped'],
    ['Invoke-RwThrowText', { Text: 'hunter2' }, 'RwThrownText', 'OperationStopped'],
    ['Invoke-RwThrowException', { Text: 'hunter2' }, 'RwThrownText', 'OperationStopped'],
    ['Invoke-RwWriteError', {}, 'SoftError,Invoke-RwWriteError', 'ObjectNotFound'],
    ['Invoke-RwSoftError', {}, 'SoftError,Invoke-RwSoftError', 'ObjectNotFound'],
  ])('%s %j fails with %s', async (name, args, errorId, category) => {
    const answer = await session.call(name, args);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'script', errorId, category } });
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|value of the PC/);
  });

  it('stops a function at its first error', async () => {
    expect(await session.call('Invoke-RwGoesOn')).toMatchObject({ ok: false });
    expect(await session.call('Get-RwWentOn')).toEqual({ ok: true, value: { wentOn: false } });
  });

  it('gives the codes of Windows and of inner exceptions', async () => {
    expect(await session.call('Invoke-RwWin32')).toMatchObject({
      error: {
        exceptionType: 'System.ComponentModel.Win32Exception',
        causes: [{ nativeErrorCode: 5 }],
        at: expect.stringMatching(/^probes\.ps1:\d+$/) as string,
      },
    });
    expect(await session.call('Invoke-RwMethodFailure')).toMatchObject({
      error: {
        errorId: 'DirectoryNotFoundException',
        exceptionType: 'System.Management.Automation.MethodInvocationException',
        hresult: '80070003',
        causes: [
          {},
          { exceptionType: 'System.IO.DirectoryNotFoundException', hresult: '80070003' },
        ],
      },
    });
  });

  it('takes and gives 1 MB and thousands of objects', async () => {
    const long = 'x\u00e4"\u2028'.repeat(250_000);
    expect(await session.call('Get-RwEcho', { Value: long })).toEqual({
      ok: true,
      value: { value: long },
    });
    const routes = Array.from({ length: 1000 }, (_, index) => ({
      destination: `192.0.2.${index % 256}/32`,
      metric: index,
    }));
    expect(await session.call('Get-RwEcho', { Value: routes })).toEqual({
      ok: true,
      value: { value: routes },
    });
  });

  it('throws for a name that was not announced', () => {
    expect(() => session.call('Get-RwSealingKey')).toThrow(TypeError);
    expect(() => session.loadScripts('../probes')).toThrow(TypeError);
  });
});
