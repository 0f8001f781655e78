/**
 * The syntax of `netsh advfirewall` by version, made from windows-facts 5.1 to 5.4 and from nothing
 * else: it shares no code and no word list with the renderer. It takes arguments as netsh gets them
 * and gives back what they say, or throws.
 */
export type GrammarVersion = '6.0.6000' | '6.0.6002' | '6.1';
export type Parsed = Record<string, string | string[]>;

export class GrammarError extends Error {}

export function parseNetsh(args: readonly string[], version: GrammarVersion): Parsed {
  const [context, ...rest] = args;
  check(context === 'advfirewall', 'context');
  const verb = rest.slice(0, 3).join(' ');
  if (verb === 'consec add rule') return consecAdd(parameters(rest.slice(3)), version);
  if (verb === 'consec delete rule') return onlyName(rest.slice(3));
  if (verb === 'consec set rule') return consecEnable(rest.slice(3));
  if (verb === 'firewall add rule') return firewallAdd(parameters(rest.slice(3)));
  if (verb === 'firewall delete rule') return onlyName(rest.slice(3));
  if (verb === 'set global ipsec') return setIpsec(rest.slice(3));
  if (verb === 'set global mainmode') return setMainMode(rest.slice(3), version);
  throw new GrammarError(`no such command: ${verb}`);
}

function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new GrammarError(what);
}

function oneOf(value: string, words: string, what: string): string {
  check(words.split('|').includes(value), `${what}: ${value}`);
  return value;
}

function parameters(args: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const arg of args) {
    const at = arg.indexOf('=');
    check(at > 0, `not a parameter: ${arg}`);
    const name = arg.slice(0, at);
    check(!map.has(name), `twice: ${name}`);
    check(at + 1 < arg.length, `empty: ${name}`);
    map.set(name, arg.slice(at + 1));
  }
  return map;
}

function ruleName(name: string | undefined): string {
  check(name !== undefined && name.toLowerCase() !== 'all', 'name');
  return name;
}

function onlyName(args: readonly string[]): Parsed {
  const map = parameters(args);
  check(map.size === 1, 'only a name');
  return { name: ruleName(map.get('name')) };
}

function consecEnable(args: readonly string[]): Parsed {
  check(args.length === 3 && args[1] === 'new', 'set rule name= new …');
  const enable = parameters(args.slice(2)).get('enable') ?? '';
  return { ...onlyName(args.slice(0, 1)), enable: oneOf(enable, 'yes|no', 'enable') };
}

const consecParameters =
  'name|description|enable|profile|type|endpoint1|endpoint2|action|mode|localtunnelendpoint|' +
  'remotetunnelendpoint|port1|port2|protocol|interfacetype|auth1|auth1psk|auth1ca|auth1healthcert|' +
  'auth2|auth2ca|qmpfs|qmsecmethods';
const suiteBParameters =
  '|auth1ecdsap256ca|auth1ecdsap256healthcert|auth1ecdsap384ca|auth1ecdsap384healthcert';
const sevenParameters = '|exemptipsecprotectedconnections|applyauthz';

function consecAdd(map: Map<string, string>, version: GrammarVersion): Parsed {
  const known =
    consecParameters +
    (version === '6.0.6000' ? '' : suiteBParameters) +
    (version === '6.1' ? sevenParameters : '');
  for (const name of map.keys()) oneOf(name, known, 'parameter');
  const get = (name: string) => map.get(name) ?? '';
  ruleName(map.get('name'));
  if (map.has('enable')) oneOf(get('enable'), 'yes|no', 'enable');
  for (const profile of map.has('profile') ? get('profile').split(',') : []) {
    oneOf(profile, 'public|private|domain|any', 'profile');
  }
  const mode = oneOf(map.get('mode') ?? 'transport', 'transport|tunnel', 'mode');
  const clear = version === '6.1' ? '|requireinclearout' : '';
  const actions = `requireinrequestout|requestinrequestout|requireinrequireout|noauthentication${clear}`;
  oneOf(get('action'), actions, 'action');
  const ranges = [...endpoints(get('endpoint1')), ...endpoints(get('endpoint2'))];
  if (mode === 'tunnel') tunnel(map, ranges, version);
  authentication(map, version);
  if (map.has('qmpfs')) {
    const groups = 'dhgroup1|dhgroup2|dhgroup14|ecdhp256|ecdhp384|mainmode|none';
    oneOf(get('qmpfs'), groups, 'qmpfs');
  }
  const methods = map.has('qmsecmethods') ? get('qmsecmethods').split(',') : [];
  if (methods.join() !== 'default') for (const each of methods) quickMode(each, version);
  const list = (name: string) => get(name).split(',');
  return {
    ...Object.fromEntries(map),
    endpoint1: list('endpoint1'),
    endpoint2: list('endpoint2'),
    qmsecmethods: methods.map((each) => each.split('+')[0] ?? ''),
  };
}

