import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/shared/xml/read-xml.ts';

const problemOf = (xml: string, limit = 1000) => {
  const read = readXml(xml, limit);
  return read.ok ? null : read.problem;
};

describe('reading XML', () => {
  it('gives elements with their namespaces, attributes and texts', () => {
    const read = readXml('<a xmlns="urn:a" xmlns:b="urn:b"><b:c d="1"> e </b:c></a>', 1000);
    expect(read).toEqual({
      ok: true,
      root: {
        namespace: 'urn:a',
        name: 'a',
        attributes: new Map(),
        text: '',
        children: [
          {
            namespace: 'urn:b',
            name: 'c',
            attributes: new Map([['d', '1']]),
            text: 'e',
            children: [],
          },
        ],
      },
    });
  });

  it('reads no more than its caller allows, no DTD, no entity, and no half text', () => {
    expect(problemOf('<a>12345</a>', 11)).toEqual({ code: 'tooLarge', limit: 11 });
    expect(problemOf('<!DOCTYPE a><a/>')).toEqual({ code: 'dtd', what: 'doctype' });
    expect(problemOf('<a>&b;</a>')).toEqual({ code: 'dtd', what: 'entity' });
    expect(problemOf('<?b c?><a/>')).toEqual({ code: 'dtd', what: 'processingInstruction' });
    expect(problemOf('<a>')).toEqual({ code: 'malformed' });
  });
});
