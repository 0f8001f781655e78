/** What was set up for a connection, since when, and with what revision of its file. */
import type { InstalledProfile } from '../../../shared/ipc/views.ts';
import { visible } from '../../../shared/profile/foreign-text.ts';
import { useSay } from '../../store/wizard-context.tsx';
import { FactList } from '../fact-list.tsx';
import { Notice } from '../notice.tsx';

export function ConnectionDetails({ profile }: { profile: InstalledProfile }) {
  const say = useSay();
  const { revision, appliedAt, kind, things, server, serverText } = profile;
  return (
    <>
      {serverText !== '' && (
        <Notice tone="warning">
          <p>{serverText}</p>
        </Notice>
      )}
      <FactList
        facts={[
          [say('review.server'), server === null ? null : visible(server)],
          [say('review.kind'), say('review.kindName', { kind })],
          [say('home.setUp'), say('installed.since', { revision, appliedAt })],
        ]}
      />
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
    </>
  );
}
