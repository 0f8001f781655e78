/** What people open in place of a profile, told by its content (R15). Nothing is taken from it. */

// Web and Node have it, the ES2023 library (all that src/shared is compiled against) does not name it.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export type ForeignFile =
  | 'appleProfile'
  | 'onc'
  | 'strongSwanProfile'
  | 'phonebook'
  | 'document'
  | 'certificateFile'
  | 'openVpn'
  | 'wireGuard'
  | 'serverConfiguration'
  | 'registryFile'
  | 'remoteDesktop'
  | 'eapConfiguration'
  | 'webPage'
  | 'email'
  | 'otherSettings'
  | 'xml'
  | 'picture'
  | 'program';

type Forms = readonly (readonly [ForeignFile, RegExp])[];

/** A profile of ours with a slip in it is JSON too, and may hold XML and certificates as texts: these are told by their own keys. */
const jsonForms: Forms = [
  ['onc', /"(?:NetworkConfigurations|UnencryptedConfiguration|EncryptedConfiguration)"/],
  ['strongSwanProfile', /^\s*\{(?=[\s\S]*"uuid"\s*:)(?=[\s\S]*"remote"\s*:)/],
];

/** In this order: the first that fits. */
const textForms: Forms = [
  ['appleProfile', /<plist[\s>]|<!DOCTYPE plist/],
  ['eapConfiguration', /<(?:\w+:)?EapHostConfig[\s>]/],
  ['registryFile', /^\s*(?:Windows Registry Editor|REGEDIT4)/],
  ['remoteDesktop', /^full address:s:/m],
  ['wireGuard', /^\s*\[Interface\]\s*$(?=[\s\S]*^\s*PrivateKey\s*=)/m],
  ['phonebook', /^\[[^\]\r\n]+\]\s*$(?=[\s\S]*^(?:MEDIA|DEVICE|PhoneNumber|VpnStrategy)=)/m],
  ['openVpn', /^\s*(?:client|tls-client|dev\s+tu[np]\S*|remote\s+\S+(?:\s+\d+)?)\s*$/m],
  [
    'serverConfiguration',
    /^\s*(?:conn\s+\S+|config setup|connections\s*\{|\[lns default\]|\[global\])/m,
  ],
  // A portal that wants a log-in first answers with one in place of the file.
  ['webPage', /<!doctype html|<html[\s>]/i],
  ['email', /^\s*(?:Return-Path|Received|Delivered-To|MIME-Version|From|To|Subject|Date):\s/i],
  ['certificateFile', /-----BEGIN [A-Z0-9 ]+-----/],
  // INI, as NetworkManager, Cisco's client and links to pages have it.
  ['otherSettings', /^\s*(?:[;#].*\s+)*\[[\w .:-]+\]\s*$(?=[\s\S]*^\s*[\w!.-]+\s*=)/m],
  ['xml', /^\s*<[?!A-Za-z]/],
];

/** The first bytes of forms that are no text. PKCS#12 and certificates in DER are a long SEQUENCE. */
const starts: readonly (readonly [ForeignFile, readonly number[]])[] = [
  ['document', [0x50, 0x4b, 0x03, 0x04]],
  ['document', [0x25, 0x50, 0x44, 0x46]],
  ['document', [0xd0, 0xcf, 0x11, 0xe0]],
  // gzip, 7-Zip, RAR, RTF.
  ['document', [0x1f, 0x8b]],
  ['document', [0x37, 0x7a, 0xbc, 0xaf]],
  ['document', [0x52, 0x61, 0x72, 0x21]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // PNG, JPEG, GIF.
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['program', [0x4d, 0x5a]],
  ['certificateFile', [0x30, 0x82]],
  ['certificateFile', [0x30, 0x83]],
];

/** Enough for what such a file begins with. */
const looked = 64 * 1024;

/** Null where it is none of these. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  const start = starts.find(([, first]) => first.every((byte, at) => bytes[at] === byte));
  if (start !== undefined) return start[0];
  const text = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, looked))
    .replaceAll('\0', '')
    .replace(/^[\ufeff\ufffd]+/, '');
  const forms = /^[^\w<[]*\{/.test(text) ? jsonForms : textForms;
  return forms.find(([, form]) => form.test(text))?.[0] ?? null;
}
