// Other people's PKCS#12 tools beside OpenSSL: Java's keytool and NSS's pk12util, each in a folder of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Written {
  /** null where the tool refused, with what it said. */
  readonly file: Buffer | null;
  readonly said: string;
}

export interface JavaEntry {
  readonly alias: string;
  /** A PKCS#12 file with the entry `leaf`, and its password. */
  readonly from: Uint8Array;
  readonly fromPassword: string;
}

export interface ForeignTools {
  readonly folder: string;
  /** `options` are names under keystore.pkcs12 (java.security), for example macAlgorithm. */
  keytool(
    entries: readonly JavaEntry[],
    password: string,
    options?: Record<string, string>,
  ): Written;
  /** Java opens it and writes its one entry again, with its own defaults. */
  throughKeytool(file: Uint8Array, password: string, newPassword: string): Buffer;
  /** A key database that has imported these; the nickname is the friendly name. */
  nss(imports: readonly { file: Uint8Array; password: string }[]): NssDatabase;
  remove(): void;
}

export interface NssDatabase {
  /** `options` as pk12util takes them: -c, -C, -M. */
  pk12util(nickname: string, password: string, options?: readonly string[]): Written;
}

/** A Java that lives for a second is best compiled quickly: half the processor time. */
const shortLived = ['-J-XX:TieredStopAtLevel=1', '-J-XX:+UseSerialGC', '-J-Xshare:auto'];

export function hasKeytool(): boolean {
  return spawnSync('keytool', ['-help'], { stdio: 'ignore' }).status === 0;
}

/** certutil is in the same package. */
export function hasPk12util(): boolean {
  const found = spawnSync('pk12util', ['-H'], { stdio: 'ignore' });
  return found.error === undefined;
}

export function openForeignTools(): ForeignTools {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-foreign-'));
  let count = 0;

  function save(bytes: Uint8Array | string): string {
    count += 1;
    const path = join(folder, String(count));
    writeFileSync(path, bytes);
    return path;
  }

  function run(program: string, args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8' },
    });
    return status === 0 ? '' : `${program}: ${stdout}${stderr}`;
  }

  function convert(entry: JavaEntry, target: string, password: string, java: readonly string[]) {
    const source = ['-srckeystore', save(entry.from), '-srcalias', 'leaf'];
    return run('keytool', [
      ...['-importkeystore', '-noprompt', ...java, ...source],
      ...['-srcstorepass:file', save(entry.fromPassword), '-destalias', entry.alias],
      ...['-destkeystore', target, '-deststoretype', 'PKCS12'],
      ...['-deststorepass:file', save(password), '-destkeypass:file', save(password)],
    ]);
  }

  return {
    folder,
    keytool(entries, password, options = {}) {
      const properties = Object.entries(options).map(
        ([name, value]) => `-J-Dkeystore.pkcs12.${name}=${value}`,
      );
      const encoding = ['-J-Dfile.encoding=UTF-8', '-J-Dsun.jnu.encoding=UTF-8'];
      const java = [...shortLived, ...encoding, ...properties];
      const target = join(folder, `${String((count += 1))}.p12`);
      for (const entry of entries) {
        const said = convert(entry, target, password, java);
        if (said !== '' || !existsSync(target)) return { file: null, said };
      }
      return { file: readFileSync(target), said: '' };
    },
    throughKeytool(file, password, newPassword) {
      const target = join(folder, `${String((count += 1))}.p12`);
      const said = run('keytool', [
        ...['-importkeystore', '-noprompt', ...shortLived, '-srckeystore', save(file)],
        ...['-srcstorepass', password, '-destkeystore', target, '-deststoretype', 'PKCS12'],
        ...['-deststorepass', newPassword],
      ]);
      if (said !== '') throw new Error(said);
      return readFileSync(target);
    },
    nss(imports) {
      const database = `sql:${mkdtempSync(join(folder, 'nss-'))}`;
      execFileSync('certutil', ['-N', '-d', database, '--empty-password']);
      const common = ['-d', database, '-K', ''];
      for (const { file, password } of imports) {
        const said = run('pk12util', ['-i', save(file), '-w', save(password), ...common]);
        if (said !== '') throw new Error(said);
      }
      return {
        pk12util(nickname, password, options = []) {
          const target = join(folder, `${String((count += 1))}.p12`);
          const key = ['-o', target, '-n', nickname, '-w', save(password)];
          const said = run('pk12util', [...key, ...common, ...options]);
          return { file: existsSync(target) ? readFileSync(target) : null, said };
        },
      };
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
