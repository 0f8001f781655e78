/**
 * The layers of the house (docs/architecture.md), from the ground up: each row imports only rows above it. ESLint's rules are made
 * of this table (scripts/layer-rules.mjs), and test/docs/layers.test.ts holds it to what stands in the folders.
 *
 * - the key: a folder, or one file that is a row of its own. A folder that is in no row may import nothing.
 * - parts: subfolders that are one with the row; `**` = all of them.
 * - pure: the same answer to the same question, always: no clock, no timers, no randomness, no process, no Buffer that is not imported.
 * - ambient: it may read clock, randomness, environment and platform, which others are handed (D1).
 * - mayImport: folders (or a file) below src/shared and so on; `*` = everything. Nothing else, types included.
 * - typesOf: rows below it whose types alone it takes, and why.
 * - packages: packages and Node modules, with what is inside of them; `*` = all.
 *
 * @type {Record<string, import('./layers.js').Layer>}
 */
export const layers = {
  // Below the plan: values of one domain each. All of src/shared is pure, since the page runs it too.
  'src/shared/identity': {
    why: 'canonical JSON, digests, and names of what is ours',
    pure: true,
    packages: '@noble/hashes canonicalize zod',
  },
  'src/shared/json': {
    why: 'JSON paths as people read them',
    pure: true,
  },
  'src/shared/xml': {
    why: 'elements of an XML text that nobody trusts',
    pure: true,
    packages: 'fast-xml-parser',
  },
  'src/shared/net': {
    why: 'addresses and prefixes',
    pure: true,
    packages: 'ipaddr.js',
  },
  'src/shared/secret': {
    why: 'bytes of a secret that are wiped',
    pure: true,
  },
  'src/shared/phonebook': {
    why: 'Windows’ phone book as text',
    pure: true,
  },
  'src/shared/diagnosis': {
    why: 'the engine of a diagnosis: it knows neither IKE nor a PC',
    pure: true,
    packages: 'zod',
  },
  'src/shared/server-check': {
    why: 'what a server check is asked and answers',
    pure: true,
    mayImport: { 'src/shared': 'diagnosis' },
    packages: 'zod',
  },
  'src/shared/eap': {
    why: 'Windows’ EAP configuration',
    pure: true,
    mayImport: { 'src/shared': 'json xml' },
  },
  'src/shared/profile': {
    why: 'the profile, its schema and its rules; it knows no plan and no PC',
    parts: 'rules',
    pure: true,
    mayImport: { 'src/shared': 'eap identity json net phonebook' },
    packages: '@noble/hashes ipaddr.js jsonc-parser zod',
  },
  'src/shared/offers': {
    why: 'proposals of IKE, and Windows’ lists of them',
    pure: true,
    mayImport: { 'src/shared': 'profile' },
  },
  'src/shared/certificate': {
    why: 'certificates as the plan needs them: described, no bytes opened',
    pure: true,
    mayImport: { 'src/shared': 'profile' },
    packages: 'ipaddr.js zod',
  },
  'src/shared/text': {
    why: 'words for people, in all languages',
    parts: 'de en nl',
    pure: true,
    mayImport: { 'src/shared': 'profile' },
    packages: 'intl-messageformat',
  },

  // The plan: a PC as seen, the rooms that know one thing each, the order of their steps.
  'src/shared/port': {
    why: 'what a PC is asked and told: facts and operations',
    pure: true,
    mayImport: { 'src/shared': 'identity profile' },
    packages: 'zod',
  },
  'src/shared/rooms': {
    why: 'one thing to set up each; run by the plan',
    parts: 'parts',
    pure: true,
    mayImport: { 'src/shared': 'certificate eap identity net port profile' },
    typesOf: {
      'src/shared/plan': 'the plan runs the rooms, and what they hand it is said in its words',
      'src/shared/profile-plan': 'a room reads the input that the profile’s plan makes',
    },
    packages: 'uuid zod',
  },
  'src/shared/plan': {
    why: 'runs the rooms it is given; a plan does not know what a profile is',
    pure: true,
    mayImport: { 'src/shared': 'identity port rooms' },
    packages: 'zod',
  },
  'src/shared/profile-plan': {
    why: 'from a profile and the facts to a plan',
    pure: true,
    mayImport: { 'src/shared': 'certificate identity net plan port profile rooms server-check' },
    packages: 'ipaddr.js zod',
  },
  'src/shared/remedy-plan': {
    why: 'from a fix on this PC, as wishes of rooms, to a plan',
    pure: true,
    mayImport: { 'src/shared': 'identity plan port profile rooms' },
    packages: 'zod',
  },
  'src/shared/report': {
    why: 'what came of it, for people and machines',
    pure: true,
    mayImport: { 'src/shared': 'diagnosis identity plan port profile server-check text' },
    packages: 'zod',
  },
  'src/shared/render': {
    why: 'operations as the calls of Windows’ tools; it starts none',
    parts: 'netsh',
    pure: true,
    mayImport: { 'src/shared': 'phonebook plan port rooms' },
    packages: 'ipaddr.js zod',
  },
  'src/shared/ipc': {
    why: 'the table of calls between the page and main',
    pure: true,
    mayImport: { 'src/shared': 'certificate plan profile report server-check' },
    packages: 'zod',
  },

  // The machine: storage, trace, and the two PCs. A PC knows nothing of what is done with it.
  'src/main/storage': {
    why: 'files that survive a power cut',
    pure: false,
    mayImport: { 'src/shared': 'plan' },
    packages: 'node:crypto node:fs node:path zod',
  },
  'src/main/trace': {
    why: 'what happened, for who asks; known by all below the faces, knows none of them',
    pure: false,
    mayImport: { 'src/shared': 'ipc plan port report' },
    packages: 'node:os zod',
  },
  'src/main/certificate': {
    why: 'PKCS#12 and certificates as bytes',
    pure: false,
    mayImport: { 'src/shared': 'certificate secret' },
    packages: 'asn1js ipaddr.js node-forge node:crypto pkijs',
  },
  'src/main/windows': {
    why: 'the only code that starts processes; its waits and names need clock and environment',
    parts: 'powershell read',
    pure: false,
    ambient: true,
    mayImport: {
      'src/main': 'certificate storage trace',
      'src/shared': 'certificate identity net phonebook port render xml',
    },
    packages:
      'ipaddr.js node-powershell node:buffer node:child_process node:crypto node:fs node:path node:stream node:timers regedit zod',
  },
  'src/main/demo': {
    why: 'the PC that is played',
    pure: false,
    mayImport: {
      'src/main': 'certificate storage',
      'src/shared': 'certificate identity phonebook port profile',
    },
    packages: 'ipaddr.js node:crypto node:timers zod',
  },

  // IKE asks a server and answers in data: it knows no Windows, no plan and no face, and each of its layers only those above it here.
  'src/main/ike/codec': {
    why: 'bytes and messages',
    pure: true,
    mayImport: { 'src/shared': 'offers' },
  },
  'src/main/ike/crypto': {
    why: 'keys and proofs; randomness is handed to it',
    pure: true,
    mayImport: { 'src/main': 'certificate ike/codec', 'src/shared': 'certificate offers secret' },
    packages: 'ipaddr.js node:buffer node:crypto',
  },
  'src/main/ike/exchange': {
    why: 'state machines: events and a clock in, actions out',
    pure: true,
    mayImport: {
      'src/main': 'certificate ike/codec ike/crypto',
      'src/shared': 'certificate offers secret',
    },
    packages: 'ipaddr.js node:buffer',
  },
  'src/main/ike/esp': {
    why: 'ESP; it does not know what it carries',
    pure: true,
    mayImport: { 'src/main': 'ike/codec ike/crypto' },
    packages: 'node:crypto',
  },
  'src/main/ike/l2tp': {
    why: 'L2TP; it knows neither what carries it nor what it carries',
    pure: true,
    mayImport: { 'src/main': 'ike/codec ike/exchange' },
  },
  'src/main/ike/ppp': {
    why: 'PPP; it does not know what carries it',
    pure: true,
    mayImport: { 'src/main': 'ike/codec ike/crypto ike/exchange', 'src/shared': 'secret' },
    packages: 'node:buffer node:crypto',
  },
  'src/main/ike/tunnel': {
    why: 'the trial log-in: ESP carries L2TP carries PPP',
    pure: true,
    mayImport: {
      'src/main': 'ike/codec ike/crypto ike/esp ike/exchange ike/l2tp ike/ppp',
      'src/shared': 'offers',
    },
  },
  'src/main/ike/transport': {
    why: 'sockets, names and timers of the check',
    pure: false,
    mayImport: { 'src/main': 'ike/exchange' },
    packages: 'ipaddr.js node:dgram node:dns',
  },
  'src/main/ike/diagnosis': {
    why: 'which questions, in which order, and what the answers mean',
    pure: false,
    mayImport: {
      'src/main':
        'certificate ike/codec ike/crypto ike/exchange ike/l2tp ike/ppp ike/transport ike/tunnel',
      'src/shared': 'certificate diagnosis net offers profile server-check',
    },
  },

  // The doctor's knowledge: the job beside it reads the PC.
  'src/main/doctor': {
    why: 'the causes of what does not connect, as rows of data; it asks nobody',
    parts: 'causes',
    pure: true,
    mayImport: { 'src/shared': 'diagnosis port remedy-plan server-check' },
  },

  // The jobs.
  'src/main/transaction': {
    why: 'changes with a journal, and the way back',
    pure: false,
    mayImport: {
      'src/main': 'storage trace',
      'src/shared': 'identity plan port profile-plan remedy-plan report rooms server-check',
    },
    packages: 'node:stream zod',
  },
  'src/main/pipeline': {
    why: 'the jobs, from a profile’s file to a report',
    pure: false,
    mayImport: {
      'src/main':
        'certificate doctor ike/crypto ike/diagnosis ike/ppp ike/transport storage trace transaction',
      'src/shared':
        'certificate diagnosis identity plan port profile profile-plan remedy-plan rooms secret server-check',
    },
    packages: 'tldts',
  },
  'src/main/elevation': {
    why: 'the elevated copy and the pipe to it',
    pure: false,
    mayImport: {
      'src/main': 'pipeline trace transaction',
      'src/shared': 'plan port profile-plan remedy-plan',
    },
    packages: 'node:crypto node:net node:stream zod',
  },
  'src/main/played-server': {
    why: 'the server check of a demo PC: it knows no PC and no face',
    pure: false,
    mayImport: { 'src/main': 'ike/diagnosis pipeline', 'src/shared': 'server-check' },
    packages: 'node:timers',
  },
  'src/main/words': {
    why: 'what both faces say',
    pure: false,
    mayImport: {
      'src/main': 'doctor pipeline storage transaction',
      'src/shared': 'diagnosis plan port profile profile-plan report rooms server-check text',
    },
  },

  // The machine that the program runs on, and the one opener of a PC. Neither knows a face.
  'src/main/host': {
    why: 'disk, terminal, clock, randomness, environment, platform',
    pure: false,
    ambient: true,
    mayImport: { 'src/main': 'certificate pipeline storage', 'src/shared': 'profile' },
    packages:
      '@inquirer/password node:crypto node:fs node:os node:path node:readline node:stream node:timers node:util',
  },
  'src/main/root': {
    why: 'opens a PC by choice',
    pure: false,
    mayImport: {
      'src/main':
        'demo elevation host ike/crypto ike/diagnosis ike/transport pipeline storage trace transaction windows',
      'src/shared': 'plan port rooms text',
    },
    packages: 'node:crypto node:fs node:module node:os node:path node:timers node:url',
  },

  // The faces do not know each other, and not who puts them together; gui and web carry the wizard’s calls.
  'src/main/cli': {
    why: 'the command line',
    parts: 'commands',
    pure: false,
    mayImport: {
      'src/main': 'certificate doctor ike/diagnosis pipeline storage trace transaction words',
      'src/shared': 'certificate diagnosis plan port profile profile-plan report server-check text',
    },
    packages: 'commander zod',
  },
  'src/main/wizard': {
    why: 'one window’s session; it does not know what carries its calls',
    parts: 'handlers',
    pure: false,
    mayImport: {
      'src/main': 'certificate doctor elevation pipeline storage trace transaction words',
      'src/shared':
        'certificate diagnosis identity ipc plan port profile profile-plan report rooms secret server-check text',
    },
    packages: 'node:path zod',
  },
  'src/main/gui': {
    why: 'Electron’s window',
    pure: false,
    mayImport: { 'src/main': 'wizard', 'src/shared': 'ipc plan text' },
    packages: 'electron node:crypto node:fs node:path zod',
  },
  'src/main/web': {
    why: 'the same window for a browser',
    pure: false,
    mayImport: { 'src/main': 'wizard', 'src/shared': 'ipc' },
    packages: 'node:crypto node:fs node:http',
  },

  // The ways in put everything together, and nothing imports them.
  'src/main/entries': {
    why: 'one file for each way in',
    pure: false,
    mayImport: {
      'src/main':
        'cli elevation gui host pipeline played-server root transaction web windows wizard',
      'src/shared': 'render report text',
    },
    packages: 'node:crypto node:fs node:path node:timers node:url node:util',
  },
  'src/main/entries/electron.ts': {
    why: 'Electron’s way in: the only one that has Electron',
    pure: false,
    mayImport: { 'src/main': 'entries gui host', 'src/shared': 'report' },
    packages: 'electron node:path node:url',
  },

  // The page runs in a sandbox: no Node; it knows main by the table of calls alone.
  'src/preload': {
    why: 'carries the names of the table: zod is not for it',
    pure: false,
    mayImport: { 'src/shared': 'ipc/api.ts ipc/names.ts' },
    packages: 'electron',
  },
  'src/renderer/theme': {
    why: 'colours and sizes',
    pure: false,
    packages: '@fluentui/react-components react',
  },
  'src/renderer/steps': {
    why: 'what a step shows, without React',
    pure: false,
    mayImport: { 'src/shared': 'ipc profile report server-check text' },
  },
  'src/renderer/store': {
    why: 'the page’s state',
    pure: false,
    mayImport: { 'src/renderer': 'steps', 'src/shared': 'ipc text' },
    packages: 'react zustand',
  },
  'src/renderer/components': {
    why: 'parts of pages, by screen',
    parts: 'changes doctor home result review',
    pure: false,
    mayImport: {
      'src/renderer': 'steps store',
      'src/shared': 'ipc profile report server-check text',
    },
    packages: '@fluentui/react-components @fluentui/react-icons react',
  },
  'src/renderer/editor': {
    why: 'the form that makes a profile',
    pure: false,
    mayImport: {
      '.': 'docs',
      'src/renderer': 'components steps store',
      'src/shared': 'ipc json profile text',
    },
    packages: '@fluentui/react-components @fluentui/react-icons react',
  },
  'src/renderer/pages': {
    why: 'the pages',
    pure: false,
    mayImport: {
      'src/renderer': 'components steps store theme',
      'src/shared': 'ipc profile report text',
    },
    packages: '@fluentui/react-components @fluentui/react-icons react',
  },
  'src/renderer': {
    why: 'the page’s start',
    pure: false,
    mayImport: { 'src/renderer': 'components editor pages store theme', 'src/shared': 'ipc' },
    packages: '@fluentui/react-components react react-dom',
  },

  // Beside the house.
  scripts: {
    why: 'builds, releases and measures',
    parts: 'bench',
    pure: false,
    ambient: true,
    mayImport: { 'src/shared': 'report text', 'src/main': 'cli demo storage' },
    packages: '*',
  },
  'test/renderer': {
    why: 'draws the page without a browser: no Node, as the page',
    pure: false,
    mayImport: { '.': '*' },
    packages: '@fluentui/react-components react react-dom vitest zustand',
  },
  test: {
    why: 'looks at everything',
    parts: '**',
    pure: false,
    ambient: true,
    mayImport: { '.': '*' },
    packages: '*',
  },
};
