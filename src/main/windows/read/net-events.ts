/**
 * What `netsh wfp show netevents` prints: XML whose elements are the members of FWPM_NET_EVENT, and its enumerations by name
 * (fwpmtypes.h, [doc]). That error codes stand there as numbers or by their symbols, and addresses as people write them, is
 * UNCONFIRMED: no published text shows a failed negotiation. What is written otherwise is refused, not guessed.
 */
import * as z from 'zod';
import { ikeFailure, type IkeFailure } from '../../../shared/port/surroundings.ts';
import { readXml, type XmlElement } from '../../../shared/xml/read-xml.ts';
import { ikeErrorOf } from './ike-errors.ts';
import { NotRead } from './reader.ts';

/** The ring holds 128 KiB of events (logging, [doc]); as XML that is far less than this. */
const longest = 8 * 1024 * 1024;

/** Each kind of failure, and the element that holds it. */
const failures: Readonly<Record<string, { mode: IkeFailure['mode']; element: string }>> = {
  FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE: { mode: 'main', element: 'ikeMmFailure' },
  FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE: { mode: 'quick', element: 'ikeQmFailure' },
  FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE: { mode: 'extended', element: 'ikeEmFailure' },
};
const points: Readonly<Record<string, IkeFailure['point']>> = {
  IPSEC_FAILURE_NONE: 'none',
  IPSEC_FAILURE_ME: 'me',
  IPSEC_FAILURE_PEER: 'peer',
};

/**
 * Failures since then that were not expected, the newest first.
 * @throws NotRead `notUnderstood`
 */
export function ikeFailuresOf(printed: Uint8Array, since: string): IkeFailure[] {
  const read = readXml(textOf(printed), longest);
  if (!read.ok || read.root.name !== 'netEvents') throw new NotRead('notUnderstood');
  const events = read.root.children.flatMap((event) => failureOf(event) ?? []);
  return events
    .filter(({ at }) => Date.parse(at) >= Date.parse(since))
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** In the console's code page, or as UTF-16: what is read of it is ASCII in each. */
function textOf(printed: Uint8Array): string {
  const bytes = Buffer.from(printed);
  const wide = bytes.length > 1 && (bytes[1] === 0 || bytes.readUInt16LE(0) === 0xfeff);
  const text = bytes.toString(wide ? 'utf16le' : 'latin1');
  return text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*/, '');
}

/** Null for events of other kinds (dropped packets and the like), and for failures that Windows calls benign. */
function failureOf(event: XmlElement): IkeFailure | null {
  if (event.name !== 'item' && event.name !== 'netEvent') throw new NotRead('notUnderstood');
  const type = textIn(event, 'type');
  const kind = failures[type];
  if (kind === undefined) {
    if (/^FWPM_NET_EVENT_TYPE_[A-Z0-9_]+$/.test(type)) return null;
    throw new NotRead('notUnderstood');
  }
  const header = only(event, 'header');
  const failure = only(event, kind.element);
  const flags = failure.children.find(({ name }) => name === 'flags')?.children ?? [];
  if (flags.some(({ text }) => /_FLAG_BENIGN$/.test(text))) return null;
  const remote = header.children.filter(({ name }) => /^remoteAddrV[46](?:\.|$)/.test(name));
  const parsed = ikeFailure.safeParse({
    at: timeOf(textIn(header, 'timeStamp')),
    code: ikeErrorOf(textIn(failure, 'failureErrorCode')),
    point: points[textIn(failure, 'failurePoint')],
    mode: kind.mode,
    remote: remote.length === 0 ? null : addressOf(remote),
  } satisfies Record<keyof IkeFailure, unknown>);
  if (!parsed.success) throw new NotRead('notUnderstood');
  return parsed.data;
}

function only(of: XmlElement, name: string): XmlElement {
  const [found, ...more] = of.children.filter((each) => each.name === name);
  if (found === undefined || more.length > 0) throw new NotRead('notUnderstood');
  return found;
}

function textIn(of: XmlElement, name: string): string {
  return only(of, name).text;
}

function addressOf(elements: readonly XmlElement[]): string | undefined {
  return elements.length === 1 ? elements[0]?.text : undefined;
}

/** Windows may write more digits than anybody here reads. */
function timeOf(written: string): string | undefined {
  const time = z.iso.datetime().safeParse(written);
  return time.success ? new Date(time.data).toISOString() : undefined;
}
