/** The plan as a person with that Windows will see it. */
import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PlanReview } from '../../shared/ipc/views.ts';
import { Card } from '../components/card.tsx';
import { ChangeList } from '../components/changes/change-list.tsx';
import { Strip } from '../components/changes/strip.tsx';
import { FindingList } from '../components/finding-list.tsx';
import { Notice } from '../components/notice.tsx';
import { WayPicture } from '../components/way-picture.tsx';
import { useSay, useWizard, useWizardStore } from '../store/wizard-context.tsx';
import { isOffer, sortedFindings } from '../steps/plan-view.ts';
import type { Draft } from './draft.ts';
import { useSayEditor } from './editor-context.tsx';
import type { DraftProblem } from './problems-at.ts';
import { textOf } from './revision.ts';
import type { EditorHands } from './use-editor-state.ts';
import { ViewFrame } from './view-frame.tsx';
import { windowsVersions } from './windows-versions.ts';

interface Shown {
  name: string;
  of: Draft;
  review: PlanReview | null;
  problems: readonly DraftProblem[];
}

export function PreviewView({ hands }: { hands: EditorHands }) {
  const say = useSayEditor();
  const words = useSay();
  const { ask } = useWizardStore();
  const busy = useWizard((state) => state.busy !== null);
  const [version, setVersion] = useState<string>(windowsVersions[0].version);
  const [shown, setShown] = useState<Shown | null>(null);
  const { draft } = hands.state;
  const look = async () => {
    const found = windowsVersions.find((each) => each.version === version) ?? windowsVersions[0];
    const answer = await ask('draft.preview', { json: textOf(draft), windows: found.version });
    if (answer === undefined) return;
    const planned = answer.result === 'planned';
    setShown({
      name: found.name,
      of: draft,
      review: planned ? answer.review : null,
      problems: planned ? [] : answer.check.problems,
    });
  };
  // When it is drawn, and not a frame after the answer: that may be too early.
  useEffect(() => {
    if (shown !== null) document.getElementById('editor-plan')?.focus();
  }, [shown]);
  return (
    <ViewFrame title={say('editor.section.preview')}>
      <p className="rw-part-help">{say('editor.previewText')}</p>
      <div className="rw-preview-bar">
        <Field label={say('editor.windows')}>
          <Select
            value={version}
            onChange={(_, data) => {
              setVersion(data.value);
            }}
          >
            {windowsVersions.map((each) => (
              <option key={each.version} value={each.version}>
                {each.name} ({each.version})
              </option>
            ))}
          </Select>
        </Field>
        <Button disabledFocusable={busy} onClick={() => void look()}>
          {say('editor.preview')}
        </Button>
        {busy && <Spinner size="tiny" label={words('wizard.loading')} />}
      </div>
      {shown !== null && <Plan key={shown.name} shown={shown} stale={shown.of !== draft} />}
    </ViewFrame>
  );
}

function Plan({ shown, stale }: { shown: Shown; stale: boolean }) {
  const say = useSayEditor();
  const { name, review, problems } = shown;
  return (
    <div className="rw-stack">
      <h3 className="rw-small-title" id="editor-plan" tabIndex={-1}>
        {say('editor.previewOf', { windows: name })}
      </h3>
      {stale && <Notice tone="note" title={say('editor.previewStale')} role="group" />}
      {review === null ? (
        <Notice tone="bad" role="group" title={say('editor.previewRefused')}>
          {problems.map(({ code, path, text }, index) => (
            <p key={`${code} ${path} ${index}`}>
              <code>{path}</code>: {text}
            </p>
          ))}
        </Notice>
      ) : (
        <>
          <WayPicture picture={review.picture} />
          <Strip plan={review} checked={null} />
          <Findings review={review} />
          <ChangeList plan={review} step={null} />
        </>
      )}
    </div>
  );
}

export function Findings({ review }: { review: PlanReview }) {
  const say = useSayEditor();
  const words = useSay();
  // Nothing can be agreed to here.
  const findings = review.findings.filter((each) => !isOffer(each));
  const { blocking, attention, notes } = sortedFindings(findings);
  return (
    <>
      {review.plan.changes === 0 && <p>{say('editor.previewUnchanged')}</p>}
      {blocking.length > 0 && (
        <Card title={say('editor.previewBlocked')} tone="bad">
          <FindingList findings={blocking} />
        </Card>
      )}
      {attention.length + notes.length > 0 && (
        <Card title={words('review.warnings')}>
          <FindingList findings={[...attention, ...notes]} />
        </Card>
      )}
    </>
  );
}
