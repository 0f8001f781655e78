/** `lint-certificate`: looks at a PKCS#12 file without a profile and without any PC. */
import { lintMaterial } from '../../shared/certificate/lint.ts';
import type { Finding } from '../../shared/plan/step.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { foreign } from '../../shared/text/foreign.ts';
import { say } from '../../shared/text/text.ts';
import { describeMaterial } from '../certificate/certificate-material.ts';
import { openPkcs12Beside, type Opened } from '../certificate/open-pkcs12.ts';
import { CliEnd, certificateRefused } from './cli-end.ts';
import { findingLines } from './plan-view.ts';
import { findingToReport } from '../words/report-plan.ts';
import type { Run } from './run-context.ts';
import { readSecrets } from './secrets.ts';

const maximumFile = 4 * 1024 * 1024;
/** Windows 11 24H2: nothing is re-wrapped unless --windows asks. */
const newestBuild = 26100;

export async function jobLint(run: Run<'lintCertificate'>): Promise<ExitName> {
  const { command, language, ports, screen } = run;
  const file = command.subject;
  const read = ports.readFile(file, maximumFile);
  if (!read.ok) {
    const words = say(language, 'usage.profileNotReadable', { file, code: read.code });
    throw new CliEnd('badCertificate', words);
  }
  const { pkcs12Password } = await readSecrets(command.secrets, language, ports);
  const material = describeMaterial(await openAsking(run, read.bytes, pkcs12Password));
  const { leaf, intermediates, roots } = material;
  for (const each of [leaf, ...intermediates, ...roots]) {
    if (each !== null) screen.line(`${foreign(language, each.subject)}  ${each.thumbprint}`);
  }
  const build = command.windows?.split('.')[2];
  const lints = lintMaterial(material, {
    now: ports.now(),
    // L2TP is the stricter one, but knows no EC keys (D20): such a certificate can only be meant for pure IPsec.
    purpose: leaf?.key.type === 'EC' ? 'ipsec' : 'l2tp',
    windowsBuild: build === undefined ? newestBuild : Number(build),
    serverNames: [],
    serverIsIpAddress: false,
  });
  const severities = { error: 'block', warning: 'warning', note: 'note' } as const;
  const findings = lints.map(({ code, severity, parameters }) => {
    const finding: Finding = { code, severity: severities[severity], room: null, parameters };
    return findingToReport(finding, language);
  });
  run.report.result.findings = findings;
  if (findings.length === 0) screen.line(say(language, 'result.lintClean'));
  screen.lines(findingLines(findings, language));
  return findings.some((each) => each.severity === 'block') ? 'badCertificate' : 'ok';
}

/** Files without a password exist: the empty one is tried first. */
async function openAsking(run: Run, bytes: Uint8Array, given: string | undefined): Promise<Opened> {
  const { language, ports } = run;
  let opened = await openPkcs12Beside(bytes, given ?? '');
  if ('problem' in opened && opened.problem === 'wrongPassword' && given === undefined) {
    if (ports.ask === null) throw new CliEnd('secretMissing');
    const answer = await ports.ask.secret(say(language, 'ask.pkcs12Password'));
    if (answer === null) throw new CliEnd('refusedByUser');
    opened = await openPkcs12Beside(bytes, answer);
  }
  if (!('problem' in opened)) return opened;
  throw certificateRefused(opened.problem, run.command.subject, language);
}
