/** The wizard over HTTP: for whom it answers, what it serves, with which headers; and the table once more, through it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelNames, channels, type Channel } from '../../../src/shared/ipc/channels.ts';
import { maximumRequest } from '../../../src/shared/ipc/limits.ts';
import { contentSecurityPolicy, fileOf } from '../../../src/main/wizard/page-policy.ts';
import { startWebServer, type WebServer } from '../../../src/main/web/server.ts';
import { openWebWizard, type WebWizard } from '../../../src/main/entries/web-wizard.ts';
import { makeHandle } from '../../../src/main/wizard/handle.ts';
import type { Handlers } from '../../../src/main/wizard/handlers.ts';
import { biggest, freeChannels, schemaAsked, tooBig } from './big-requests.ts';
import { sampleRequests } from './sample-requests.ts';
import { bridge, enter, http } from './web-client.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'roadwarrior-web-'));
const page = path.join(scratch, 'page');
mkdirSync(path.join(page, 'assets'), { recursive: true });
const head = '<head><meta property="csp-nonce" nonce="__CSP_NONCE__" /></head>';
writeFileSync(path.join(page, 'index.html'), `<!doctype html><html>${head}<body></body></html>`);
writeFileSync(path.join(page, 'assets', 'app.js'), 'export {};');
writeFileSync(path.join(scratch, 'secret.js'), 'outside');
mkdirSync(`${page}Evil`);
writeFileSync(path.join(`${page}Evil`, 'x.js'), 'outside');

let random = 0;
/** Handlers that answer what no table knows, and count. */
let reached = 0;
const wrong = Object.fromEntries(
  channelNames.map((channel) => [
    channel,
    () => {
      reached += 1;
      return Promise.resolve({ secret: 'canary-of-the-answer' });
    },
  ]),
) as unknown as Handlers;

let server: WebServer;
let cookie: string;
let wizard: WebWizard;
beforeAll(async () => {
  server = await startWebServer({
    page,
    port: 0,
    random: () => `random-${(random += 1)}`,
    handleFor: (origin) => makeHandle(wrong, origin),
  });
  cookie = await enter(server.url);
  wizard = await openWebWizard({
    version: '0.0.0-test',
    pc: path.join(scratch, 'pc'),
    windows: '10.0.22631',
    pace: 0,
    language: 'en-GB',
    elevated: false,
    open: ['examples/office.vpnprofile'],
    save: scratch,
    page,
    port: 0,
  });
});
afterAll(async () => {
  await server.close();
  await wizard.close();
  rmSync(scratch, { recursive: true, force: true });
});

const refused = (code: string) => ({ ok: false, problem: { code, parameters: {} } });

