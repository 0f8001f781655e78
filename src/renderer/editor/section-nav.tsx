/** The overview: every part with the number of its problems, the preview, and the JSON. */
import { useSayEditor } from './editor-context.tsx';
import type { View } from './editor-state.ts';
import { sectionAt, sectionsOf } from './sections.ts';
import type { EditorHands } from './use-editor-state.ts';

export function SectionNav({ hands }: { hands: EditorHands }) {
  const say = useSayEditor();
  const { state, show } = hands;
  const { draft, check, checked, view } = state;
  const shown: View[] = [...sectionsOf(draft), 'preview', 'json'];
  const count = (id: View) => check.problems.filter(({ path }) => sectionAt(path) === id).length;
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
              {count(id) > 0 && (
                <span className="rw-nav-count">
                  <span aria-hidden>{count(id)}</span>
                  <span className="rw-unseen">
                    {say('editor.sectionProblems', { count: count(id) })}
                  </span>
                </span>
              )}
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
