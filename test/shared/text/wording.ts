/**
 * What a machine can hold of the rules in docs/translating.md: each rule once, for every key in every language. A rule gets the
 * words that a message writes itself, and answers with those that break it.
 */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from '../../../src/shared/text/languages.ts';

export interface Words {
  language: Language;
  key: string;
  /** The message and each of its cases, with `·` where a parameter stands. */
  pieces: readonly string[];
  /** The same of English: what the others translate. */
  english: readonly string[];
  /** What the button “Back” is called in that language. */
  back: string;
  /** Every text of that language: what can stand on a button. */
  labels: ReadonlySet<string>;
}

export interface Rule {
  name: string;
  broken: (words: Words) => readonly string[];
}

export function piecesOf(message: string): string[] {
  const pieces: string[] = [];
  const gather = (elements: readonly MessageFormatElement[]): void => {
    pieces.push(elements.map((each) => (each.type === TYPE.literal ? each.value : '·')).join(''));
    for (const each of elements)
      if (each.type === TYPE.select || each.type === TYPE.plural)
        for (const { value } of Object.values(each.options)) gather(value);
  };
  gather(parse(message, { ignoreTag: true }));
  return pieces.filter((piece) => /\p{L}/u.test(piece));
}

const word = (...forms: string[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?!\\p{L})`, 'giu');
const inAll = (pieces: readonly string[], pattern: RegExp) =>
  pieces.flatMap((piece) => piece.match(pattern) ?? []);

/** Words that have a better one in the table of docs/translating.md. */
const forbidden: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    word('whoever', 'everybody', 'somebody', 'nobody', 'anybody', 'things?', 'shall'),
    word('mend(?:s|ed|ing)?', '(?:put|puts|set) right', 'brought back', 'cut short'),
    /\b(?:take|takes|taken|taking|took|give|gives|given|put|puts)(?: \p{L}+){0,3} back\b/giu,
    word(
      'wanted',
      'wants',
      'plays?',
      'played',
      'dial(?:s|led|ling|ing)?(?!-)',
      'hang up',
      'log(?:s|ged)? in',
    ),
    word(
      'organi[s]ations?',
      'colou[r]s?',
      'behaviou[r]',
      'cancelled',
      'afterwards',
      'e-mail',
      'set-up',
    ),
    word('cannot', 'do not', 'is not', 'are not', 'please(?! wait)'),
    word(
      'machine certificate',
      'certificate authority',
      'split tunnel',
      'start type',
      'tunnel rule',
    ),
    /(?<=[\p{Ll},] )(?:Internet|Main Mode|Quick Mode)\b/gu,
  ],
  de: [
    word('zurück(?:ge)?nehmen', 'zurückgenommen', 'nimmt .* zurück', 'Lauf(?:s|es)?', 'Sachen?'),
    word('dieses Windows', 'ganzen? PCs?', 'Fragen Sie, wer', 'Bitten Sie, wer', 'brauchbar'),
    word('bitte(?! warten)', 'Maschinenzertifikat', 'gemeinsame[rn]? Schlüssel', 'von selbst'),
    word(
      'weist sich',
      'sich ausweist',
      'auflegen',
      'aufgelegt',
      'einloggen',
      'geteilte[rmn]? Tunnel',
    ),
    word('(?<!\\()(?:Main|Quick) Mode', 'Art des VPNs?', 'Nehmen Sie (?!Kontakt)', 'zeigen'),
  ],
  nl: [
    word(
      'terug(?:ge)?nomen',
      'terugnemen',
      'terug te nemen',
      'neemt .* terug',
      'uitvoering(?:en)?',
    ),
    word(
      'ding(?:en)?',
      'deze Windows(?!-)',
      'hele pc',
      'door de VPN',
      'op proef',
      'vanzelf',
      'met de hand',
    ),
    word(
      'bewijst zich',
      'zich bewijst',
      'zich bewijzen',
      'administratie',
      'vastlegging',
      'alstublieft',
    ),
    word('inloggen', 'ophangen', 'gesplitste tunnel', '(?<!vooraf )gedeelde sleutel', 'Soort VPN'),
    word('(?<!\\()(?:main|quick) mode', 'IPsec-dienst', 'machinecertificaat'),
  ],
};

/** What only the program's own makers can look up. */
const inside = [
  /\bD\d+\b|windows-facts|seed \d|field\.md|powershell\.md|=-(?=\s|$)/g,
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /\b(?:RASENTRY|RasSetCredentials|KB\d+)\b/g,
  /\b(?:Add|Get|Set|New|Remove|Import|Enable|Disable|Start|Stop|Restart|Rename)-[A-Z]\p{Ll}\w+/gu,
];

/** Undo is one word in each language, and never that of the button “Back”. */
const undo: Readonly<Record<Language, RegExp>> = {
  en: /\bund(?:o|oes|oing|one)\b/iu,
  de: /rückgängig/iu,
  nl: /ongedaan/iu,
};

/** Names that begin with a capital letter in the middle of a sentence. */
const names = new Set(
  `Roadwarrior Windows Microsoft PowerShell Intune Diffie Hellman Triple Server Vista Extern Libreswan Openswan Linux English
  Engels Engelse I Electron Node Apple`.split(/\s+/),
);

/** A name of several words, as Windows shows it. */
const windowsNames: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /Remote Access Connection Manager|IKE and AuthIP IPsec Keying Modules|IPsec Policy Agent|Base Filtering Engine/g,
    /Windows Defender Firewall(?: with Advanced Security)?|Remote Desktop|Group Policy|Event Viewer|User Account Control/g,
    /Trusted Root Certification Authorities|Intermediate Certification Authorities|Personal|Local Computer|Connection Security Rules/g,
    /Control Panel|Network Connections|Task Manager|Registry Editor|Documents|Settings|Yes|Restart|Repair|Your VPN connections/g,
    /Start, Power|Start menu: Power|Select Connect/g,
    /Name Resolution Policy(?: Table)?|Service Pack|Services|Automatic|(?:Inbound|Outbound) Rules/g,
  ],
  de: [],
  nl: [
    /Remote Access Connection Manager|IKE and AuthIP IPsec Keying Modules|IPsec Policy Agent|Base Filtering Engine/g,
    /Extern bureaublad|Windows Defender Firewall|Groepsbeleid|Logboeken|Gebruikersaccountbeheer/g,
    /Vertrouwde basiscertificeringsinstanties|Tussenliggende certificeringsinstanties|Persoonlijk|Lokale computer|Beveiligingsregels/g,
    /Configuratiescherm|Netwerkverbindingen|Documenten|Instellingen|Ja|Herstellen|Opnieuw opstarten|Uw VPN-verbindingen/g,
    /Service Pack|Services|Automatisch|Windows Firewall/g,
    /menu Start: Aan|Start, Aan|Selecteer Verbinding/g,
  ],
};

/** How long a text may be where the window is narrow; places of docs/wizard.md. */
const narrow: readonly (readonly [RegExp, number])[] = [
  [/^rail\.(?!label|position)/, 15],
  [/^way\.label\./, 16],
  [/^(?:progressPage\.state|checkState\.(?!confirming))/, 24],
  [/^planPage\.(?:administrator|noAdministrator|restart|noRestart|action)$/, 30],
  [
    /^(?:wizard\.(?:back|next|close|cancel|tryAgain|toStart)|needs\.next(?:Check)?|byHand\.next)$/,
    22,
  ],
  [
    /^(?:planPage\.apply|progressPage\.cancel|resultPage\.(?:connect|undo|save|giveUp)$|trialLogIn\.(?:open|confirm))/,
    40,
  ],
  [/^serverCheckPage\.(?:again|goOn|goOnWithout|stop)$/, 24],
  [/^installed\.(?:verify|pause|resume|undo|confirm|repair)$/, 20],
];

/** What Windows calls its own buttons and folders. */
const windowsLabels = new Set([
  ...['Restart', 'Neu starten', 'Opnieuw opstarten', 'Ja', 'Dokumente'],
]);

export const rules: readonly Rule[] = [
  {
    name: 'uses the words of the table',
    broken: ({ language, pieces }) => forbidden[language].flatMap((each) => inAll(pieces, each)),
  },
  {
    name: 'names nothing that only the makers can look up',
    broken: ({ pieces }) => inside.flatMap((each) => inAll(pieces, each)),
  },
  {
    name: 'has one word for undo, and it is not “Back”',
    broken: ({ language, pieces, english, back }) => {
      const says = (texts: readonly string[], which: Language) =>
        texts.some((each) => undo[which].test(each));
      // The command `undo` is called so in every language.
      if (language !== 'en' && /\bundo\b/.test(pieces.join(' '))) return [];
      if (says(english, 'en') !== says(pieces, language)) return [pieces.join(' | ')];
      return says(english, 'en') ? inAll(pieces, word(back)) : [];
    },
  },
  {
    name: 'has a capital letter only where a sentence begins or a name stands',
    broken: ({ language, pieces }) =>
      language === 'de' ? [] : pieces.flatMap((each) => titled(language, each)),
  },
  {
    name: 'quotes a label as it is on the screen',
    broken: ({ key, pieces, labels }) =>
      /^(?:ipcHelp|wizardHelp|resultPage|start|installed|review)\./.test(key)
        ? inAll(pieces, /(?<=[“„])[^”“„]+(?=[”“])/gu).filter(
            (each) => !labels.has(each) && !windowsLabels.has(each),
          )
        : [],
  },
  {
    name: 'fits where the window is narrow',
    broken: ({ key, pieces }) =>
      narrow.flatMap(([keys, most]) =>
        keys.test(key) ? pieces.filter((each) => each.length > most) : [],
      ),
  },
];

function titled(language: Language, piece: string): string[] {
  const plain = windowsNames[language].reduce((text, name) => text.replace(name, 'x'), piece);
  // Behind a letter, a comma or a hyphen a sentence does not begin.
  const found = plain.match(/(?<=[\p{L},;] |[\p{Ll}]-|\()\p{Lu}\p{Ll}+(?![\p{L}\d.-])/gu) ?? [];
  return found.filter((each) => !names.has(each));
}
