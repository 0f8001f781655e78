/**
 * CA certificates: intermediates to LocalMachine\CA, roots to LocalMachine\Root, never to My: with the CA in My,
 * IKE ends with 786, 787 or 13806 (windows-facts 6). Adding a root is a decision about trust, so it is a step of its own.
 */
import * as z from 'zod';
import type { CertificateDescription, NameSubtree } from '../certificate/description.ts';
import type { Coded } from '../plan/step.ts';
import { certificateWay } from './parts/machine-certificate.ts';
import { keptCode, recordedWishes } from './parts/recorded.ts';
import type { Room } from './room.ts';
import { ofMachine } from './parts/scope.ts';

export const thumbprintTarget = z.strictObject({
  thumbprint: z.string().regex(/^[0-9A-F]{40}$/),
});
export type ThumbprintTarget = z.infer<typeof thumbprintTarget>;

/** Holds the certificate, so that a removal can be rolled back from the journal alone. */
const authorityValue = z.strictObject({ subject: z.string(), der: z.base64() });
export type AuthorityValue = z.infer<typeof authorityValue>;

const intermediateCodes = ['intermediateWanted', 'undoCertificateAuthority', keptCode] as const;
const rootCodes = ['rootWanted', 'addsRoot', 'undoCertificateAuthority', keptCode] as const;
type Code = (typeof intermediateCodes | typeof rootCodes)[number];

export const intermediateCertificate = authorityRoom('intermediateCertificate', 'CA');
export const rootCertificate = authorityRoom('rootCertificate', 'Root');

function authorityRoom(
  kind: 'intermediateCertificate' | 'rootCertificate',
  store: 'CA' | 'Root',
): Room<ThumbprintTarget, AuthorityValue, 'certificate.list', Code> {
  const reason = store === 'Root' ? 'rootWanted' : 'intermediateWanted';
  const self = { kind, target: thumbprintTarget, value: authorityValue };
  return {
    ...self,
    sharing: 'shared',
    scope: ofMachine,
    codes: store === 'Root' ? rootCodes : intermediateCodes,
    undoCode: 'undoCertificateAuthority',

    want(profile, facts) {
      if (certificateWay(profile) === 'none') return [];
      if (facts.material === null) return recordedWishes(self, profile, facts);
      const wanted = store === 'Root' ? facts.material.roots : facts.material.intermediates;
      return wanted.map((certificate) => {
        const { thumbprint, subject, der } = certificate;
        return {
          target: { thumbprint },
          // Present under its thumbprint = the same certificate: it stays as it is, and undo leaves it alone.
          aim: { kind: 'keep', value: { subject, der } },
          reasons: [{ code: reason, parameters: { subject, thumbprint }, source: null }],
          ...(store === 'Root' ? { risks: [addsRoot(certificate)] } : {}),
        };
      });
    },

    query: () => ({ kind: 'certificate.list', store }),
    find({ thumbprint }, answer) {
      const found = answer.find((each) => each.thumbprint === thumbprint);
      return found ? { subject: found.subject, der: found.der } : null;
    },
    // The thumbprint names the bytes; the subject is only shown, and Windows may spell it its own way.
    same: () => true,
    move({ target, from, to }) {
      if (to !== null)
        return from === null ? { kind: 'certificate.add', store, ...target, der: to.der } : null;
      return { kind: 'certificate.remove', store, ...target, deleteKey: false };
    },
  };
}

/** `permitted` and `excluded` are lists of `kind:value`; both are empty for a root that may sign for anyone. */
function addsRoot({ subject, sha256, nameConstraints }: CertificateDescription): Coded<Code> {
  const list = (trees: readonly NameSubtree[] = []) =>
    trees.map((tree) => `${tree.kind}:${tree.value}`).join(' ');
  const permitted = list(nameConstraints?.permitted);
  const excluded = list(nameConstraints?.excluded);
  return { code: 'addsRoot', parameters: { subject, sha256, permitted, excluded } };
}
