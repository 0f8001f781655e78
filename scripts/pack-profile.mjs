// Packs a profile JSON into a .vpnprofile: node scripts/pack-profile.mjs PROFILE.json OUT.vpnprofile
// The payload is the file's exact bytes. The finished file is opened again before it is written.
import { readFile, writeFile } from 'node:fs/promises';
import { importTypeScript } from './import-typescript.mjs';

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  console.error('Usage: node scripts/pack-profile.mjs PROFILE.json OUT.vpnprofile');
  process.exit(2);
}
const { packEnvelope } = await importTypeScript('src/shared/profile/envelope.ts');
const { openProfile } = await importTypeScript('src/shared/profile/open-profile.ts');
const { checkEapXml } = await importTypeScript('src/shared/profile/eap-check.ts');

const packed = packEnvelope(await readFile(source));
const opened = openProfile(new Uint8Array(Buffer.from(packed)), checkEapXml);
if (!opened.ok) {
  for (const { code, path, parameters } of opened.problems)
    console.error(`${path}: ${code} ${JSON.stringify(parameters)}`);
  process.exit(1);
}
await writeFile(target, packed);
console.log(`Wrote ${target}: payload SHA-256 ${opened.hash}`);
