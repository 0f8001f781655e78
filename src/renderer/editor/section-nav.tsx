/** The overview: every part with the number of its problems, the preview, and the JSON. */
import type { DraftCheck } from '../../shared/ipc/views.ts';
import { useSayEditor } from './editor-context.tsx';
import type { View } from './editor-state.ts';
import { sectionAt, sectionsOf } from './sections.ts';
import type { EditorHands } from './use-editor-state.ts';

export function SectionNav({ hands }: { hands: EditorHands }) {
  const say = useSayEditor();
  const { state, show } = hands;
  const { draft, check, checked, view } = state;
  const shown: View[] = [...sectionsOf(draft), 'preview', 'json'];
  const count = (kind: keyof DraftCheck, id: View) =>
    check[kind].filter(({ path }) => sectionAt(path) === id).length;
  return (
    <nav className="rw-nav" aria-label={say('editor.overview')}>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-current={view === id ? 'true' : undefined}
              onClick={() => {
                show(id);
              }}
            >
              <span>{say(`editor.section.${id}`)}</span>
              <Count kind="problems" count={count('problems', id)} />
              <Count kind="warnings" count={count('warnings', id)} />
            </button>
          </li>
        ))}
      </ul>
      <p className="rw-nav-sum" role="status">
        {checked === draft
          ? say('editor.check', {
              problems: check.problems.length,
              warnings: check.warnings.length,
            })
          : say('editor.checking')}
      </p>
    </nav>
  );
}

function Count({ kind, count }: { kind: keyof DraftCheck; count: number }) {
  const say = useSayEditor();
  if (count === 0) return null;
  const key = kind === 'problems' ? 'editor.sectionProblems' : 'editor.sectionWarnings';
  return (
    <span className={`rw-nav-count rw-nav-${kind}`}>
      <span aria-hidden>{count}</span>
      <span className="rw-unseen">{say(key, { count })}</span>
    </span>
  );
}
