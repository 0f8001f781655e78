// Family 23: the server's certificate, and what the server says to ours (doctor.md 3.1, 3.2, server.md), by the server check.
import { given } from '../../../shared/diagnosis/finding.ts';
import type { Basis, Place } from '../../../shared/diagnosis/cause.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { said } from '../server-said.ts';

const untrusted = [787, 789, 790, 13801, 13826, 13828, 13875, 13887];

export const serverCertificateCauses: readonly CauseOfSeen[] = [
  told('RW2306', 'issuerNotWanted', 'server', 'answered', {
    codes: ['authorityNotRequested'],
    numbers: [766, 786, 789, 13801, 13806],
  }),
  told('RW2308', 'serverUntrusted', 'here', 'answered', {
    codes: ['authorityUnknown', 'signatureBroken', 'serverSignatureWrong', 'chainUnsound'],
    numbers: [...untrusted, 835, 0x800b_0109, 0x800b_010a, 0x800b_0112],
  }),
  told('RW2309', 'serverNameDiffers', 'server', 'answered', {
    codes: ['nameDiffers'],
    numbers: [787, 789, 835, 13801, 0x800b_010f],
  }),
  told('RW2310', 'serverExpired', 'server', 'answered', {
    codes: ['serverExpired'],
    numbers: [...untrusted, 835, 0x800b_0101],
  }),
  told('RW2311', 'serverSentNone', 'server', 'answered', {
    codes: ['serverSentNoCertificate'],
    numbers: [787, 789, 790, 13847],
  }),
  told('RW2312', 'serverUsage', 'server', 'answered', {
    codes: ['usageMissing'],
    numbers: [787, 789, 790, 835, 13801, 13818, 0x8007_0040, 0x800b_0110],
  }),
  told('RW2313', 'clockWrong', 'here', 'answered', {
    // F15: a server whose certificate is not valid yet would fail for everybody; a clock that is behind is likelier.
    codes: ['serverNotYetValid'],
    numbers: [...untrusted, 766, 786, 835, 0x800b_0101],
  }),
  cause({
    code: 'RW2316',
    name: 'certificateTooLong',
    where: 'network',
    numbers: [789, 792, 809, 13805, 13813, 13814],
    stages: ['link'],
    reads: ['server'],
    basis: 'silence',
    when: ({ server }) =>
      said(server, 'certificateNoAnswer')?.['pieces'] === 'yes' ? given : null,
  }),
  cause({
    code: 'RW2318',
    name: 'ownUnanswered',
    where: 'server',
    numbers: [789, 792, 809, 13805, 13813, 13814],
    stages: ['link'],
    reads: ['server'],
    basis: 'silence',
    when: ({ server }) => (said(server, 'certificateNoAnswer')?.['pieces'] === 'no' ? given : null),
  }),
  {
    ...told('RW2319', 'ownRefused', 'server', 'answered', {
      codes: ['certificateRefused'],
      numbers: [766, 786, 789, 810, 13801],
    }),
    // Why it refuses.
    dependsOn: ['RW2302', 'RW2303', 'RW2305', 'RW2306', 'RW2307'],
  },
  told('RW2320', 'serverCertificateWeak', 'server', 'answered', {
    codes: ['serverKeyTooWeak', 'serverHashBroken'],
    numbers: [...untrusted, 13881],
  }),
];

function told(
  code: string,
  name: string,
  where: Place,
  basis: Basis,
  { codes, numbers }: { codes: readonly string[]; numbers: readonly number[] },
): CauseOfSeen {
  return cause({
    ...{ code, name, where, basis, numbers },
    stages: ['link'],
    reads: ['server'],
    when: ({ server }) => said(server, ...codes),
  });
}
