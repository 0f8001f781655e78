/**
 * A value as PowerShell's own serializer reads it ([MS-PSRP] 2.2.5; PSSerializer, since PowerShell 3): compiled code of the engine, where a
 * reader in script takes a third of a second for its first text.
 */
import type { JsonValue } from './call-result.ts';

/** An object becomes a Hashtable, an array an ArrayList, a whole number an [int] or a [long]. Keys fold their case. */
export function toCliXml(value: JsonValue): string {
  const namespace = 'http://schemas.microsoft.com/powershell/2004/04';
  return `<Objs Version="1.1.0.1" xmlns="${namespace}">${element(value, '')}</Objs>`;
}

/** @param name the attribute that says what it is inside of another; empty where there is none */
function element(value: JsonValue, name: string): string {
  if (value === null) return `<Nil${name} />`;
  if (typeof value === 'string') return `<S${name}>${escaped(value)}</S>`;
  if (typeof value === 'boolean') return `<B${name}>${String(value)}</B>`;
  if (typeof value === 'number') return number(value, name);
  if (isList(value)) {
    const items = value.map((each) => element(each, '')).join('');
    return `<Obj${name}><LST>${items}</LST></Obj>`;
  }
  const entries = Object.entries(value)
    .map(([key, each]) => `<En><S N="Key">${escaped(key)}</S>${element(each, ' N="Value"')}</En>`)
    .join('');
  return `<Obj${name}><DCT>${entries}</DCT></Obj>`;
}

function number(value: number, name: string): string {
  if (!Number.isSafeInteger(value)) return `<Db${name}>${String(value)}</Db>`;
  const kind = value === (value | 0) ? 'I32' : 'I64';
  return `<${kind}${name}>${String(value)}</${kind}>`;
}

/** Array.isArray does not know readonly arrays. */
function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** `_xHHHH_` stands for what XML cannot hold or may change, and for the `_` that would begin such a word. */
function escaped(text: string): string {
  return text.replace(
    /[^ !#-%'-;=?-[\]-~]|_(?=x)/gi,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