function tunnel(map: Map<string, string>, ranges: string[], version: GrammarVersion): void {
  const ends = ['localtunnelendpoint', 'remotetunnelendpoint'].map((name) => map.get(name) ?? '');
  const action = map.get('action') ?? '';
  if (version === '6.1') {
    oneOf(action, 'requireinrequireout|requireinclearout|noauthentication', 'action of a tunnel');
  } else {
    oneOf(action, 'requireinrequireout', 'action of a tunnel');
  }
  check(!map.has('port1') && !map.has('port2'), 'ports in a tunnel');
  for (const end of ends) {
    check(isAddress(end) || (end === 'any' && version === '6.1'), `tunnel endpoint: ${end}`);
  }
  const families = [...ends, ...ranges].filter((each) => /[.:]/.test(each));
  check(new Set(families.map((each) => each.includes(':'))).size <= 1, 'two IP versions');
}

function endpoints(list: string): string[] {
  check(list !== '', 'endpoint');
  const all = list.split(',');
  const words = /^(?:any|localsubnet|dns|dhcp|wins|defaultgateway)$/;
  for (const each of all) check(words.test(each) || isRange(each), `endpoint: ${each}`);
  return all;
}

function isAddress(text: string): boolean {
  const parts = text.split('.');
  if (parts.length === 4)
    return parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*$/i.test(text);
}

function isRange(text: string): boolean {
  const [address = '', length] = text.split('/');
  const [from = '', to] = text.split('-');
  if (to !== undefined) return isAddress(from) && isAddress(to);
  const longest = address.includes(':') ? 128 : 32;
  const isLength = length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= longest);
  return isAddress(address) && isLength;
}

function authentication(map: Map<string, string>, version: GrammarVersion): void {
  const ecdsa = version === '6.0.6000' ? '' : '|computercertecdsap256|computercertecdsap384';
  const first = (map.get('auth1') ?? '').split(',');
  const methods = `computerkerb|computercert|computerpsk|computerntlm|anonymous${ecdsa}`;
  for (const each of first) oneOf(each, methods, 'auth1');
  check(map.has('auth1psk') === first.includes('computerpsk'), 'auth1psk with computerpsk');
  check(map.has('auth1ca') === first.includes('computercert'), 'auth1ca with computercert');
  if (map.has('auth1healthcert')) oneOf(map.get('auth1healthcert') ?? '', 'yes|no', 'healthcert');
  if (map.has('auth1psk')) safeText(map.get('auth1psk') ?? '');
  const ca = map.get('auth1ca');
  if (ca === undefined) return;
  safeText(ca);
  const options =
    version === '6.1' ? 'certmapping|excludecaname|catype' : 'certmapping|excludecaname';
  for (const one of version === '6.1' ? ca.split('|') : [ca]) {
    check(version === '6.1' || !one.includes('|'), 'one CA only');
    const [name = '', ...words] = one.split(/\s+(?=[a-z]+:\S+(?:\s|$))/);
    check(/^[A-Z]+=/.test(name) && /(?:^|, ?)CN=/.test(name), 'CA name');
    check(!/\s[a-z]+:/i.test(name), 'option inside the CA name');
    for (const word of words) {
      const [option = '', value = ''] = word.trim().split(':');
      oneOf(option, options, 'CA option');
      oneOf(value, option === 'catype' ? 'root|intermediate' : 'yes|no', option);
    }
  }
}

/** windows-facts 5.3: everything else is UNCONFIRMED. */
function safeText(text: string): void {
  for (const character of text) {
    const code = character.charCodeAt(0);
    check(code >= 32 && code < 127 && !'"\'`\\%&'.includes(character), `character ${character}`);
  }
}

