/** Printed PowerShell previews with hostile texts in every place, read by the engine's own parser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { printCall } from '../../src/shared/render/preview.ts';
import type { Argument, CmdletCall, FunctionCall } from '../../src/shared/render/rendered.ts';
import { render } from '../../src/shared/render/renderers.ts';
import type { Operation } from '../../src/shared/port/operation.ts';
import * as samples from '../main/demo/sample-operations.ts';
import { engineOrReason } from '../powershell/engine.ts';
import { openHostileSession, unitsOf } from './hostile-session.ts';
import { stringPaths, withText } from './string-leaves.ts';
import { hostileClasses, hostileValues, Tally } from './values.ts';

const { skip } = engineOrReason();
const windows = '10.0.22631';
const operations: Operation[] = [
  ...Object.values(samples).filter((each): each is Operation & (typeof samples)['create'] =>
    isOperation(each),
  ),
  { ...samples.set, connection: { ...samples.connection, eapXml: '<EapHostConfig/>' } },
  {
    ...samples.nrptAdd,
    rule: { namespaces: ['.a.example', '.b.example'], servers: ['192.0.2.1', '192.0.2.2'] },
  },
];

/** An operation's `kind` and what chooses its renderer's way are not text of a profile. */
const fixed = new Set(['kind', 'method', 'ipsecAuthentication', 'psk']);
const places = operations.flatMap((operation) =>
  stringPaths(operation)
    .filter((path) => !path.some((key) => typeof key === 'string' && fixed.has(key)))
    .map((path) => ({ operation, path })),
);

describe.skipIf(skip)('printed previews in a real PowerShell engine', () => {
  let session: PowerShellSession;
  beforeAll(async () => {
    session = await openHostileSession();
  }, 120_000);
  afterAll(() => session.end());

  it('are one command each with the same values, whatever a text holds', async () => {
    const tally = new Tally();
    const commands = new Set<string>();
    const lines: string[] = [];
    const expected: unknown[] = [];
    hostileValues(2_000, 4).forEach(({ class: kind, text }, n) => {
      const place = places[n % places.length];
      if (place === undefined) throw new Error('There is no sample operation.');
      const bent = withText(place.operation, place.path, text) as Operation;
      for (const call of render(bent, windows)) {
        if (call.tool !== 'cmdlet' && call.tool !== 'function') continue;
        lines.push(printCall(call));
        expected.push({ command: asRead(call) });
        commands.add(call.tool === 'cmdlet' ? call.cmdlet : call.function);
        tally.add(kind, 'parsed');
      }
    });
    for (let at = 0; at < lines.length; at += 500) {
      const answer = await session.call('Read-RwPreview', { Lines: lines.slice(at, at + 500) });
      expect(answer).toEqual({ ok: true, value: { read: expected.slice(at, at + 500) } });
    }
    expect(tally.classes()).toEqual([...hostileClasses].sort());
    for (const kind of hostileClasses) expect(tally.ends(kind)['parsed']).toBeGreaterThan(25);
    expect(commands.size).toBeGreaterThan(9);
    console.log('previews:', lines.length, 'lines of', commands.size, 'commands');
  }, 120_000);

  it('would be seen to be wrong: an unquoted or wrongly doubled text is told apart', async () => {
    const lines = ["Add-X -Name 'it''s'; exit", "Add-X -Name 'a\u2019", 'Add-X -Name "$(exit)"'];
    const answer = await session.call('Read-RwPreview', { Lines: lines });
    expect(answer).toMatchObject({
      value: {
        read: [
          { problem: 'notOneCommand' },
          { command: { parameters: { Name: { units: unitsOf('a') } } } },
          { command: { parameters: { Name: { code: 'ExpandableStringExpressionAst' } } } },
        ],
      },
    });
  });
});

function isOperation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function asRead(call: CmdletCall | FunctionCall): unknown {
  const parameters = Object.fromEntries(
    Object.entries(call.parameters).map(([name, value]) => [name, valueAsRead(value)]),
  );
  const name = call.tool === 'cmdlet' ? call.cmdlet : call.function;
  return { name, parameters, redirections: 0 };
}

function valueAsRead(value: Argument): unknown {
  const text = (of: string) => ({ quoting: 'SingleQuoted', units: unitsOf(of) });
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return { number: String(value) };
  if (typeof value === 'boolean') return { variable: String(value) };
  if ('switch' in value) return { switch: true };
  if ('secret' in value) return text('****');
  if ('xml' in value) return { type: 'xml', of: text(value.xml) };
  const list =
    'calls' in value ? value.calls.map((each) => ({ call: asRead(each) })) : value.map(text);
  return list.length === 1 ? list[0] : { list };
}
