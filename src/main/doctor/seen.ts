/** Everything that a diagnosis may rest on, each thing by itself known or not (doctor.md 2). Rows declare what of it they read. */
import type { Known } from '../../shared/diagnosis/known.ts';
import type { Stage } from '../../shared/diagnosis/cause.ts';
import type { Host } from '../../shared/port/host.ts';
import type { ValueOf } from '../../shared/port/query.ts';
import type {
  Build,
  IkeFailure,
  Miniports,
  OtherSoftware,
} from '../../shared/port/surroundings.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';

/** The dial that is asked about, as far as it is known. */
export interface Dial {
  /** RAS error or IKE code; null: nobody knows it. */
  readonly number: number | null;
  readonly stage: Stage | null;
  /** ISO 8601, UTC; null where only the number is known. */
  readonly at: string | null;
  /** Who says so. */
  readonly by: 'event' | 'ikeFailure' | 'person' | 'nobody';
}

type Service = NonNullable<ValueOf<'service.read'>>;
type StoredCertificate = ValueOf<'certificate.list'>[number];
type Connection = Exclude<NonNullable<ValueOf<'vpnConnection.read'>>, { trouble: string }>;

/** An L2TP entry as it stands. */
export interface Entry {
  readonly name: string;
  readonly allUsers: boolean;
  readonly connection: Connection['connection'];
  readonly connected: boolean;
  /** Not empty for what an MDM made. */
  readonly provisioningAuthority: string;
  /** Null: Windows' own list. */
  readonly ipsecPolicy: ValueOf<'vpnConnection.ipsecPolicy'>;
  readonly keys: NonNullable<ValueOf<'phonebook.read'>>;
}

/** A pure IPsec rule as it stands. */
export interface Rule {
  readonly name: string;
  readonly state: NonNullable<ValueOf<'ipsecRule.read'>>;
  /** The main mode rule of the same name stands. */
  readonly mainMode: boolean;
  readonly associations: ValueOf<'securityAssociations.read'> | null;
}

/** What was set up and stands otherwise now, by the rooms' kinds. */
export interface Changed {
  readonly room: string;
}

export interface Seen {
  readonly dial: Known<Dial>;
  /** When this was looked at: ISO 8601, UTC. */
  readonly now: Known<string>;
  readonly host: Known<Host>;
  readonly build: Known<Build>;
  /** Null: not on this Windows. */
  readonly services: Known<Readonly<Record<string, Service | null>>>;
  /** AssumeUDPEncapsulationContextOnSendRule and ProhibitIpSec; null: not there. */
  readonly natValue: Known<number | null>;
  readonly prohibitIpsec: Known<number | null>;
  /** A change of ours waits for a restart of Windows (D41). */
  readonly restartPending: Known<boolean>;
  /** `missing`: no entry of that name. */
  readonly entry: Known<Entry | 'missing' | 'troubled'>;
  readonly rule: Known<Rule | 'missing'>;
  readonly firewall: Known<ValueOf<'firewall.read'>>;
  /** In the machine's stores. */
  readonly ownCertificates: Known<readonly StoredCertificate[]>;
  readonly authorities: Known<readonly StoredCertificate[]>;
  readonly miniports: Known<Miniports>;
  readonly software: Known<OtherSoftware>;
  /** RAS connections that are up, device tunnels, the server role. */
  readonly ras: Known<ValueOf<'ras.read'>>;
  readonly ikeFailures: Known<readonly IkeFailure[]>;
  /** With what the connection really uses. */
  readonly server: Known<ServerCheckResult>;
  readonly changed: Known<readonly Changed[]>;
}

export type SeenFact = keyof Seen;
