/** Everything that has to be mended, each with the way to its field. Shown once somebody wants to go on. */
import { Button } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { Notice } from '../components/notice.tsx';
import { withException, type Exception } from './add-exception.ts';
import { useSayEditor } from './editor-context.tsx';
import { optionOf, placeName } from './field-words.ts';
import { focusPlace } from './place.tsx';
import { sectionAt } from './sections.ts';
import type { EditorHands } from './use-editor-state.ts';

const shownAtMost = 12;

export interface ProblemListProps {
  hands: EditorHands;
  /** The few fields of the short form are all on this page; every other one is behind this. */
  onMore?: () => void;
}

export function ProblemList({ hands, onMore }: ProblemListProps) {
  const say = useSayEditor();
  const language = useLanguage();
  const { state, show, change } = hands;
  const { problems } = state.check;
  if (!state.tried || problems.length === 0) return null;
  const add = (exception: Exception) => {
    change((draft) => withException(draft, exception).draft);
    onMore?.();
    // The reason is what a click cannot give.
    show('exceptions', withException(state.draft, exception).reason);
  };
  return (
    <div id="editor-problems" tabIndex={-1} className="rw-problem-list">
      <Notice tone="bad" role="group" title={say('editor.problems')}>
        <ul className="rw-plain-list">
          {problems.slice(0, shownAtMost).map(({ code, path, text, exception }, index) => {
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
                    if (onMore !== undefined) focusPlace(path);
                    else show(part, path);
                  }}
                >
                  {say('editor.goTo', { place })}
                </Button>
                {exception !== undefined && (
                  <Button
                    size="small"
                    onClick={() => {
                      add(exception);
                    }}
                  >
                    {say('editor.addException', {
                      item: optionOf(language, `${exception.list}.name`, exception.name),
                    })}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
