/** What was tried, and when: for whoever runs the server. On demand. */
import type { CheckExchange } from '../../shared/server-check/result.ts';
import type { ServerCheckView } from '../../shared/server-check/view.ts';
import { foreign } from '../../shared/text/foreign.ts';
import type { Language } from '../../shared/text/languages.ts';
import { useLanguage, useSay } from '../store/wizard-context.tsx';
import { FactList } from './fact-list.tsx';

export function CheckDetails({ view }: { view: ServerCheckView }) {
  const say = useSay();
  const language = useLanguage();
  const { address, addresses, chosen, seen, milliseconds, at, exchanges } = view;
  const facts: [string, string][] = [
    [say('serverCheckPage.moment'), say('serverCheckPage.momentText', { at })],
    [say('serverCheckPage.took'), say('progressPage.seconds', { seconds: milliseconds / 1000 })],
    [say('serverCheckPage.address'), address ?? ''],
    [say('serverCheckPage.others'), addresses.length > 1 ? addresses.join(', ') : ''],
    [
      say('serverCheckPage.chosen'),
      chosen === null ? '' : say('serverCheckPage.chosenText', chosen),
    ],
    [
      say('serverCheckPage.identity'),
      seen.identity === null ? '' : foreign(language, seen.identity),
    ],
    [
      say('serverCheckPage.software'),
      seen.vendorIds.map((each) => foreign(language, each)).join(', '),
    ],
    [
      say('serverCheckPage.authorities'),
      seen.authorities.map((each) => foreign(language, each)).join('; '),
    ],
    [say('serverCheckPage.certificate'), certificateText(language, seen.certificate)],
  ];
  return (
    <details className="rw-details rw-check-details">
      <summary>{say('serverCheckPage.details')}</summary>
      <div className="rw-stack">
        <FactList facts={facts} />
        {exchanges.map((each, index) => (
          <Exchange key={index} exchange={each} />
        ))}
      </div>
    </details>
  );
}

function certificateText(
  language: Language,
  found: ServerCheckView['seen']['certificate'],
): string {
  return found === null ? '' : `${foreign(language, found.subject)} (SHA-256 ${found.sha256})`;
}

function Exchange({ exchange }: { exchange: CheckExchange }) {
  const say = useSay();
  const { probe, address, ended, halfOpen, trace } = exchange;
  return (
    <div>
      <p className="rw-strong">
        {say('serverCheckPage.probe', { probe })} ({address}):{' '}
        {say('serverCheckPage.ended', { ended })}
      </p>
      {halfOpen > 0 && <p>{say('serverCheckPage.open', { count: halfOpen })}</p>}
      <ol className="rw-lines rw-trace">
        {trace.map(({ atMs, event, port, what, bytes }, index) => (
          <li key={index}>
            {say('serverCheckPage.line', {
              milliseconds: atMs,
              event: say('serverCheckPage.event', { event }),
              // A name, not a quantity.
              port: String(port),
              what,
              bytes,
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}
