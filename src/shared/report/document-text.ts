/** The report as text: on standard output, and in a file that somebody will show on a terminal. */
import { isPlainLine } from '../profile/foreign-text.ts';
import type { Report } from './report.ts';

/** A document is data and stays the same; what moves a cursor or turns a line around JSON can say in ASCII. */
export function documentText(report: Report): string {
  return JSON.stringify(report, null, 2)
    .split('\n')
    .map((line) => (isPlainLine(line) ? line : line.replace(/[^\x20-\x7e]/g, inJson)))
    .join('\n');
}

function inJson(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
