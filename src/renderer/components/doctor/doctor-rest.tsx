/** Below the causes: what is for the server's administrator, what was also found, what could not be checked, and what is fine. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DoctorView } from '../../../shared/ipc/doctor.ts';
import { textForServer } from '../../steps/doctor.ts';
import { useSay } from '../../store/wizard-context.tsx';
import { Card } from '../card.tsx';

export function DoctorRest({ view, name }: { view: DoctorView; name: string }) {
  const say = useSay();
  const { besides, causes, fine, ruledOut, serverAsked, unread } = view;
  const isForOthers = causes.some(({ where }) => where !== 'here');
  return (
    <>
      {isForOthers && <ForServer text={textForServer(name, view)} />}
      {besides.length > 0 && (
        <Card title={say('doctorPage.besides')}>
          <ul>
            {besides.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </Card>
      )}
      {unread.length > 0 && (
        <Card title={say('doctorPage.unread')}>
          <ul>
            {unread.map(({ fact, text }) => (
              <li key={fact}>{text}</li>
            ))}
          </ul>
        </Card>
      )}
      {ruledOut.length > 0 && (
        <details className="rw-details">
          <summary>{say('doctorPage.ruledOut', { count: ruledOut.length })}</summary>
          <ul>
            {ruledOut.map(({ code, text, by }) => (
              <li key={code}>
                {say('doctorPage.ruledOutBy', { cause: text, facts: by.join(', ') })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{say('doctorPage.fine', { count: fine })}</p>
      {!serverAsked && <p>{say('doctorPage.serverNotAsked')}</p>}
    </>
  );
}

function ForServer({ text }: { text: string }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Card title={say('doctorPage.forServer')}>
      <pre className="rw-doctor-text">{text}</pre>
      <Button size="small" onClick={() => void copy()}>
        {say(copied ? 'doctorPage.copied' : 'doctorPage.copy')}
      </Button>
    </Card>
  );
}
