/** The form is the schema: every field is named, explained and shown, in every language. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FluentProvider } from '@fluentui/react-components';
import { describe, expect, it } from 'vitest';
import published from '../../docs/profile.schema.json';
import { languages } from '../../src/shared/text/languages.ts';
import { editorFields, fieldText } from '../../src/shared/text/editor-text.ts';
import { EditorProvider } from '../../src/renderer/editor/editor-context.tsx';
import { openedEditor } from '../../src/renderer/editor/editor-state.ts';
import type { Draft } from '../../src/renderer/editor/draft.ts';
import { newAuthentication, newProfile, newRow } from '../../src/renderer/editor/new-profile.ts';
import { fieldsByPath } from '../../src/renderer/editor/schema-fields.ts';
import { sectionAt, sectionIds, sections, sectionsOf } from '../../src/renderer/editor/sections.ts';
import { SectionView } from '../../src/renderer/editor/section-view.tsx';
import { technicalName } from '../../src/renderer/editor/technical-names.ts';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { WizardProvider } from '../../src/renderer/store/wizard-context.tsx';
import { fakeApi } from './fake-api.ts';

interface Node {
  type?: string;
  properties?: Record<string, Node>;
  oneOf?: Node[];
  items?: Node;
  enum?: (string | number)[];
  const?: unknown;
}

interface Leaf {
  path: string;
  /** A list of texts is one field with rows. */
  values: string[];
}

/** The schema walked by its own letter, without the code under test. */
function leavesOf(node: Node, path: string): Leaf[] {
  if (node.oneOf !== undefined) return node.oneOf.flatMap((each) => leavesOf(each, path));
  if (node.properties !== undefined) {
    return Object.entries(node.properties).flatMap(([name, each]) =>
      leavesOf(each, path === '' ? name : `${path}.${name}`),
    );
  }
  if (node.items !== undefined) return leavesOf(node.items, path);
  const values = node.enum ?? (node.type === 'string' && 'const' in node ? [node.const] : []);
  return [{ path, values: values.map(String) }];
}

const leaves = leavesOf(published as Node, '');
const paths = [...new Set(leaves.map((each) => each.path))].sort();

describe('the fields of the form', () => {
  it('are those of the schema', () => {
    expect(paths.length).toBeGreaterThan(60);
    const known = [...fieldsByPath.values()]
      .filter(({ kind }) => kind !== 'group' && kind !== 'variants')
      .filter((field) => field.kind !== 'list' || field.item.kind !== 'group')
      .map((each) => each.path);
    expect(known.sort()).toEqual(paths);
  });

  it.each(languages)(
    'have a label and an explanation in %s, and no words are left over',
    (language) => {
      for (const [path, field] of fieldsByPath) {
        expect(fieldText(language, 'label', path), path).toMatch(/\p{L}/u);
        expect(fieldText(language, 'help', path), path).toMatch(/^\S.*[.]$/u);
        if (field.kind === 'list')
          expect(fieldText(language, 'item', path), path).toMatch(/\p{L}/u);
      }
      const words = Object.keys(editorFields[language]);
      const stray = words.filter((key) => {
        const [group = ''] = key.split('.');
        const path = key.slice(group.length + 1);
        return group !== 'option' && !fieldsByPath.has(path);
      });
      expect(stray).toEqual([]);
    },
  );

  it('have words for each choice, and none for a choice that is not there', () => {
    const choices = new Set(
      leaves.flatMap(({ path, values }) => values.map((v) => `${path}.${v}`)),
    );
    for (const { path, values } of leaves) {
      for (const value of values) {
        const own = fieldText('en', 'option', `${path}.${value}`);
        expect(own ?? technicalName(value), `${path}.${value}`).toBeDefined();
      }
    }
    const given = Object.keys(editorFields.en).filter((key) => key.startsWith('option.'));
    expect(given.filter((key) => !choices.has(key.slice(7)))).toEqual([]);
  });

  it('stand each in exactly one part', () => {
    const members = sectionIds.flatMap((id) => [...sections[id]]);
    expect(new Set(members).size).toBe(members.length);
    for (const path of paths) {
      const holders = members.filter((each) => path === each || path.startsWith(`${each}.`));
      expect(holders, path).toHaveLength(1);
    }
  });

  it('are all shown', () => {
    const shown = new Set(drafts().flatMap(shownIn));
    expect(paths.filter((path) => !shown.has(path))).toEqual([]);
  });
});

describe('the part of a problem', () => {
  it.each([
    ['$.l2tp.routes[3].prefix', 'traffic'],
    ['$.server.address', 'basics'],
    ['$.server.certificateNames[0]', 'proof'],
    ['$.server', 'basics'],
    ['$.provider.name["de-AT"]', 'provider'],
    ['$.ipsec', 'tunnel'],
    ['$.surprise', 'basics'],
    ['$', 'basics'],
  ])('%s: %s', (path, part) => {
    expect(sectionAt(path)).toBe(part);
  });
});

/** One draft for each branch of the schema, each list with a row. */
function drafts(): Draft[] {
  const sources = ['embedded', 'file', 'onThisPc'].map((kind) => ({ kind }));
  const certificates = sources.map((source) => ({ ...newAuthentication('certificate'), source }));
  const wide = [...certificates, newAuthentication('psk')];
  return [
    ...wide.map((authentication) => ({ ...newProfile('', 'l2tp'), authentication })),
    newProfile('', 'ipsec'),
  ].map((draft) => withRows(draft));
}

function withRows(draft: Draft): Draft {
  let text = draft;
  for (const [path, field] of fieldsByPath) {
    if (field.kind !== 'list') continue;
    const [section = ''] = path.split('.');
    if (['l2tp', 'ipsec'].includes(section) && text['kind'] !== section) continue;
    if (path.startsWith('authentication.source') || path === 'l2tp.nameResolution.servers')
      continue;
    text = put(text, path.split('.'), [newRow(text, field)]);
  }
  if (text['kind'] === 'l2tp') text = put(text, ['l2tp', 'ipsecPolicy'], {});
  return text;
}

function put(value: unknown, [key = '', ...rest]: string[], to: unknown): Draft {
  const before = (value ?? {}) as Draft;
  return { ...before, [key]: rest.length === 0 ? to : put(before[key], rest, to) };
}

/** The schema's paths of everything that the rendered parts mark as a place. */
function shownIn(draft: Draft): string[] {
  const { store, state } = {
    store: createWizardStore(fakeApi({})),
    state: openedEditor(draft, 'x'),
  };
  const never = () => undefined;
  const desk = { state, change: never, switchTo: never, touch: never, show: never };
  const hands = { ...desk, set: never, told: never };
  const html = sectionsOf(draft).map((id) =>
    renderToStaticMarkup(
      createElement(
        WizardProvider,
        { value: store },
        createElement(
          FluentProvider,
          null,
          createElement(EditorProvider, { value: desk }, createElement(SectionView, { id, hands })),
        ),
      ),
    ),
  );
  const places = [...html.join('').matchAll(/data-path="\$\.([^"]*)"/g)];
  return places.map(([, path = '']) => path.replace(/\[\d+\]/g, ''));
}
