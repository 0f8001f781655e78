/**
 * The wizard in a browser: development, tests, and anyone who wants to look without Windows. Bound to the loopback
 * address, on a port of its own, for whoever has the token; not in the installer (docs/attack-surface.md).
 */
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { maximumRequest } from '../../shared/ipc/limits.ts';
import type { EventName, EventOf } from '../../shared/ipc/progress.ts';
import type { Handle, Sender } from '../wizard/handle.ts';
import {
  contentSecurityPolicy,
  fileOf,
  pageHeaders,
  typeOf,
  withNonce,
} from '../wizard/page-policy.ts';
import { bridgePath, bridgeScript, callPath, eventsPath, frameHeader } from './bridge.ts';
import { placeholderPage } from './placeholder-page.ts';
import { readBody } from './read-body.ts';

export interface WebServerParts {
  /** Made when the address is known, because the address is the only origin whose calls are answered. */
  handleFor: (origin: string) => Handle;
  /** Absolute; dist/renderer. */
  page: string;
  /** 0: any free one. */
  port: number;
  /** Base64url, at least 128 bits each time. */
  random: () => string;
}

export interface WebServer {
  origin: string;
  /** With the token, which is good for one browser. */
  url: string;
  send<E extends EventName>(event: E, payload: EventOf<E>): void;
  /** What the page tried and was not allowed to. */
  cspReports: readonly string[];
  close(): Promise<void>;
}

const cookieName = 'roadwarrior';
const reportPath = '/csp-report';
const scriptType = 'text/javascript; charset=utf-8';

export async function startWebServer(parts: WebServerParts): Promise<WebServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return new Running(server, parts, `127.0.0.1:${port}`);
}

class Running implements WebServer {
  readonly origin: string;
  readonly url: string;
  readonly cspReports: string[] = [];
  readonly #server: Server;
  readonly #parts: WebServerParts;
  readonly #host: string;
  readonly #handle: Handle;
  readonly #session: string;
  /** Void after its first use. */
  #token: string | null;
  readonly #streams = new Set<ServerResponse>();

  constructor(server: Server, parts: WebServerParts, host: string) {
    this.#server = server;
    this.#parts = parts;
    this.#host = host;
    this.origin = `http://${host}`;
    this.#session = parts.random();
    this.#token = parts.random();
    this.url = `${this.origin}/?token=${this.#token}`;
    this.#handle = parts.handleFor(this.origin);
    server.on('request', (request, response) => {
      void this.#answer(request, response).catch(() => {
        if (!response.headersSent) plain(response, 500);
        else response.destroy();
      });
    });
  }

  send<E extends EventName>(event: E, payload: EventOf<E>): void {
    for (const stream of this.#streams) {
      stream.write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
    }
  }

  async close(): Promise<void> {
    for (const stream of this.#streams) stream.end();
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, headers, url = '/' } = request;
    // A name that somebody's DNS points here is not us (rebinding).
    if (headers.host !== this.#host) {
      plain(response, 421);
      return;
    }
    const { pathname, searchParams } = new URL(url, this.origin);
    const isKnown = this.#hasCookie(request);
    if (method === 'GET' && pathname === '/' && searchParams.has('token')) {
      this.#enter(searchParams.get('token') ?? '', isKnown, response);
    } else if (method === 'POST' && pathname.startsWith(callPath)) {
      await this.#call(pathname.slice(callPath.length), isKnown, request, response);
    } else if (!isKnown) plain(response, 403);
    else if (method === 'POST' && pathname === reportPath) {
      this.cspReports.push((await readBody(request, 64 * 1024)) ?? '');
      plain(response, 204);
    } else if (method !== 'GET') plain(response, 405);
    else this.#get(pathname, response);
  }

  #get(pathname: string, response: ServerResponse): void {
    if (pathname === eventsPath) this.#stream(response);
    else if (pathname === bridgePath) this.#give(response, bridgeScript(), scriptType);
    else this.#page(pathname, response);
  }

  /** The token is taken for a cookie once; who has the cookie already may come by the same address again. */
  #enter(token: string, isKnown: boolean, response: ServerResponse): void {
    if (!isKnown) {
      if (this.#token === null || !isSame(token, this.#token)) {
        plain(response, 403);
        return;
      }
      this.#token = null;
    }
    const cookie = `${cookieName}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
    response.writeHead(303, { Location: '/', 'Set-Cookie': cookie, 'Cache-Control': 'no-store' });
    response.end();
  }

  async #call(
    channel: string,
    isOurWindow: boolean,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const sender: Sender = {
      origin: request.headers.origin ?? null,
      isTopFrame: request.headers[frameHeader] === 'top',
      isOurWindow,
    };
    // UTF-8 takes up to four bytes for a character; what is longer is answered as too big by the handle's own check.
    const body = await readBody(request, 4 * maximumRequest);
    const answer = await this.#handle(channel, sender, parse(body));
    this.#give(response, JSON.stringify(answer), 'application/json');
  }

  #stream(response: ServerResponse): void {
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
    response.writeHead(200, { ...this.#headers(), 'Content-Type': 'text/event-stream' });
    response.write(': open\n\n');
  }

  #page(pathname: string, response: ServerResponse): void {
    const file = fileOf(this.#parts.page, pathname);
    const type = file === null ? null : typeOf(file);
    if (file === null || type === null) {
      plain(response, 404);
      return;
    }
    const isStart = pathname === '/' || pathname === '/index.html';
    if (!isStart) {
      if (existsSync(file)) this.#give(response, readFileSync(file), type);
      else plain(response, 404);
      return;
    }
    const nonce = this.#parts.random();
    const html = existsSync(file) ? readFileSync(file, 'utf8') : placeholderPage;
    const bridge = `<script src=".${bridgePath}"></script>`;
    // The page's own script is a module and so runs after this one, wherever it stands.
    const page = withNonce(html, nonce).replace('</head>', `${bridge}\n  </head>`);
    this.#give(response, page, type, nonce);
  }

  #give(response: ServerResponse, body: string | Buffer, type: string, nonce?: string): void {
    response.writeHead(200, { ...this.#headers(nonce), 'Content-Type': type });
    response.end(body);
  }

  /** The policy itself is Electron's to the letter; what it catches is reported by a copy that only reports. */
  #headers(nonce = this.#parts.random()): OutgoingHttpHeaders {
    const reporting = `${contentSecurityPolicy(nonce)}; report-uri ${reportPath}`;
    return { ...pageHeaders(nonce), 'Content-Security-Policy-Report-Only': reporting };
  }

  #hasCookie(request: IncomingMessage): boolean {
    const pairs = (request.headers.cookie ?? '').split(';').map((each) => each.trim());
    return pairs.some(
      (each) =>
        each.startsWith(`${cookieName}=`) &&
        isSame(each.slice(cookieName.length + 1), this.#session),
    );
  }
}

function plain(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
  response.end();
}

/** What is no JSON has no shape either. */
function parse(body: string | null): unknown {
  if (body === null) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
