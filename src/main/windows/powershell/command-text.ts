/**
 * The only texts that a session hands to PowerShell. Each is one ASCII line (a command of several lines would wait for a
 * blank one), constant but for base64, which holds no character that PowerShell reads as anything but text.
 */

import type { JsonValue } from './call-result.ts';
import { toCliXml } from './cli-xml.ts';

/** Written before anything else, and free of method calls, because constrained language mode forbids those. */
export const languageModeCommand =
  "'RwLanguageMode ' + $ExecutionContext.SessionState.LanguageMode + ' .'";

/** Finds what {@link languageModeCommand} printed; undefined while it has not arrived. */
export function readLanguageMode(output: string): string | undefined {
  return /RwLanguageMode (\w+) \./.exec(output)?.[1];
}

/** Runs one function by scripts/session.ps1. @param call plain data */
export function callCommand(call: object): string {
  return `Invoke-RwCall '${toBase64(toCliXml(call as JsonValue))}'`;
}

/**
 * Reads script files into the session, in their order; the first that cannot be read ends it. It cannot lean on session.ps1, which is loaded by it too: hence the answer built
 * in place, with fewer details of an error than session.ps1 gives.
 */
export function loadCommand(
  call: { number: number; nonce: string },
  paths: readonly string[],
): string {
  const start = `RwAnswer ${call.number} ${call.nonce} `;
  const write = `[System.Console]::Out.Write("\`n" + '${start}' + `;
  const failure = [
    `'{"ok":false,"error":{"errorId":"' + ($_.FullyQualifiedErrorId -creplace '[^A-Za-z0-9_.,]', '')`,
    `'","category":"' + $_.CategoryInfo.Category`,
    `'","causes":[{"exceptionType":"' + ($_.Exception.GetType().FullName -creplace '[^A-Za-z0-9_.+]', '')`,
    `'","hresult":"' + ('{0:x8}' -f $_.Exception.HResult) + '"}]}}'`,
  ].join(' + ');
  return (
    `try { ${paths.map((path) => `. ${fromBase64(toBase64(path))}; `).join('')}${write}'${toBase64('{"ok":true,"value":{}}')} .' + "\`n") } ` +
    `catch { ${write}[System.Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes(${failure})) + ' .' + "\`n") }`
  );
}

function fromBase64(base64: string): string {
  return `([System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String('${base64}')))`;
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
