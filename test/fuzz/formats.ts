import { eap } from './eap.ts';
import type { Format } from './engine.ts';
import { ike } from './ike.ts';
import { phonebook } from './phonebook.ts';
import { pipe } from './pipe.ts';
import { pkcs12 } from './pkcs12.ts';
import { profile } from './profile.ts';

/** Everything of others that is read, by what `npm run fuzz` calls it. */
export const formats: readonly Format[] = [profile, pkcs12, phonebook, eap, ike, pipe];
