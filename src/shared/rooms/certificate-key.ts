/**
 * The machine's own certificate and key: to LocalMachine\My, not exportable (windows-facts 6, D27). Recognised by its
 * thumbprint; one that was there before stays when the profile goes.
 */
import * as z from 'zod';
import {
  certificateFindings,
  certificateFindingCodes,
  keyGoneCode,
} from './parts/certificate-findings.ts';
import { thumbprintTarget, type ThumbprintTarget } from './certificate-authority.ts';
import { certificateWay } from './parts/machine-certificate.ts';
import { keptCode, recordedWishes } from './parts/recorded.ts';
import type { Room } from './room.ts';
import { sayer } from './parts/say.ts';
import type { Drifts, Irreversible, KnownByReceipt, Speaks } from './traits.ts';
import { ofMachine } from './parts/scope.ts';

const keyValue = z.strictObject({ subject: z.string(), hasKey: z.boolean() });
export type CertificateKeyValue = z.infer<typeof keyValue>;

const self = { kind: 'certificateKey', target: thumbprintTarget, value: keyValue };

const codes = [
  'certificateWanted',
  'undoCertificateKey',
  'privateKeyGone',
  keptCode,
  ...certificateFindingCodes,
] as const;
type Code = (typeof codes)[number];

export const certificateKey: Room<ThumbprintTarget, CertificateKeyValue, 'certificate.list', Code> &
  Speaks<Code> &
  Drifts<Code> &
  KnownByReceipt<ThumbprintTarget, CertificateKeyValue, Code> &
  Irreversible<CertificateKeyValue, Code> = {
  ...self,
  sharing: 'shared',
  scope: ofMachine,
  codes,
  driftCodes: [keyGoneCode],
  undoCode: 'undoCertificateKey',

  want(profile, facts) {
    if (certificateWay(profile) !== 'imported') return [];
    if (facts.material === null) return recordedWishes(self, profile, facts);
    const { leaf } = facts.material;
    if (leaf === null) return [];
    const { thumbprint, subject, notAfter } = leaf;
    const withKey = { subject, hasKey: true };
    return [
      {
        target: { thumbprint },
        // What has its key is left as it is: `same` looks at nothing else.
        aim: { kind: 'unless', these: [withKey], value: withKey },
        reasons: [
          {
            code: 'certificateWanted',
            parameters: { subject, thumbprint, notAfter },
            source: null,
          },
        ],
        secret: 'keyBundle',
      },
    ];
  },

  query: () => ({ kind: 'certificate.list', store: 'My' }),
  find({ thumbprint }, answer) {
    const found = answer.find((each) => each.thumbprint === thumbprint);
    return found ? { subject: found.subject, hasKey: found.hasKey } : null;
  },
  same: (a, b) => a?.hasKey === b?.hasKey,

  move({ target, from, to }) {
    // D27: the key's container goes with it; what was there before us never comes here (its former value is kept).
    if (to === null) return { kind: 'certificate.remove', store: 'My', ...target, deleteKey: true };
    // No key can be taken from a certificate, and one that has its key is left as it is.
    if (!to.hasKey || from?.hasKey === true) return null;
    return {
      kind: 'certificate.importKey',
      ...target,
      bundle: 'keyBundle',
      password: 'keyBundlePassword',
    };
  },

  /** A key that is deleted comes back only from the PKCS#12 that it came from. */
  irreversible: (from, to) => (from?.hasKey === true && to === null ? 'privateKeyGone' : null),

  watch: (profile) =>
    certificateWay(profile) === 'none'
      ? []
      : [
          { kind: 'certificate.list', store: 'My' },
          { kind: 'certificate.list', store: 'Root' },
        ],
  findings: certificateFindings,

  recordedFindings({ target: { thumbprint }, ours }, _recorded, answer) {
    const read = answer({ kind: 'certificate.list', store: 'My' });
    const mine = read?.ok === true ? read.value : [];
    return mine.some((each) => each.thumbprint === thumbprint && each.keyGone === true)
      ? [
          sayer<Code>('certificateKey')(keyGoneCode, 'warning', {
            subject: ours?.subject ?? '',
            thumbprint,
          }),
        ]
      : [];
  },
};
