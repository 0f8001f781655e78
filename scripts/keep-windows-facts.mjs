// What this Windows says of itself, as files that test/fixtures/facts can be made from: definitions of events, exports of the
// registry, objects of the cmdlets that our scripts read, and the events of a call that nobody answers. For the workflow
// (.github/workflows/windows.yml), on a machine that is thrown away: it sets a connection up, dials, and takes it back.
//   --this-pc      said on purpose
//   --into=FOLDER  where the files go (default: facts)
// What cannot be had is named in missing.txt; it is a fact too.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
if (process.platform !== 'win32' || !process.argv.includes('--this-pc')) {
  console.error(
    'This changes the Windows PC that it runs on. Say --this-pc if that is what you want.',
  );
  process.exit(2);
}
const into = process.argv.find((each) => each.startsWith('--into='))?.slice('--into='.length);
const folder = resolve(root, into ?? 'facts');
mkdirSync(folder, { recursive: true });
const system = join(process.env.SystemRoot, 'System32');
const missing = [];

/** Events by their fields, which the doctor reads; their texts are of the language. */
const providers = [
  ...['RasClient', 'RemoteAccess', 'Microsoft-Windows-RasServer', 'Microsoft-Windows-VPN-Client'],
  ...['Microsoft-Windows-Ras-AgileVpn', 'Microsoft-Windows-IPSEC-SRV', 'Microsoft-Windows-WFP'],
  ...['Microsoft-Windows-EapMethods-RasTls', 'Microsoft-Windows-EapMethods-RasChap'],
];
const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';
const keys = ['RasMan', 'PolicyAgent', 'IKEEXT', 'BFE', 'SharedAccess\\Parameters\\FirewallPolicy'];
const cmdlets = [
  ...['Get-VpnConnection', 'Get-VpnConnection -AllUserConnection', 'Get-NetIPsecMainModeCryptoSet'],
  ...['Get-NetFirewallSetting -PolicyStore ActiveStore', 'Get-NetIPInterface', 'Get-NetRoute'],
  ...['Get-NetFirewallProfile -PolicyStore ActiveStore', 'Get-DnsClientNrptPolicy'],
  ...['Get-Service RasMan,IKEEXT,PolicyAgent,BFE,MpsSvc,SstpSvc', 'Get-NetUDPEndpoint'],
];

for (const name of providers) {
  keep(`events-${name}.xml`, run('wevtutil.exe', ['gp', name, '/ge', '/gm:true', '/f:xml']));
}
for (const key of keys) {
  const file = join(folder, `${key.replaceAll('\\', '-')}.reg`);
  const { status } = run('reg.exe', ['export', `${services}\\${key}`, file, '/y']);
  if (status !== 0) missing.push(`registry ${key}`);
}
for (const cmdlet of cmdlets) {
  const [name = ''] = cmdlet.split(' ');
  const suffix = cmdlet.includes('AllUser') ? '-AllUsers' : '';
  keep(`${name}${suffix}.json`, powershell(`${cmdlet} | ConvertTo-Json -Depth 4`));
}
dialNobody();
writeFileSync(join(folder, 'windows.txt'), `${release()}\n`);
writeFileSync(join(folder, 'missing.txt'), missing.map((each) => `${each}\n`).join(''));
console.log(`${folder}: without ${missing.join(', ') || 'a gap'}`);

/** The documentation's address: no server is there. What RasClient writes then is what the doctor will read. */
function dialNobody() {
  const profile = JSON.parse(readFileSync(join(root, 'examples', 'l2tp-psk.json'), 'utf8'));
  profile.server = { address: '192.0.2.1' };
  const file = join(folder, 'nobody.json');
  writeFileSync(file, JSON.stringify(profile));
  const program = (...args) =>
    spawnSync(process.execPath, [join(root, 'dist', 'roadwarrior.cjs'), ...args], {
      encoding: 'utf8',
    });
  keep(
    'nobody-apply.txt',
    program('--apply', file, '--yes', '--check', 'skip', '--restart-rasman'),
  );
  keep('nobody-rasdial.txt', run('rasdial.exe', [profile.name, 'nobody', 'example-only']));
  const query = "*[System[Provider[@Name='RasClient']]]";
  keep('nobody-events.xml', run('wevtutil.exe', ['qe', 'Application', `/q:${query}`, '/f:xml']));
  keep('nobody-undo.txt', program('--undo', file));
}

function powershell(text) {
  const args = ['-NoProfile', '-NonInteractive', '-Command', text];
  return run(join('WindowsPowerShell', 'v1.0', 'powershell.exe'), args);
}

function run(tool, args) {
  return spawnSync(join(system, tool), args, { encoding: 'utf8', timeout: 180_000 });
}

function keep(file, { status, stdout, stderr }) {
  if (status !== 0) missing.push(`${file} (${status})`);
  writeFileSync(join(folder, file), `${stdout}${stderr}`);
}
