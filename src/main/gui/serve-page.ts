/** Answers the page's requests out of the built folder: known kinds of files only, each with the policy (checklist 7, 18). */
import { readFile } from 'node:fs/promises';
import { isOurAddress } from './app-origin.ts';
import { fileOf, pageHeaders, typeOf, withNonce } from '../wizard/page-policy.ts';

export interface PageParts {
  /** Absolute; the built page. */
  root: string;
  /** A new nonce: 128 random bits, base64. */
  nonce: () => string;
  read?: (file: string) => Promise<Uint8Array>;
}

/** What `protocol.handle` wants. Never rejects: what is not there is a 404 that says nothing. */
export function pageServer({
  root,
  nonce,
  read = (file) => readFile(file),
}: PageParts): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  return async ({ url, method }) => {
    const own = nonce();
    const headers = pageHeaders(own);
    const file = isOurAddress(url) ? fileOf(root, new URL(url).pathname) : null;
    const type = file === null ? null : typeOf(file);
    if (method !== 'GET' || file === null || type === null) {
      return new Response(null, { status: 404, headers });
    }
    try {
      const bytes = await read(file);
      const isPage = type.startsWith('text/html');
      const body = isPage
        ? withNonce(Buffer.from(bytes).toString('utf8'), own)
        : new Uint8Array(bytes);
      return new Response(body, {
        status: 200,
        headers: { ...headers, 'Content-Type': type },
      });
    } catch {
      return new Response(null, { status: 404, headers });
    }
  };
}
