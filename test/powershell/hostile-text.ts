/** Texts that break quoting, framing or decoding somewhere. All are given back exactly or not at all. */
const quotes = [
  "'",
  '"',
  '`',
  '\u2018',
  '\u2019',
  '\u201a',
  '\u201b',
  '\u201c',
  '\u201d',
  '\u201e',
  '\u201f',
];
const dashes = ['-', '\u2013', '\u2014', '\u2015'];
const spaces = [
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u200b',
  '\0',
];
const code = [
  '$(exit 3)',
  '$env:PATH',
  '${x}',
  '@(1)',
  '@{a=1}',
  '; exit 3',
  '| Out-Null',
  '& exit',
  '#',
  '<#',
  '_x0041_',
  '#>',
  "'@",
  '"@',
  '%{exit}',
  '{0}',
  '`$x',
  '\\u0041',
  '\\',
  '\\\\"',
  '$null',
  'RwAnswer 1 x .',
];
const letters = [
  '\u00e4\u00f6\u00fc',
  '\u0130\u0131',
  '\u4f60\u597d',
  '\ud83d\ude97',
  'e\u0301',
  '\u202eabc',
  '\ufffd',
  '\uffff',
  '\ufffe',
];
const broken = ['\ud800', '\udc00', 'a\ud83d', '\ude97b', '\udc00\ud800'];
const controls = Array.from({ length: 32 }, (_, unit) => String.fromCharCode(unit));
const parts = [
  ...quotes,
  ...dashes,
  ...spaces,
  ...code,
  ...letters,
  ...broken,
  ...controls,
  '\u007f',
];

export const hostileTexts: readonly string[] = [
  '',
  ...parts,
  ...parts.map((part) => `a${part}b`),
  ...quotes.flatMap((quote) => code.map((text) => `${quote}${text}${quote}${text}`)),
  ...parts.map((part) => `${part}'"`),
  parts.join(''),
  'x'.repeat(70_000),
];
