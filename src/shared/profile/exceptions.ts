/** What a profile must name, with its reason, before Roadwarrior does it (D16, D29). */
import * as z from 'zod';
import { line } from './fields.ts';

/** Each one makes the connection weaker than Windows' own default or than this program's. */
export const weakeningNames = [
  'allowWeakCrypto', // AllowL2TPWeakCrypto: DES and MD5 for every L2TP connection (KB929856)
  'skipNameCheck', // DisableIKENameEkuCheck, or an IP address as server with a certificate (seed 6.2, D29)
  'useTripleDes',
  'useWeakGroup', // DH2, 1024 bits
  'eapWithoutServerValidation',
  'plainPasswordProtocols', // PAP or CHAP together with a PSK: any group member can play the server (pitfall 14)
  'noPppEncryption', // encryption none
] as const;

/** Each one lifts a protection of the PC (D16) or of the seed's experience. */
export const overrideNames = [
  'overlapLocalNetwork',
  'allTraffic',
  'behindNat',
  'pskCharacters',
  'nameServerOutsideVpn', // names are asked of a server that does not lie behind the VPN
  'publicSuffix', // names that many share: `.com`, `.co.uk`, `.local`
] as const;

const named = <Names extends readonly [string, ...string[]]>(names: Names, what: string) =>
  z.strictObject({
    name: z.enum(names).describe(`Which ${what}.`),
    why: line(500).describe(
      'The reason, in words for the people who read the plan and the report.',
    ),
  });

export const weakening = named(weakeningNames, 'weakening');
export const override = named(overrideNames, 'override');

export type WeakeningName = (typeof weakeningNames)[number];
export type OverrideName = (typeof overrideNames)[number];
