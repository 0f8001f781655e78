/** One part of the form. */
import { Button } from '@fluentui/react-components';
import { useProblems, useSayEditor } from './editor-context.tsx';
import { setAt, type Path } from './draft.ts';
import { FieldView } from './field-view.tsx';
import { ProblemTexts } from './problem-texts.tsx';
import { fieldNamed, fieldsOf, sectionAt, sections, type SectionId } from './sections.ts';
import type { FieldOf } from './schema-fields.ts';
import type { EditorHands } from './use-editor-state.ts';
import { DiscriminatorField } from './variants-field.tsx';
import { ViewFrame } from './view-frame.tsx';

export function SectionView({ id, hands }: { id: SectionId; hands: EditorHands }) {
  const say = useSayEditor();
  const paths = sections[id].map((path): Path => path.split('.'));
  return (
    <ViewFrame title={say(`editor.section.${id}`)}>
      <Rest id={id} paths={paths} />
      <div className="rw-fields">
        {fieldsOf(id).map((field, index) =>
          field.path === 'kind' ? (
            <DiscriminatorField
              key={field.path}
              field={fieldNamed('kind') as FieldOf<'choice'>}
              at={['kind']}
            />
          ) : (
            <FieldView key={field.path} field={field} at={paths[index] ?? []} />
          ),
        )}
      </div>
      {id === 'basics' && (
        <div>
          <Button
            onClick={() => {
              hands.change((draft) => setAt(draft, ['id'], crypto.randomUUID()));
            }}
          >
            {say('editor.newId')}
          </Button>
        </div>
      )}
    </ViewFrame>
  );
}

/** What is wrong in this part and belongs to none of its fields: an unknown key, a part of another type. */
function Rest({ id, paths }: { id: SectionId; paths: readonly Path[] }) {
  const problems = useProblems([], paths).filter((each) => sectionAt(each.path) === id);
  return (
    <ProblemTexts
      problems={problems.map((each) => ({ ...each, text: `${each.path.slice(2)}: ${each.text}` }))}
    />
  );
}
