/**
 * An L2TP entry of the phonebook as a profile, so that its server can be asked what Windows would ask it: whoever made the entry.
 * It is for asking only; nothing is set up by it.
 */
import { profile, type Profile } from '../../shared/profile/profile.ts';
import type { Entry } from '../doctor/seen.ts';

const encryptions = {
  NoEncryption: 'none',
  Optional: 'optional',
  Required: 'required',
  Maximum: 'maximum',
  Custom: 'required',
} as const;

const methods: Readonly<Record<string, string>> = {
  Pap: 'pap',
  Chap: 'chap',
  MSChapv2: 'mschapv2',
};

/** Null where the entry has no server that could be asked, or stands otherwise than a profile can say. */
export function profileOfEntry({ connection, ipsecPolicy }: Entry, id: string): Profile | null {
  const { serverAddress, ipsecAuthentication, encryption } = connection;
  const own = connection.methods.flatMap((each) => methods[each] ?? []);
  const made = profile.safeParse({
    ...{ profileVersion: 1, id, revision: 1, name: 'VPN', provider: { name: 'VPN' } },
    server: { address: serverAddress },
    kind: 'l2tp',
    authentication:
      ipsecAuthentication === 'psk'
        ? { method: 'psk' }
        : { method: 'certificate', source: { kind: 'onThisPc', thumbprint: '0'.repeat(40) } },
    l2tp: {
      methods: own.length === 0 ? ['mschapv2'] : own,
      encryption: encryptions[encryption],
      ...(ipsecPolicy === null ? {} : { ipsecPolicy: policyOf(ipsecPolicy) }),
    },
  });
  return made.success ? made.data : null;
}

function policyOf(policy: NonNullable<Entry['ipsecPolicy']>) {
  return {
    ikeEncryption: policy.encryptionMethod,
    ikeIntegrity: policy.integrityCheckMethod,
    dhGroup: policy.dhGroup,
    espCipher: policy.cipherTransformConstants,
    espAuthentication: policy.authenticationTransformConstants,
    pfs: policy.pfsGroup,
  };
}
