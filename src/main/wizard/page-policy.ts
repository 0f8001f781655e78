/**
 * What the page may do, the same for Electron's protocol and for the browser's server: the headers of every answer, and
 * which file a path means. Without electron and without http, so that both transports and the tests use it.
 */
import * as path from 'node:path';

/** Stands in index.html where the nonce of this load belongs (src/renderer/index.html). */
const noncePlaceholder = '__CSP_NONCE__';

/**
 * No inline script and no `unsafe-…` at all. Fluent's renderer makes its style elements at run time: they carry the nonce.
 * `connect-src 'self'` is for the browser's bridge; in Electron nothing answers there.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** @param nonce 128 random bits, base64; a new one for every load. */
export function pageHeaders(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, nonce);
}

/**
 * The file below `root` that a request's path means, or null. The path is decoded once; whatever then still is no plain
 * relative path is refused: `..`, back-slashes, drive letters, NUL, a second layer of escapes.
 *
 * @param root absolute.
 * @param requested the path of the address, with its leading slash, without query.
 */
export function fileOf(root: string, requested: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requested);
  } catch {
    return null;
  }
  const names = (decoded === '/' ? '/index.html' : decoded).split('/').slice(1);
  const isPlain = (name: string) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name);
  if (!decoded.startsWith('/') || names.length === 0 || !names.every(isPlain)) return null;
  const file = path.join(root, ...names);
  // Held by the names already; a separator belongs to the check, or `/appEvil` would pass for `/app`.
  return file.startsWith(root + path.sep) ? file : null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Null for a kind of file that the page has no business with. */
export function typeOf(file: string): string | null {
  return types[path.extname(file)] ?? null;
}
