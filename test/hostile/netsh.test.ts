/** Hostile texts as names of rules and of certificate authorities in netsh commands, for Windows 6.0 and 6.1. */
import { describe, expect, it } from 'vitest';
import { printNetsh } from '../../src/shared/render/netsh/netsh-preview.ts';
import { type NetshCommand, isNetshText } from '../../src/shared/render/netsh/netsh-version.ts';
import {
  addPingRule,
  addTunnelGuard,
  deleteFirewallRule,
} from '../../src/shared/render/netsh/firewall-rules.ts';
import {
  addTunnelRule,
  deleteTunnelRule,
  type TunnelRule,
} from '../../src/shared/render/netsh/tunnel-rule.ts';
import { parseNetsh } from '../shared/render/netsh-grammar.ts';
import { splitCommandLine } from '../shared/render/split-command-line.ts';
import { hostileClasses, hostileValues, Tally } from './values.ts';

const rule: TunnelRule = {
  name: 'Office',
  localEndpoint: '192.0.2.10',
  remoteEndpoint: '198.51.100.1',
  localAddresses: [],
  remoteSubnets: ['203.0.113.0/24'],
  authentication: { method: 'psk' },
  quickMode: [{ integrity: 'SHA1', encryption: 'AES256' }],
  lifetimeMinutes: 60,
  lifetimeKilobytes: 100_000,
  pfs: 'none',
};
const commands: Record<string, (text: string) => { command: NetshCommand; carries: string }> = {
  'new tunnel rule': (text) => ({
    command: addTunnelRule({ ...rule, name: text }, '6.1'),
    carries: `name=${text}`,
  }),
  'tunnel rule to delete': (text) => ({ command: deleteTunnelRule(text), carries: `name=${text}` }),
  'new ping rule': (text) => ({
    command: addPingRule({ name: text, remoteAddresses: ['203.0.113.0/24'], ipVersion: 4 }),
    carries: `name=${text}`,
  }),
  'new guard': (text) => ({
    command: addTunnelGuard({
      name: text,
      localAddresses: ['0.0.0.0-198.51.100.6'],
      remoteAddresses: ['203.0.113.0/24'],
    }),
    carries: `name=${text}`,
  }),
  'firewall rule to delete': (text) => ({
    command: deleteFirewallRule(text),
    carries: `name=${text}`,
  }),
  authority: (text) => ({
    command: addTunnelRule(
      { ...rule, authentication: { method: 'certificate', authority: `CN=${text}` } },
      '6.1',
    ),
    carries: `auth1ca=CN=${text} certmapping:no excludecaname:no`,
  }),
};
const values = hostileValues(10_000, 7);

/** What netsh could read in another way: windows-facts 5.3, and what is not printable ASCII. */
const dangerous = /[^\x20-\x7e]|["'`\\%&|]/;

/** Every text of these classes holds one of them. */
const never = [
  ...(['nul', 'straightQuote', 'curlyQuote', 'lowQuote', 'backtick', 'lineBreak', 'bidi'] as const),
  ...(['lineSeparator', 'loneSurrogate', 'beyondAscii', 'astral', 'control'] as const),
];

describe.each(Object.entries(commands))('10 000 hostile texts as %s', (name, make) => {
  it('stand in one argument as they were, or are refused', () => {
    const tally = new Tally();
    for (const { class: kind, text } of values) {
      const { command, carries } = make(text);
      if (!command.ok) {
        tally.add(kind, command.problems.map(({ code }) => code).join(' '));
        continue;
      }
      const args = command.args.map((arg) =>
        typeof arg === 'string' ? arg : `${arg.parameter}=k`,
      );
      const printed = splitCommandLine(printNetsh(command.args).replace('<psk>', 'k')).slice(1);
      const isSound =
        args.filter((arg) => arg === carries).length === 1 &&
        !dangerous.test(text) &&
        JSON.stringify(printed) === JSON.stringify(args) &&
        Object.keys(parseNetsh(args, '6.1')).length > 0;
      tally.add(kind, isSound ? 'carried' : `unsound: ${JSON.stringify(text)}`);
    }
    expect(tally.classes()).toEqual([...hostileClasses].sort());
    const ends =
      name === 'authority'
        ? ['carried', 'netshCharacter']
        : ['carried', 'netshCharacter', 'netshNameReserved'];
    expect(Object.keys(tally.ends()).sort()).toEqual(ends);
    for (const kind of never) {
      expect(Object.keys(tally.ends(kind)), kind).toEqual(['netshCharacter']);
    }
    expect(tally.ends('operator')['carried']).toBeGreaterThan(50);
  });
});

it('10 000 hostile texts as a PSK for netsh are printable ASCII without its own characters, or refused', () => {
  const accepted = values.filter(({ text }) => isNetshText(text));
  expect(accepted.filter(({ text }) => /[^\x20-\x7e]|["'`\\%&]/.test(text))).toEqual([]);
  expect(accepted.length).toBeGreaterThan(500);
});
