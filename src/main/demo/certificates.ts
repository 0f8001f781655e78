/** LocalMachine's certificate stores and the private keys behind them (windows-facts 6, D27). */
import type * as z from 'zod';
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import { atLeast } from '../../shared/port/windows-version.ts';
import type { storedCertificate } from '../../shared/port/values.ts';
import { certificatesArea, type CertificatesFile, type DemoCertificate } from './files.ts';
import type * as keyBundle from './key-bundle.ts';
import { type Answerers, demand, type Performers, refuse } from './machine.ts';

type Stored = z.infer<typeof storedCertificate>;

/** Windows 10 1709, the first that reads PBES2 (windows-facts 6). */
const readsAes = '10.0.16299';

type CertificateReader = typeof keyBundle;
let loaded: CertificateReader | undefined;

/** Before the first call that is about a certificate: what opens them is a quarter of the program. */
export function loadCertificateReader(calls: readonly { kind: string }[]): Promise<void> | null {
  if (loaded !== undefined || !calls.some(({ kind }) => kind.startsWith('certificate.')))
    return null;
  return import('./key-bundle.ts').then((reader) => {
    loaded = reader;
  });
}

function reader(): CertificateReader {
  if (loaded === undefined) throw new Error('the reader of certificates is not loaded');
  return loaded;
}

export const certificateAnswers = {
  'certificate.list': ({ store }, pc) => {
    const file = pc.read(certificatesArea);
    return file[store].map((each) => {
      // Opening a machine's key wants an administrator; for others the store's own word stands.
      const isGone = store === 'My' && pc.windows.identity.elevated && isKeyGone(each, file);
      if (isGone) pc.note('certificate.keyGone');
      return isGone ? { ...stored(each), keyGone: true as const } : stored(each);
    });
  },
} satisfies Partial<Answerers>;

export const certificateOperations = {
  'certificate.add': ({ store, thumbprint, der }, pc) => {
    const described = reader().describe(der) ?? refuse('certificate.damaged');
    demand(described.thumbprint === thumbprint, 'certificate.otherThumbprint');
    const file = pc.read(certificatesArea);
    if (file[store].some((each) => each.thumbprint === thumbprint)) {
      pc.note('certificate.addAgain');
      return;
    }
    const added = { thumbprint, der: described.der, container: null };
    pc.write(certificatesArea, { ...file, [store]: [...file[store], added] });
  },
  'certificate.importKey': ({ thumbprint, bundle, password }, pc) => {
    const opened = reader().openBundle(pc.secret(bundle), pc.secret(password));
    demand(!opened.needsAes || atLeast(pc.windows.version, readsAes), 'certificate.aesTooNew');
    demand(opened.problem !== 'wrongPassword', 'certificate.wrongPassword');
    demand(opened.problem === null, 'certificate.damaged');
    demand(opened.leaf?.thumbprint === thumbprint, 'certificate.otherThumbprint');
    demand(opened.keyMatchesLeaf, 'certificate.noKey');
    const file = pc.read(certificatesArea);
    const others = file.My.filter((each) => each.thumbprint !== thumbprint);
    if (others.length < file.My.length) pc.note('certificate.importAgain');
    const container = pc.unique();
    pc.write(certificatesArea, {
      ...file,
      My: [...others, { thumbprint, der: opened.leaf.der, container }],
      containers: [...file.containers, { id: container, thumbprint, exportable: false }],
    });
  },
  'certificate.remove': ({ store, thumbprint, deleteKey }, pc) => {
    const file = pc.read(certificatesArea);
    const found = file[store].find((each) => each.thumbprint === thumbprint);
    demand(found !== undefined, 'certificate.missing');
    if (found.container !== null && !deleteKey) pc.note('certificate.keyStays');
    pc.write(certificatesArea, {
      ...file,
      [store]: file[store].filter((each) => each !== found),
      containers: file.containers.filter((each) => !deleteKey || each.id !== found.container),
    });
  },
} satisfies Partial<Performers>;

function isKeyGone({ container }: DemoCertificate, { containers }: CertificatesFile): boolean {
  return container !== null && containers.every(({ id }) => id !== container);
}

/** Entries are never changed in place, so what was worked out of one holds. */
const known = new WeakMap<DemoCertificate, Stored>();

function stored(certificate: DemoCertificate): Stored {
  const before = known.get(certificate);
  if (before !== undefined) return before;
  const described = reader().describe(certificate.der);
  if (described === null) throw new Error(`certificates.json: ${certificate.thumbprint}`);
  const value: Stored = {
    thumbprint: described.thumbprint,
    subject: described.subject,
    issuer: described.issuer,
    issuerDer: described.issuerDer.toLowerCase(),
    ...(described.authorityKeyId !== null && { authorityKeyId: described.authorityKeyId }),
    ...(described.subjectKeyId !== null && { subjectKeyId: described.subjectKeyId }),
    notBefore: described.notBefore,
    notAfter: described.notAfter,
    hasKey: certificate.container !== null,
    ekus: described.ekus,
    keyType: keyType(described),
    der: described.der,
  };
  known.set(certificate, value);
  return value;
}

function keyType({ key }: CertificateDescription): Stored['keyType'] {
  if (key.type === 'RSA') return 'RSA';
  if (key.curve === 'P-256') return 'ECDSA256';
  return key.curve === 'P-384' ? 'ECDSA384' : 'other';
}
