/** One profile that stands on this PC, and what can be done with it. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { InstalledProfile, VerificationView } from '../../shared/ipc/views.ts';
import { isDialled } from '../../shared/profile/kind.ts';
import { visible } from '../../shared/profile/foreign-text.ts';
import { foreign } from '../../shared/text/foreign.ts';
import { useActions, useBusy, useLanguage, useSay } from '../store/wizard-context.tsx';
import { DriftReport } from './drift-report.tsx';
import { Foreign } from './foreign.tsx';
import { Notice } from './notice.tsx';
import { UndoDialog } from './undo-dialog.tsx';

export interface InstalledCardProps {
  profile: InstalledProfile;
  verification: VerificationView | null;
}

export function InstalledCard({ profile, verification }: InstalledCardProps) {
  const say = useSay();
  const id = useId();
  const busy = useBusy();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { verify, pause, undo } = useActions();
  const { name, revision, appliedAt, paused, kind, things, server, serverText } = profile;
  const action = paused ? 'installed.resume' : 'installed.pause';
  return (
    <section className="rw-card" aria-labelledby={id}>
      <h2 className="rw-card-title" id={id}>
        <Foreign text={name} />
        {profile.undoUnfinished && (
          <span className="rw-tag rw-tag-warning">{say('installed.undoUnfinished')}</span>
        )}
        {paused && <span className="rw-tag">{say('installed.paused')}</span>}
      </h2>
      <p>{say('installed.since', { revision, appliedAt })}</p>
      <p className="rw-quiet">
        {say('review.kindName', { kind })}
        {server !== null && ` · ${visible(server)}`}
      </p>
      {serverText !== '' && (
        <Notice tone="warning">
          <p>{serverText}</p>
        </Notice>
      )}
      <details className="rw-details">
        <summary>{say('installed.things', { count: things.length })}</summary>
        <ul className="rw-plain-list">
          {things.map(({ title, target, scope }, index) => (
            <li key={index}>
              {title}{' '}
              <code>
                <bdi>{visible(target)}</bdi>
              </code>{' '}
              <span className="rw-quiet">({say('installed.scope', { scope })})</span>
            </li>
          ))}
        </ul>
      </details>
      {verification !== null && <DriftReport verification={verification} />}
      <div className="rw-buttons">
        <Button
          disabledFocusable={busy}
          aria-label={`${say('installed.verify')}: ${foreign(language, name)}`}
          onClick={() => void verify(profile.id)}
        >
          {say('installed.verify')}
        </Button>
        {!isDialled[kind] && (
          <Button
            disabledFocusable={busy}
            aria-label={`${say(action)}: ${foreign(language, name)}`}
            onClick={() => void pause(profile.id, !paused)}
          >
            {say(action)}
          </Button>
        )}
        <Button
          disabledFocusable={busy}
          aria-label={`${say('installed.undo')}: ${foreign(language, name)}`}
          onClick={() => {
            setAsking(true);
          }}
        >
          {say('installed.undo')}
        </Button>
      </div>
      <UndoDialog
        open={asking}
        name={name}
        kind={kind}
        onUndo={(hangUp) => void undo(profile.id, hangUp)}
        onClose={() => {
          setAsking(false);
        }}
      />
    </section>
  );
}
