/**
 * The words of the profile editor: catalogs of their own, because a person who opens a file never needs them and the
 * start screen must not load them. As complete as the others (test/shared/text/editor.test.ts).
 */
import { wizardEditor as germanFrame } from './de/wizard-editor.ts';
import { wizardEditorHelp as germanHelp } from './de/wizard-editor-help.ts';
import { wizardEditorLabels as germanLabels } from './de/wizard-editor-labels.ts';
import { wizardEditorOptions as germanOptions } from './de/wizard-editor-options.ts';
import { wizardEditor as englishFrame } from './en/wizard-editor.ts';
import { wizardEditorHelp as englishHelp } from './en/wizard-editor-help.ts';
import { wizardEditorLabels as englishLabels } from './en/wizard-editor-labels.ts';
import { wizardEditorOptions as englishOptions } from './en/wizard-editor-options.ts';
import type { Language } from './languages.ts';
import { wizardEditor as dutchFrame } from './nl/wizard-editor.ts';
import { wizardEditorHelp as dutchHelp } from './nl/wizard-editor-help.ts';
import { wizardEditorLabels as dutchLabels } from './nl/wizard-editor-labels.ts';
import { wizardEditorOptions as dutchOptions } from './nl/wizard-editor-options.ts';
import { formatMessage, type TextParameters } from './text.ts';

/** ICU messages, as in the other catalogs. */
export const editorFrames = { en: englishFrame, nl: dutchFrame, de: germanFrame } as const;
/** Plain texts by the field's path: `label.`, `item.`, `help.`, `option.`. */
export const editorFields = {
  en: { ...englishLabels, ...englishHelp, ...englishOptions },
  nl: { ...dutchLabels, ...dutchHelp, ...dutchOptions },
  de: { ...germanLabels, ...germanHelp, ...germanOptions },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

export type EditorKey = keyof typeof englishFrame;

export function sayEditor(language: Language, key: EditorKey, given: TextParameters = {}): string {
  return formatMessage(language, editorFrames[language][key], given);
}

export type FieldWords = 'label' | 'item' | 'help' | 'option';

/** The words of a field by its path (`l2tp.routes.prefix`), of a choice by path and value; undefined where there are none. */
export function fieldText(language: Language, words: FieldWords, path: string): string | undefined {
  const texts: Readonly<Record<string, string>> = editorFields[language];
  const key = `${words}.${path}`;
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
