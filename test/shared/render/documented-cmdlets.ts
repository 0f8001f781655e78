// Checks a rendered cmdlet call against Microsoft's reference (test/fixtures/cmdlets.json): by hand what PowerShell's binder does,
// so that thousands of calls can be checked without an engine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argument, CmdletCall } from '../../../src/shared/render/rendered.ts';

interface Parameter {
  name: string;
  type: string;
  sets: string[];
  required: boolean;
  values?: string[];
}
interface Cmdlet {
  parameterSets: Record<string, string>;
  parameters: Parameter[];
}

const cmdlets = new Map<string, Cmdlet>();
for (const file of ['cmdlets.json', 'more-cmdlets.json']) {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', file), 'utf8');
  const { modules } = JSON.parse(text) as { modules: Record<string, Record<string, Cmdlet>> };
  for (const module of Object.values(modules)) {
    for (const [name, cmdlet] of Object.entries(module)) cmdlets.set(name, cmdlet);
  }
}

/** What the documentation has against the call; empty when nothing. */
export function documentedProblems(call: CmdletCall): string[] {
  const cmdlet = cmdlets.get(call.cmdlet);
  if (!cmdlet) return [`${call.cmdlet}: not documented`];
  const given = Object.entries(call.parameters);
  const problems = given.flatMap(([name, value]) => {
    const parameter = cmdlet.parameters.find((each) => each.name === name);
    return parameter
      ? argumentProblems(`${call.cmdlet} -${name}`, parameter, value)
      : [`${call.cmdlet} -${name}: no such parameter`];
  });
  const names = given.map(([name]) => name);
  const fitting = Object.keys(cmdlet.parameterSets).filter((set) => fits(cmdlet, set, names));
  const sets =
    fitting.length === 0 ? [`${call.cmdlet}: no parameter set has ${names.join(', ')}`] : [];
  return [...problems, ...sets];
}

/** All given parameters are of the set, and all mandatory ones of the set are given. */
function fits({ parameters }: Cmdlet, set: string, names: string[]): boolean {
  const isIn = ({ sets }: Parameter) => sets.includes('(All)') || sets.includes(set);
  const own = parameters.filter(isIn).map(({ name }) => name);
  const required = parameters.filter((each) => isIn(each) && each.required);
  return (
    names.every((name) => own.includes(name)) && required.every(({ name }) => names.includes(name))
  );
}

function argumentProblems(place: string, { type, values }: Parameter, value: Argument): string[] {
  const plain = type.replace(/^System\.(Management\.Automation\.)?/, '');
  const list = plain.endsWith('[]');
  const element = list ? plain.slice(0, -2) : plain;
  const wrong = [`${place}: ${JSON.stringify(value)} is no ${plain}`];
  if (typeof value === 'object' && 'calls' in value) {
    const inner = value.calls.flatMap(documentedProblems);
    return element === 'CimInstance' && (list || value.calls.length === 1) ? inner : wrong;
  }
  if (typeof value === 'object' && 'switch' in value)
    return element === 'SwitchParameter' ? [] : wrong;
  if (typeof value === 'object' && 'xml' in value) return element === 'XmlDocument' ? [] : wrong;
  if (typeof value === 'object' && 'secret' in value) return element === 'String' ? [] : wrong;
  if (typeof value === 'boolean') return element === 'Boolean' ? [] : wrong;
  if (typeof value === 'number') return isNumber(element, value) ? [] : wrong;
  const texts = typeof value === 'string' ? [value] : value;
  if (typeof value !== 'string' && !list) return wrong;
  if (['SwitchParameter', 'Boolean', 'XmlDocument', 'CimInstance'].includes(element)) return wrong;
  // Flags of an enumeration may stand in one text: `AH, ESP`.
  const words = values === undefined ? [] : texts.flatMap((text) => text.split(/,\s*/));
  return words.every((word) => values?.some((each) => each.toLowerCase() === word.toLowerCase()))
    ? []
    : wrong;
}

const limits: Record<string, number> = {
  UInt16: 0xffff,
  UInt32: 0xffff_ffff,
  Int32: 0x7fff_ffff,
  UInt64: Number.MAX_SAFE_INTEGER,
};

function isNumber(type: string, value: number): boolean {
  const limit = limits[type];
  return limit !== undefined && Number.isInteger(value) && value >= 0 && value <= limit;
}