function quickMode(method: string, version: GrammarVersion): void {
  const newer = version !== '6.0.6000';
  const gcm = 'aesgcm128|aesgcm192|aesgcm256';
  const hashes = `md5|sha1${newer ? `|sha256|aesgmac128|aesgmac192|aesgmac256|${gcm}` : ''}`;
  const ciphers = `des|3des|aes128|aes192|aes256${newer ? `|${gcm}` : ''}`;
  let last = 0;
  for (const part of method.split('+')) {
    const esp = /^esp:([a-z0-9]+)-([a-z0-9]+)$/.exec(part);
    const ah = /^ah:([a-z0-9]+)$/.exec(part);
    const minutes = /^(\d+)min$/.exec(part);
    const kilobytes = /^(\d+)kb$/.exec(part);
    const place = ah ? 1 : esp ? 2 : minutes ? 3 : kilobytes ? 4 : 0;
    check(place > last && (place < 3 || last > 0), `order in ${method}`);
    last = place;
    if (ah) oneOf(ah[1] ?? '', hashes, 'ah');
    if (esp) {
      const [integrity, cipher] = [
        oneOf(esp[1] ?? '', hashes, 'esp'),
        oneOf(esp[2] ?? '', ciphers, 'esp'),
      ];
      check(integrity.startsWith('aesgcm') === cipher.startsWith('aesgcm'), 'GCM in both halves');
      check(!integrity.startsWith('aesgcm') || integrity === cipher, 'one GCM');
    }
    if (minutes) check(Number(minutes[1]) >= 5 && Number(minutes[1]) <= 2880, 'minutes');
    if (kilobytes) {
      check(Number(kilobytes[1]) >= 20_480 && Number(kilobytes[1]) <= 2_147_483_647, 'kilobytes');
    }
  }
}

function setIpsec(args: readonly string[]): Parsed {
  check(args.length === 2, 'one parameter and its value');
  const [parameter = '', value = ''] = args;
  const words: Record<string, string> = {
    strongcrlcheck: '0|1|2',
    ipsecthroughnat: 'never|serverbehindnat|serverandclientbehindnat',
  };
  oneOf(parameter, Object.keys(words).join('|'), 'parameter');
  return { [parameter]: oneOf(value, words[parameter] ?? '', parameter) };
}

function setMainMode(args: readonly string[], version: GrammarVersion): Parsed {
  check(args.length === 2, 'one parameter and its value');
  const [parameter = '', value = ''] = args;
  if (parameter === 'mmkeylifetime') {
    const [, minutes, sessions] = /^(\d+)min,(\d+)sess$/.exec(value) ?? [];
    check(Number(minutes) >= 1 && Number(minutes) <= 2880, 'minutes');
    check(Number(sessions) <= 2_147_483_647, 'sessions');
    return { mmkeylifetime: value };
  }
  check(parameter === 'mmsecmethods', `parameter: ${parameter}`);
  if (value === 'default') return { mmsecmethods: ['default'] };
  let group = '';
  const methods = value.split(',').map((each, at) => {
    const [before, pair] = each.includes(':') ? each.split(':') : [undefined, each];
    // Vista: the group once, in front. 7: with every proposal.
    check((before !== undefined) === (version === '6.1' || at === 0), `group in ${each}`);
    group = before ?? group;
    oneOf(group, 'dhgroup1|dhgroup2|dhgroup14|ecdhp256|ecdhp384', 'group');
    const [cipher = '', hash = '', more] = pair.split('-');
    check(more === undefined, each);
    oneOf(cipher, '3des|des|aes128|aes192|aes256', 'cipher');
    oneOf(hash, version === '6.0.6000' ? 'md5|sha1' : 'md5|sha1|sha256|sha384', 'hash');
    return `${group}:${cipher}-${hash}`;
  });
  return { mmsecmethods: methods };
}

function firewallAdd(map: Map<string, string>): Parsed {
  const known = 'name|dir|action|protocol|localip|remoteip';
  for (const name of map.keys()) oneOf(name, known, 'parameter');
  ruleName(map.get('name'));
  oneOf(map.get('dir') ?? '', 'in|out', 'dir');
  oneOf(map.get('action') ?? '', 'allow|block|bypass', 'action');
  // Without a protocol a rule is for all of them: only what blocks may be.
  const protocol = map.get('protocol');
  if (protocol === undefined) check(map.get('action') === 'block', 'protocol');
  else check(/^icmpv[46]:\d{1,3},(?:\d{1,3}|any)$/.test(protocol), 'protocol');
  const own = map.get('localip');
  for (const each of own?.split(',') ?? [])
    check(each.split('-').every(isRange), `localip ${each}`);
  for (const each of (map.get('remoteip') ?? '').split(','))
    check(isRange(each), `remoteip ${each}`);
  return Object.fromEntries(map);
}
