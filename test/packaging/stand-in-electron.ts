/**
 * A folder that electron-builder takes for an unpacked Electron: an empty Windows program with the version resource that it
 * edits, and the files that it expects beside it. The real one cannot be had without the network.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const unitedStatesEnglish = 1033;
const unicode = 1200;

export function makeStandInElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const info = Resource.VersionInfo.createEmpty();
  info.lang = unitedStatesEnglish;
  info.setFileVersion(version);
  info.setStringValues(
    { lang: unitedStatesEnglish, codepage: unicode },
    { ProductName: 'Electron', FileDescription: 'Electron' },
  );
  info.outputToResourceEntries(resources.entries);
  // RCDATA: the fuses' place in the real program is in its data, found by the same words.
  resources.entries.push({
    type: 10,
    id: 1,
    lang: unitedStatesEnglish,
    codepage: 0,
    bin: fuseWire(),
  });
  resources.outputResource(program);
  writeFileSync(join(folder, 'electron.exe'), Buffer.from(program.generate()));
  writeFileSync(join(folder, 'version'), version);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'ffmpeg.dll']) {
    writeFileSync(join(folder, file), 'stand-in');
  }
  for (const locale of ['en-US', 'nl', 'de', 'fr']) {
    writeFileSync(join(folder, 'locales', `${locale}.pak`), 'stand-in');
  }
}

/** As Electron builds it: the sentinel of @electron/fuses, the wire's version, its length, and every fuse as it comes. */
function fuseWire(): ArrayBuffer {
  const asBuilt = '101100101';
  const wire = Buffer.from(
    `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${String.fromCharCode(asBuilt.length)}${asBuilt}`,
  );
  return new Uint8Array(wire).buffer;
}
