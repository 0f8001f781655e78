/** Beliefs about dialling and hanging up. */
import { behaves, refuses } from './belief.ts';

export const dialBeliefs = {
  'dial.rasManDisabled': refuses(
    'serviceDisabled',
    'windows-facts 7 (834)',
    'Nothing is dialled while RasMan is disabled.',
  ),
  'dial.noIke': refuses(
    'serviceStopped',
    'windows-facts 7 (827)',
    'L2TP needs BFE running and IKEEXT not disabled.',
  ),
  'dial.noPsk': refuses(
    'pskMissing',
    'windows-facts 2.4: the option without the credential',
    'A PSK entry without its PSK does not connect.',
  ),
  'dial.noCertificate': refuses(
    'certificateMissing',
    'windows-facts 7 (766, 786)',
    'Certificate L2TP does not connect without a machine certificate with its key.',
  ),
  'dial.metricOfEntry': behaves(
    'windows-facts 2.2',
    'The interface of a connection has the metric that the entry had when it was dialled.',
  ),
  'dial.writesEvents': behaves(
    'windows-facts 2.6',
    'A dial and its end stand in the Application log: 20221 to 20225, and 20226 when the connection ends.',
  ),
  'dial.windowEnds': behaves(
    'windows-facts 2.5 and 2.6, UNCONFIRMED',
    'A dial that fails or is given up ends Windows’ own window all the same; only 20227 has its number.',
  ),
  'dial.hangUpIdle': behaves('[K]', 'Hanging up what is not connected changes nothing.'),
} as const;
