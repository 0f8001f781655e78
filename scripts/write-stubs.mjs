// Writes test/powershell/modules/<Module>/<Module>.psm1: every documented cmdlet as a function with exactly the documented
// parameters, so that PowerShell's own binder refuses what Windows' binder would refuse. What a stub does stands by hand in
// modules/RwStubState, RwStubNet, RwStubBook and RwStubRefusals; the refusals among it are those of the table of beliefs, which
// is written to modules/RwStubBeliefs. A test fails when the written files are stale (test/shared/render/render.test.ts).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fixtures = ['cmdlets.json', 'more-cmdlets.json'];
export const modulesFolder = join(root, 'test', 'powershell', 'modules');

/** Module name → text of its .psm1. `beliefs` is the table of src/main/demo/beliefs.ts. */
export function stubModules(beliefs) {
  const texts = new Map([['RwStubBeliefs', beliefsText(beliefs)]]);
  for (const fixture of fixtures) {
    const { modules } = JSON.parse(readFileSync(join(root, 'test', 'fixtures', fixture), 'utf8'));
    for (const [module, cmdlets] of Object.entries(modules)) {
      texts.set(module, moduleText(fixture, cmdlets));
    }
  }
  return texts;
}

/** Of each row that refuses: the word of the port, and the number of the system error where the row has one. */
function beliefsText(beliefs) {
  const rows = Object.entries(beliefs).flatMap(([id, { does, code, why, hresult }]) => {
    if (does === 'behaves') return [];
    const number = /^0x8007([0-9A-Fa-f]{4})$/.exec(hresult ?? '')?.[1];
    const named = number === undefined ? '' : `; Number = ${Number.parseInt(number, 16)}`;
    return [`    '${id}' = @{ Code = '${code ?? why}'${named} }`];
  });
  return [
    '# Written by scripts/write-stubs.mjs from src/main/demo/beliefs.ts. Do not edit.',
    '$beliefs = @{',
    ...rows,
    '}',
    '',
    'function Get-RwStubBelief {',
    '    param([string] $Id)',
    "    if (-not $beliefs.Contains($Id)) { throw 'NoSuchBelief' }",
    '    return $beliefs[$Id]',
    '}',
    '',
    "Export-ModuleMember -Function 'Get-RwStubBelief'",
    '',
  ].join('\n');
}

function moduleText(fixture, cmdlets) {
  const names = Object.keys(cmdlets).sort();
  return [
    `# Written by scripts/write-stubs.mjs from test/fixtures/${fixture}. Do not edit.`,
    ...names.map((name) => functionText(name, cmdlets[name])),
    `Export-ModuleMember -Function ${names.map((name) => `'${name}'`).join(', ')}`,
    '',
  ].join('\n');
}

function functionText(name, { parameterSets, parameters }) {
  const own = parameters.filter((parameter) => !['Confirm', 'WhatIf'].includes(parameter.name));
  const asks = own.length < parameters.length;
  const [firstSet] = Object.keys(parameterSets);
  const binding = [
    ...(asks ? ['SupportsShouldProcess = $true'] : []),
    `DefaultParameterSetName = '${firstSet}'`,
  ].join(', ');
  return [
    `function ${name} {`,
    `    [CmdletBinding(${binding})]`,
    '    param(',
    own.map(parameterText).join(',\n'),
    '    )',
    `    process { Invoke-RwStub -Cmdlet '${name}' -Bound $PSBoundParameters }`,
    '}',
    '',
  ].join('\n');
}

function parameterText({ name, type, sets, required, position, values, aliases, pipeline }) {
  const attributes = sets.map((set) => {
    const parts = [
      ...(set === '(All)' ? [] : [`ParameterSetName = '${set}'`]),
      ...(required ? ['Mandatory = $true'] : []),
      ...(/^\d+$/.test(position) ? [`Position = ${position}`] : []),
      ...(/ByValue/.test(pipeline ?? '') ? ['ValueFromPipeline = $true'] : []),
    ];
    return `[Parameter(${parts.join(', ')})]`;
  });
  const alias = aliases?.length > 0 ? [`[Alias(${quoted(aliases)})]`] : [];
  const values_ = values?.length > 0 ? [`[ValidateSet(${quoted(values)})]`] : [];
  const lead = [...attributes, ...alias, ...values_].join(' ');
  return `        ${lead} [${powerShellType(type)}] $${name}`;
}

function quoted(texts) {
  return texts.map((text) => `'${text}'`).join(', ');
}

const known = {
  String: 'string',
  SwitchParameter: 'switch',
  Boolean: 'bool',
  UInt16: 'uint16',
  UInt32: 'uint32',
  UInt64: 'uint64',
  Int32: 'int',
  Int64: 'long',
  Hashtable: 'hashtable',
  Byte: 'byte',
  TimeSpan: 'timespan',
  DateTime: 'datetime',
  XmlDocument: 'xml',
  SecureString: 'securestring',
  X509Certificate2: 'System.Security.Cryptography.X509Certificates.X509Certificate2',
  CimInstance: 'object',
  PfxData: 'object',
  WildcardPattern: 'string',
  'Microsoft.CertificateServices.Commands.Certificate': 'object',
};

/** Enumerations of Windows' own modules are texts of a closed set here: `values` holds their words. */
function powerShellType(type) {
  const plain = type.replace(/^System\.(Management\.Automation\.)?/, '');
  const array = plain.endsWith('[]');
  const element = array ? plain.slice(0, -2) : plain;
  return `${known[element] ?? 'string'}${array ? '[]' : ''}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { beliefs } = await importTypeScript('src/main/demo/beliefs.ts');
  for (const [module, text] of stubModules(beliefs)) {
    mkdirSync(join(modulesFolder, module), { recursive: true });
    writeFileSync(join(modulesFolder, module, `${module}.psm1`), text);
  }
}
