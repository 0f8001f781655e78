/** Everything that has to be mended, each with the way to its field. Shown once somebody wants to go on. */
import { Button } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { Notice } from '../components/notice.tsx';
import { useSayEditor } from './editor-context.tsx';
import { placeName } from './field-words.ts';
import { focusPlace } from './place.tsx';
import { sectionAt } from './sections.ts';
import type { EditorHands } from './use-editor-state.ts';

const shownAtMost = 12;

/** @param here all fields are on this page: nothing has to be opened. */
export function ProblemList({ hands, here = false }: { hands: EditorHands; here?: boolean }) {
  const say = useSayEditor();
  const language = useLanguage();
  const { state, show } = hands;
  const { problems } = state.check;
  if (!state.tried || problems.length === 0) return null;
  return (
    <div id="editor-problems" tabIndex={-1} className="rw-problem-list">
      <Notice tone="bad" role="group" title={say('editor.problems')}>
        <ul className="rw-plain-list">
          {problems.slice(0, shownAtMost).map(({ code, path, text }, index) => {
            const part = sectionAt(path);
            const place = placeName(language, path) ?? say(`editor.section.${part}`);
            return (
              <li key={`${code} ${path} ${index}`}>
                {text}{' '}
                <Button
                  appearance="transparent"
                  size="small"
                  className="rw-go"
                  onClick={() => {
                    if (here) focusPlace(path);
                    else show(part, path);
                  }}
                >
                  {say('editor.goTo', { place })}
                </Button>
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
