// From a profile to what is asked of its server: the offer, the proof, and what the answer is held against.
import type { CertificateDescription } from '../../../shared/certificate/description.ts';
import { byKind } from '../../../shared/profile/kind.ts';
import { isIpAddress } from '../../../shared/profile/fields.ts';
import { overrides, weakens, type Profile } from '../../../shared/profile/profile.ts';
import type { AuthenticationMethod } from '../../../shared/offers/proposal.ts';
import type { PrivateKeyHolder } from '../../certificate/private-key-holder.ts';
import type { PskHolder } from '../crypto/psk-holder.ts';
import { policyProposal, ruleProposals } from '../../../shared/offers/chosen-proposals.ts';
import { windowsGeneration } from '../../../shared/offers/windows-main-mode.ts';
import { windowsOffer, windowsVendorIds, type MainModeOffer } from '../exchange/windows-offer.ts';
import type { Credentials } from '../exchange/main-mode-run.ts';
import type { PppCredentials } from '../ppp/credentials.ts';
import type { Asked } from './observations.ts';
import { tunnelQuestionOf, type TunnelQuestion } from './tunnel-question.ts';

/** What proves this PC to the server. The caller forgets the holders afterwards. */
export type OwnProof =
  | { readonly kind: 'psk'; readonly psk: PskHolder }
  | {
      readonly kind: 'certificate';
      readonly leaf: CertificateDescription;
      readonly key: PrivateKeyHolder;
      readonly intermediates: readonly CertificateDescription[];
    }
  /** Why there is none. */
  | { readonly kind: 'none'; readonly why: NonNullable<Asked['noProof']> };

export interface Question {
  readonly asked: Asked;
  readonly offer: MainModeOffer;
  readonly authentication: AuthenticationMethod;
  readonly credentials: Credentials | null;
  /** CAs of the profile: what the server's certificate must chain to. */
  readonly authorities: readonly CertificateDescription[];
  readonly expectedNames: readonly string[];
  readonly serverIsIpAddress: boolean;
  /** Names of the CAs above our own certificate, as .NET writes them; empty where we have none. */
  readonly ownIssuers: readonly string[];
  /** For the extra step; null for pure IPsec. */
  readonly tunnel: TunnelQuestion | null;
}

/**
 * @param windows `major.minor.build`: whose list is offered
 * @param user for the extra step; null: not given
 */
export function questionOf(
  profile: Profile,
  windows: string,
  proof: OwnProof,
  authorities: readonly CertificateDescription[],
  user: PppCredentials | null = null,
): Question {
  const { method } = profile.authentication;
  const authentication = method === 'psk' ? 'psk' : 'rsaSignature';
  const usable = usableProof(method, proof);
  const { address } = profile.server;
  return {
    asked: {
      kind: profile.kind,
      method,
      server: address,
      windowsList: byKind(profile, {
        l2tp: ({ l2tp }) => l2tp.ipsecPolicy === undefined,
        ipsec: () => false,
      }),
      behindNatAccepted: overrides(profile, 'behindNat'),
      noProof: usable.kind === 'none' ? usable.why : null,
    },
    offer: offerOf(profile, windows, authentication),
    authentication,
    credentials: credentialsOf(usable, authorities),
    authorities,
    expectedNames: expectedNames(profile),
    serverIsIpAddress: isIpAddress(address),
    ownIssuers:
      usable.kind === 'certificate'
        ? [usable.leaf, ...usable.intermediates].map((each) => each.issuer)
        : [],
    tunnel: tunnelQuestionOf(profile, windows, user),
  };
}

/** Main mode here signs with RSA only; Windows with EC keys over IKEv1 is unproved (D20). */
function usableProof(method: Asked['method'], proof: OwnProof): OwnProof {
  if (proof.kind === 'none') return proof;
  if (proof.kind !== method) return { kind: 'none', why: 'secretMissing' };
  if (proof.kind === 'certificate' && proof.leaf.key.type !== 'RSA') {
    return { kind: 'none', why: 'noUsableKey' };
  }
  return proof;
}

function offerOf(
  profile: Profile,
  windows: string,
  authentication: AuthenticationMethod,
): MainModeOffer {
  const generation = windowsGeneration(windows);
  const vendorIds = windowsVendorIds(generation);
  return byKind(profile, {
    l2tp: ({ l2tp: { ipsecPolicy } }) =>
      ipsecPolicy === undefined
        ? windowsOffer(generation, authentication)
        : { proposals: [policyProposal(ipsecPolicy, authentication)], vendorIds },
    ipsec: ({ ipsec }) => ({ proposals: ruleProposals(ipsec, authentication), vendorIds }),
  });
}

function credentialsOf(
  proof: OwnProof,
  authorities: readonly CertificateDescription[],
): Credentials | null {
  switch (proof.kind) {
    case 'none':
      return null;
    case 'psk':
      return { method: 'psk', psk: proof.psk };
    case 'certificate': {
      const { leaf, key, intermediates } = proof;
      return { method: 'certificate', leaf, key, intermediates, authorities };
    }
  }
}

/** L2TP: the name that is dialled, unless the profile says not to look (D29). Pure IPsec: what it pins (D20), else nothing. */
function expectedNames(profile: Profile): readonly string[] {
  return byKind(profile, {
    l2tp: ({ l2tp, server }) => (l2tp.verifyServerName ? [server.address] : []),
    ipsec: (own) => (weakens(own, 'skipNameCheck') ? [] : own.server.certificateNames.slice(0, 1)),
  });
}