describe('who may come', () => {
  it('nobody without the token, and with it one browser', async () => {
    const other = await startWebServer({
      page,
      port: 0,
      random: () => `other-${(random += 1)}`,
      handleFor: (origin) => makeHandle(wrong, origin),
    });
    const { search } = new URL(other.url);
    expect((await http(other.origin, '/')).status).toBe(403);
    expect((await http(other.origin, '/?token=random-1')).status).toBe(403);
    const first = await http(other.origin, `/${search}`);
    expect(first).toMatchObject({ status: 303, headers: { location: '/' } });
    const [set = ''] = [first.headers['set-cookie']].flat();
    expect(set).toMatch(/^roadwarrior=[^;]+; HttpOnly; SameSite=Strict; Path=\/$/);
    // A second use, for example by whoever read it in a process list or a history.
    expect((await http(other.origin, `/${search}`)).status).toBe(403);
    const mine = { cookie: set.split(';')[0] ?? '' };
    expect((await http(other.origin, `/${search}`, { headers: mine })).status).toBe(303);
    await other.close();
  });

  it('not under another name (DNS rebinding)', async () => {
    for (const host of ['roadwarrior.example.com', 'localhost', server.origin.slice(7, -1)]) {
      const answer = await http(server.origin, '/', { headers: { cookie, host } });
      expect({ host, status: answer.status }).toEqual({ host, status: 421 });
    }
  });

  it('only on the loopback address', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('what is served', () => {
  it('the page, with a nonce of its own for each load and the same policy as Electron', async () => {
    const loads = await Promise.all(
      [1, 2].map(() => http(server.origin, '/', { headers: { cookie } })),
    );
    const nonces = loads.map(({ body }) => / nonce="([^"]+)"/.exec(body)?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    loads.forEach(({ headers, body }, at) => {
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy(nonces[at] ?? ''));
      expect(headers['content-security-policy-report-only']).toBe(
        `${contentSecurityPolicy(nonces[at] ?? '')}; report-uri /csp-report`,
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(body).toContain('<script src="./bridge.js"></script>\n  </head>');
      expect(body).not.toContain('__CSP_NONCE__');
    });
  });

  it('a policy without exceptions', () => {
    const policy = new Map(
      contentSecurityPolicy('abc')
        .split('; ')
        .map((each) => {
          const [name = '', ...sources] = each.split(' ');
          return [name, sources];
        }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'nonce-abc'"],
      'img-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  it.each([
    ['/assets/app.js', 200],
    ['/assets/none.js', 404],
    ['/../secret.js', 404],
    ['/%2e%2e/secret.js', 404],
    ['/..%2fsecret.js', 404],
    ['/assets/..%5c..%5csecret.js', 404],
    ['/%252e%252e/secret.js', 404],
    ['/../pageEvil/x.js', 404],
    ['//etc/passwd', 404],
    ['/%00.js', 404],
    ['/%', 404],
  ])('%s → %i', async (asked, status) => {
    const answer = await http(server.origin, asked, { headers: { cookie } });
    expect({ status: answer.status, outside: answer.body.includes('outside') }).toEqual({
      status,
      outside: false,
    });
  });

  it('files below the folder only, whatever the path says', () => {
    expect(fileOf('/app', '/assets/a.js')).toBe(path.join('/app', 'assets', 'a.js'));
    for (const each of ['/../appEvil/a.js', '/..', '/.', '/C:/x.js', '/a//b.js', 'a.js', '/.env']) {
      expect({ each, file: fileOf('/app', each) }).toEqual({ each, file: null });
    }
  });

  it('reports of the policy are kept', async () => {
    const report = { headers: { cookie }, method: 'POST', body: '{"csp-report":{}}' };
    expect((await http(server.origin, '/csp-report', report)).status).toBe(204);
    expect(server.cspReports).toEqual(['{"csp-report":{}}']);
    const foreign = await http(server.origin, '/csp-report', { method: 'POST', body: 'x' });
    expect(foreign.status).toBe(403);
  });

  it('events, to whoever has the cookie', async () => {
    expect((await http(server.origin, '/events')).status).toBe(403);
    const { port } = new URL(server.origin);
    const event = await new Promise<string>((resolve) => {
      const call = request(
        { hostname: '127.0.0.1', port, path: '/events', headers: { cookie } },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part;
            if (text.includes(': open') && !text.includes('data:')) {
              server.send('progress', { number: 1, event: { kind: 'verifying' } });
            }
            if (text.includes('data:')) {
              call.destroy();
              resolve(text);
            }
          });
        },
      );
      call.on('error', () => undefined);
      call.end();
    });
    expect(event).toContain('event: progress\ndata: {"number":1,"event":{"kind":"verifying"}}\n\n');
  });
});

