// Events of the RAS client on the real engine, as XML of the documented form: System with EventID and TimeCreated, EventData with
// unnamed Data (windows-facts 2.6). The cmdlet itself is Windows' own: here a stub answers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../../src/shared/port/query.ts';
import { askAll } from '../../../../src/main/windows/ask.ts';
import { ScriptCalls } from '../../../../src/main/windows/script-calls.ts';
import { engineOrReason } from '../../../powershell/engine.ts';
import { StubPc } from './stub-pc.ts';

const attempt = '41b2d1ae-0000-4000-8000-7b2d8c6a1f00';
const coId = `{${attempt.toUpperCase()}}`;

function xml(id: number, strings: readonly string[], at = '2026-11-30T10:15:00.1234567Z'): string {
  const data = strings.map((each) => `<Data>${each}</Data>`).join('');
  return (
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>" +
    `<Provider Name='RasClient'/><EventID Qualifiers='0'>${id}</EventID><Level>2</Level>` +
    `<TimeCreated SystemTime='${at}'/><EventRecordID>7</EventRecordID><Channel>Application</Channel>` +
    `<Computer>PC</Computer><Security/></System><EventData>${data}</EventData></Event>`
  );
}

describe.skipIf(engineOrReason().skip)('events.ps1 behind the port', () => {
  let pc: StubPc;
  let script: ScriptCalls;
  beforeAll(async () => {
    pc = new StubPc();
    script = new ScriptCalls(pc.session);
    await script.load();
  }, 60_000);
  afterAll(() => pc.session.end());

  const since = '2026-11-30T10:14:59.000Z';
  async function events(...answers: string[]) {
    pc.set({ answers: { 'Get-WinEvent': answers } });
    const [answer] = await askAll(
      [{ kind: 'rasEvents.read', since, atMost: 50 }],
      { get: () => undefined },
      {
        windows: '10.0.22631',
        script,
        registry: () => Promise.resolve([]),
        keys: () => Promise.resolve(new Set()),
        phonebook: () => Promise.resolve(null),
        besides: () => Promise.resolve(null),
        netEvents: () => Promise.resolve(null),
      },
    );
    return parseAnswer('rasEvents.read', answer);
  }
  it('reads each of them by its place in the sentence, and names nobody', async () => {
    // Off Windows .NET knows no account: whose each is stands in test/main/windows/adapter/readers.test.ts.
    const own = 'PC\\jane';
    const settings = `Dial-in User = \nVpnStrategy = L2TP\n${'DataEncryption = Require '.repeat(20)}`;
    const read = await events(
      xml(20227, [coId, own, 'Office &amp; more', '809']),
      xml(20226, [coId, 'PC\\jane', 'Office', '631']),
      xml(20225, [coId, 'NT AUTHORITY\\SYSTEM', 'Office', '10.0.0.1', '']),
      xml(20224, [coId, own]),
      xml(20222, [coId, own, 'Office', 'vpn.example.com', 'WAN Miniport (L2TP)', 'VPN2-1', '1701']),
      xml(20221, [coId, own, 'VPN', 'per-user', 'Office', settings]),
      xml(20220, ['vpn.example.com', 'VPN2-1', '829']),
    );
    const at = '2026-11-30T10:15:00.123Z';
    const office = { at, attempt, entry: 'Office', code: null };
    expect(read).toEqual({
      ok: true,
      value: [
        { ...office, id: 20227, entry: 'Office & more', by: null, code: 809 },
        { ...office, id: 20226, by: null, code: 631 },
        { ...office, id: 20225, by: null },
        { ...office, id: 20224, entry: null, by: null },
        { ...office, id: 20222, by: null },
        { ...office, id: 20221, by: null },
        { at, id: 20220, entry: null, attempt: null, by: null, code: 829 },
      ],
    });
    expect(JSON.stringify(read)).not.toContain('jane');
  });

  it('reads no more strings of an event than one of the RAS client has', async () => {
    const strings = [coId, 'PC\\jane', 'Office', '809'];
    const more = (count: number) => [...strings, ...Array<string>(count).fill(''), '651'];
    const read = await events(xml(20227, more(27)), xml(20227, more(28)));
    expect(read).toMatchObject({ ok: true, value: [{ code: 651 }, { code: 809 }] });
  });

  it('takes the last string of digits alone, wherever it stands, and nothing of what does not fit', async () => {
    const long = 'x'.repeat(257);
    expect(
      await events(
        xml(20227, [coId, 'PC\\jane', 'Office', '809', '']),
        xml(20227, ['no number', 'PC\\jane', 'Off\u202eice', 'error 809']),
        xml(20227, [coId, 'PC\\jane', long, '99999999999']),
        xml(20227, [coId, 'PC\\jane', 'Two\nlines', '4294967295']),
        xml(20225, []),
        xml(20229, [coId, 'PC\\jane', 'Office', '809']),
        xml(20227, [coId], 'yesterday'),
        `<!DOCTYPE a [<!ENTITY b "c">]>${xml(20227, ['&b;'])}`,
        xml(20227, ['y'.repeat(70_000)]),
      ),
    ).toMatchObject({
      ok: true,
      value: [
        { entry: 'Office', code: 809 },
        { attempt: null, entry: null, code: null },
        { attempt, entry: null, code: null },
        { entry: null, code: 4_294_967_295 },
        { id: 20225, entry: null, attempt: null, by: null },
      ],
    });
  });

  it('asks by log, provider, numbers and time; none is no error, and other errors are told', async () => {
    expect(await events()).toEqual({ ok: true, value: [] });
    const [call] = pc.get().calls;
    expect(call).toMatchObject({
      cmdlet: 'Get-WinEvent',
      given: {
        MaxEvents: 50,
        FilterHashtable: [
          {
            LogName: 'Application',
            ProviderName: 'RasClient',
            Id: [20220, 20221, 20222, 20223, 20224, 20225, 20226, 20227],
            StartTime: '2026-11-30T10:14:59.0000000Z',
          },
        ],
      },
    });
    pc.set({
      fail: [
        { cmdlet: 'Get-WinEvent', errorId: 'NoMatchingLogsFound,x', category: 'ObjectNotFound' },
      ],
    });
    const [answer] = await script.read(
      [
        {
          concern: 'events',
          function: 'Read-RwRasEvents',
          parameters: { Since: since, AtMost: 1 },
        },
      ],
      { get: () => undefined },
      60_000,
    );
    expect(answer).toMatchObject({ ok: false });
  });

  it('says whether the account may restart Windows, or that nobody could see it', async () => {
    const Reads = [{ concern: 'restart', name: 'Read-RwRestartRight', parameters: {} }];
    expect(await pc.session.call('Read-RwState', { Reads })).toEqual({
      ok: true,
      value: { answers: [{ ok: true, value: { privilege: null } }] },
    });
  });
});
