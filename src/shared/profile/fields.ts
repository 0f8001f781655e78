/**
 * Small value schemas that several parts of a profile share. Every refusal carries a code (D5), never a sentence.
 * `.meta()` says the same to the published JSON Schema as far as JSON Schema can (docs/profile.schema.json).
 */
import ipaddr from 'ipaddr.js';
import * as z from 'zod';
import {
  hasOuterBlanks,
  isPlainLine,
  isPlainText,
  plainLinePattern,
  plainTextPattern,
} from './foreign-text.ts';

/** A `custom` issue whose message is a problem code; the words live in src/shared/text. */
export function refuse(code: string): { error: string } {
  return { error: code };
}

/** One line of text that is shown as it is. */
export const line = (maximum: number) =>
  z
    .string()
    .min(1)
    .max(maximum)
    .refine((text) => text === '' || text.trim() !== '', refuse('textBlank'))
    .refine(isPlainLine, refuse('textControlCharacters'))
    .meta({ pattern: plainLinePattern });

export const noOuterBlanksPattern = '^(?!\\s)[\\s\\S]*(?<!\\s)$';

/** UNLEN (windows-facts 2.4); the realm counts too. */
export const maximumUserName = 256;

/** Of the profile, of `--user` and of the window (F5). */
export const userName = line(maximumUserName)
  .refine((name) => name.trim() === '' || !hasOuterBlanks(name), refuse('textOuterBlanks'))
  .meta({ allOf: [{ pattern: noOuterBlanksPattern }] });

/** The one text of several lines (terms of use): it is shown last, folded, in a box of its own. */
const paragraph = z
  .string()
  .min(1)
  .max(20_000)
  .refine((text) => text === '' || text.trim() !== '', refuse('textBlank'))
  .refine(isPlainText, refuse('textControlCharacters'))
  .meta({ pattern: plainTextPattern });

const maximumLanguages = 50;

/** Human text: one string, or a map from BCP 47 language tag to string (D5). */
function inLanguages(text: typeof paragraph) {
  return z.union([
    text,
    z
      .record(
        z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,7}$/, refuse('notALanguageTag')),
        text,
      )
      .refine((map) => Object.keys(map).length > 0, refuse('textEmptyMap'))
      .refine((map) => Object.keys(map).length <= maximumLanguages, refuse('textManyLanguages'))
      .meta({ minProperties: 1, maxProperties: maximumLanguages }),
  ]);
}

/** A name that people read beside the program's own words: so short that it cannot say anything else. */
export const humanName = inLanguages(line(80));
export const humanText = inLanguages(paragraph);

export type HumanText = z.infer<typeof humanText>;

const ipFormats = [{ format: 'ipv4' }, { format: 'ipv6' }];

export const ipAddress = z
  .string()
  .refine(isIpAddress, refuse('notAnIpAddress'))
  .meta({ anyOf: ipFormats });

/** True for a canonical IPv4 dotted quad or an IPv6 address without a zone. */
export function isIpAddress(text: string): boolean {
  if (!/^[0-9A-Fa-f:.]{2,45}$/.test(text)) return false;
  // ipaddr.js throws inside to say no: 40 % of the time of a profile with 1 000 IPv6 routes.
  return text.includes(':') ? isIpv6(text) : ipaddr.IPv4.isValidFourPartDecimal(text);
}

/** ipaddr.js takes groups of more than four digits and one-digit IPv4 tails; RFC 4291 section 2.2 does not. */
function isIpv6(text: string): boolean {
  if (!ipaddr.IPv6.isValid(text) || text.split(':').some((group) => /^[^.]{5,}$/.test(group)))
    return false;
  const tail = text.slice(text.lastIndexOf(':') + 1);
  return !tail.includes('.') || ipaddr.IPv4.isValidFourPartDecimal(tail);
}

const label = '(?!-)[A-Za-z0-9-]{1,63}(?<!-)';
/**
 * What ends in a number is an IPv4 address in some spelling, or none (URL Standard of WHATWG, "ends in a number"): `0xcb.0.0x71.10`
 * would get round the rules for addresses (F4).
 */
const endsInNumber = '(?!(?:.*\\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)$)';
const dnsNamePattern = `^(?=.{1,253}$)${endsInNumber}${label}(?:\\.${label})*$`;

/** RFC 1035 / RFC 1123 host name: labels of letters, digits and hyphens, at most 253 characters. */
export function isDnsName(text: string): boolean {
  return new RegExp(dnsNamePattern).test(text);
}

export const dnsName = z
  .string()
  .refine(isDnsName, refuse('notADnsName'))
  .meta({ pattern: dnsNamePattern });

/** `.example.com` is the domain with all below it, `vpn.example.com` that one name (NRPT). */
export const dnsSuffix = z
  .string()
  .refine((text) => isDnsName(text.replace(/^\./, '')), refuse('notADnsSuffix'))
  .meta({ pattern: dnsNamePattern.replace('^', '^\\.?') });

export const serverAddress = z
  .string()
  .refine((text) => isIpAddress(text) || isDnsName(text), refuse('notAServerAddress'))
  .meta({ anyOf: [...ipFormats, { pattern: dnsNamePattern }] });

const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';

/** `a.b.c.d/n` or `x::/n` without host bits: `10.0.0.1/8` is refused, not silently masked. */
export const prefix = z
  .string()
  .refine(isCidr, { ...refuse('notAPrefix'), abort: true })
  .refine((text) => !hasHostBits(text), refuse('prefixHasHostBits'))
  .meta({
    pattern: `^(?:(?:${octet}\\.){3}${octet}/(?:3[0-2]|[12]?[0-9])|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`,
  });

function isCidr(text: string): boolean {
  const [address = '', length = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^(0|[1-9][0-9]{0,2})$/.test(length) || !isIpAddress(address))
    return false;
  return Number(length) <= (ipVersion(address) === 4 ? 32 : 128);
}

function hasHostBits(prefixText: string): boolean {
  const [address = '', length = ''] = prefixText.split('/');
  const bits = Number(length);
  const parsed = ipVersion(address) === 4 ? ipaddr.IPv4.parse(address) : ipaddr.IPv6.parse(address);
  return parsed.toByteArray().some((byte, at) => {
    const ofNetwork = Math.min(Math.max(bits - at * 8, 0), 8);
    return (byte & (0xff >> ofNetwork)) !== 0;
  });
}

/** 4 for IPv4, 6 for IPv6; takes an address or a prefix that was validated before. */
export function ipVersion(text: string): 4 | 6 {
  return text.includes(':') ? 6 : 4;
}

export const base64 = z
  .string()
  .min(1)
  .max(700_000)
  .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, refuse('notBase64'));

const secretText = z
  .string()
  .min(1)
  .max(256)
  .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), refuse('textControlCharacters'))
  .meta({ pattern: '^[^\\p{Cc}\\p{Cs}]*$' });

/** PSKs are printable ASCII, at most 256 characters (PWLEN; D23), unless the profile overrides the character rule. */
export const psk = secretText;
/** RASCREDENTIALSW.szPassword holds 256 characters and a zero (windows-facts 2.4). */
export const password = secretText;

/** Opens a PKCS#12; an empty one is one (F18). */
export const pkcs12Password = z.string().max(256);

export const printableAscii = /^[\x20-\x7e]*$/;
