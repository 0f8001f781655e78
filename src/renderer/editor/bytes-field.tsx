/** A file that is carried in the profile: chosen or dropped. Its bytes are never shown. */
import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type DragEvent } from 'react';
import { base64Of } from '../components/base64-of.ts';
import { useActions, useLanguage } from '../store/wizard-context.tsx';
import { setAt } from './draft.ts';
import { useEditor, useProblems, useSayEditor, useValue } from './editor-context.tsx';
import { helpOf, labelOfField } from './field-words.ts';
import type { FieldProps } from './field-props.ts';
import { Place } from './place.tsx';
import { ProblemTexts } from './problem-texts.tsx';
import type { FieldOf } from './schema-fields.ts';

/** Base64 of more than this is over the limit of the field (700,000 characters). */
const maximumBytes = 524_000;

export function BytesField({ field, at, label }: FieldProps<FieldOf<'bytes'>>) {
  const language = useLanguage();
  const say = useSayEditor();
  const { change } = useEditor();
  const { report } = useActions();
  const value = useValue(at);
  const problems = useProblems(at);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [tooBig, setTooBig] = useState(false);
  const name = label ?? labelOfField(language, field);
  const bytes = typeof value === 'string' ? bytesIn(value) : 0;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooBig(file.size > maximumBytes);
    if (file.size > maximumBytes) return;
    const base64 = await base64Of(file).catch(() => null);
    if (base64 === null) report('fileUnreadable');
    else change((draft) => setAt(draft, at, base64));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <Place at={at}>
      <div
        className="rw-file"
        role="group"
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        onDrop={drop}
      >
        <p className="rw-part-title" id={id}>
          {name}
        </p>
        <p className="rw-part-help" id={`${id}-help`}>
          {label === undefined && <>{helpOf(language, field)} </>}
          {say('editor.dropFile')}
        </p>
        <p>{bytes === 0 ? say('editor.noFile') : say('editor.fileIn', { bytes })}</p>
        {tooBig && (
          <p role="alert" className="rw-missing">
            {say('editor.fileTooBig')}
          </p>
        )}
        <ProblemTexts problems={problems} />
        <div className="rw-file-buttons">
          <Button onClick={() => input.current?.click()}>
            {say('editor.chooseFile', { label: name })}
          </Button>
          {bytes > 0 && typeof at.at(-1) === 'string' && (
            <Button
              onClick={() => {
                change((draft) => setAt(draft, at, ''));
              }}
            >
              {say('editor.removeFile', { label: name })}
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
    </Place>
  );
}

/** How many bytes base64 text stands for. */
function bytesIn(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}
