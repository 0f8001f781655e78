/** Of node-forge only what old PKCS#12 files need: the whole package is a tenth of the program. */
import forge from 'node-forge/lib/forge.js';
import 'node-forge/lib/util.js';
import 'node-forge/lib/cipher.js';
import 'node-forge/lib/des.js';
import 'node-forge/lib/rc2.js';
import type whole from 'node-forge';

/** Each module hangs itself on this one object. */
export const oldCiphers = forge as Pick<typeof whole, 'util' | 'cipher' | 'rc2'>;
