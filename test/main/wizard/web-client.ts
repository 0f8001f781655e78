/** The browser's bridge, run in Node: the served script with stand-ins for window, fetch and EventSource that behave like a browser's. */
import { request } from 'node:http';
import { createContext, runInContext } from 'node:vm';
import type { WizardApi } from '../../../src/shared/ipc/api.ts';
import { bridgeScript } from '../../../src/main/web/bridge.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** One request as it is: fetch would not let a test choose Host or Origin. */
export function http(
  origin: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: {
    method?: string;
    headers?: Record<string, string>;
    body?: string;
  } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** Comes by the address with the token; the cookie as a browser would send it. */
export async function enter(url: string): Promise<string> {
  const { origin, search } = new URL(url);
  const answer = await http(origin, `/${search}`);
  const [cookie = ''] = [answer.headers['set-cookie']].flat();
  return cookie.split(';')[0] ?? '';
}

/** `window.roadwarrior` as a page of the origin has it. */
export function bridge(origin: string, cookie: string, frame: 'top' | 'sub' = 'top'): WizardApi {
  const window: { roadwarrior?: WizardApi; top: unknown } = { top: null };
  window.top = frame === 'top' ? window : {};
  const context = createContext({
    window,
    Object,
    fetch: async (
      path: string,
      options: { method: string; headers: Record<string, string>; body: string },
    ) => {
      const headers = { ...options.headers, cookie, origin };
      const answer = await http(origin, path, { ...options, headers });
      return { json: () => Promise.resolve(JSON.parse(answer.body) as unknown) };
    },
    EventSource: class {
      addEventListener(): void {
        // Events are read from the stream itself.
      }
    },
  });
  runInContext(bridgeScript(), context);
  if (window.roadwarrior === undefined) throw new Error('the bridge made nothing');
  return window.roadwarrior;
}