describe.each(channelNames)('%s through the server', (channel: Channel) => {
  const body = JSON.stringify(sampleRequests[channel]);
  const good = () => ({ cookie, origin: server.origin, 'x-roadwarrior-frame': 'top' });
  const post = async (headers: Record<string, string>, text: string) =>
    JSON.parse(
      (await http(server.origin, `/call/${channel}`, { method: 'POST', headers, body: text })).body,
    ) as unknown;

  it('refuses a foreign sender', async () => {
    const before = reached;
    const less = (name: string) =>
      Object.fromEntries(Object.entries(good()).filter(([key]) => key !== name));
    const senders = [
      { ...good(), origin: 'https://example.com' },
      { ...good(), origin: 'null' },
      { ...good(), cookie: 'roadwarrior=random-99' },
      { ...good(), 'x-roadwarrior-frame': 'sub' },
      ...['cookie', 'origin', 'x-roadwarrior-frame'].map(less),
    ];
    for (const headers of senders)
      expect(await post(headers, body)).toEqual(refused('foreignSender'));
    expect(
      await bridge(server.origin, cookie, 'sub').call(channel, sampleRequests[channel] as never),
    ).toEqual(refused('foreignSender'));
    expect(reached).toBe(before);
  });

  it('refuses another shape', async () => {
    const before = reached;
    const extra = JSON.stringify({ ...sampleRequests[channel], path: '/etc/passwd' });
    for (const text of ['', '{', 'null', `[${body}]`, extra]) {
      expect(await post(good(), text)).toEqual(refused('badRequest'));
    }
    expect(reached).toBe(before);
  });

  it('refuses too much, and reads it to its end', async () => {
    const before = reached;
    const asked = await schemaAsked(channel, async () => {
      const text = JSON.stringify(tooBig(channel));
      expect(await post(good(), text)).toEqual(refused('badRequest'));
    });
    expect(asked).toBe(0);
    expect(reached).toBe(before);
    if (!freeChannels.includes(channel)) return;
    await post(good(), JSON.stringify(biggest(channel)));
    expect(reached).toBe(before + 1);
  });

  it('gives nothing that the table does not know, and comes by the bridge', async () => {
    const before = reached;
    expect(await post(good(), body)).toEqual(refused('badResponse'));
    const api = bridge(server.origin, cookie);
    expect(await api.call(channel, sampleRequests[channel] as never)).toEqual(
      refused('badResponse'),
    );
    expect(reached).toBe(before + 2);
    expect(channels[channel].response.safeParse({ secret: '' }).success).toBe(false);
  });
});

it('much too much is read to its end, and none of it is kept', async () => {
  const headers = { cookie, origin: server.origin, 'x-roadwarrior-frame': 'top' };
  const body = JSON.stringify({ json: 'x'.repeat(4 * maximumRequest + 1) });
  const answer = await http(server.origin, '/call/draft.check', { method: 'POST', headers, body });
  expect(JSON.parse(answer.body)).toEqual(refused('badRequest'));
});

it('a whole way over the bridge, on a demo PC in a folder', async () => {
  const api = bridge(wizard.origin, await enter(wizard.url));
  const value = async <T>(
    answer: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>,
  ) => {
    const envelope = await answer;
    if (!envelope.ok) throw new Error(JSON.stringify(envelope.problem));
    return envelope.value;
  };
  const state = await value(api.call('app.state', {}));
  expect(state).toMatchObject({ simulated: true, elevated: false, windows: '10.0.22631' });
  const file = await value(api.call('file.choose', { purpose: 'profile' }));
  const opened = await value(api.call('profile.open', { file: file?.file ?? '' }));
  if (opened.result !== 'opened') throw new Error('refused');
  const choices = { onConflict: 'stop' as const, consents: [] };
  const { plan } = await value(api.call('plan.make', { secrets: { psk: 'canary-9' }, choices }));
  const applied = await value(api.call('plan.apply', { digest: plan.digest }));
  expect(applied.verification?.asWanted).toBe(true);
  expect(await value(api.call('report.save', {}))).toEqual({ name: 'roadwarrior-report.json' });
  const report = readFileSync(path.join(scratch, 'roadwarrior-report.json'), 'utf8');
  expect(report).not.toContain('canary-9');
  const { id } = opened.review;
  expect((await value(api.call('installed.verify', { id }))).asWanted).toBe(true);
  await value(api.call('installed.undo', { id, hangUp: false }));
  expect((await value(api.call('installed.list', {}))).profiles).toEqual([]);
});
