/** Every channel, made from the table: who calls, in which shape, how much, and what may go back. */
import { describe, expect, it } from 'vitest';
import { channelNames, channels, type Channel } from '../../../src/shared/ipc/channels.ts';
import { makeHandle } from '../../../src/main/wizard/handle.ts';
import type { Handlers } from '../../../src/main/wizard/handlers.ts';
import { biggest, freeChannels, schemaAsked, tooBig } from './big-requests.ts';
import { sampleRequests } from './sample-requests.ts';
import { origin, ourPage } from './wizard-bench.ts';

/** Answers every channel with the same value, and counts. */
function handleWith(answer: () => unknown) {
  let calls = 0;
  const handlers = Object.fromEntries(
    channelNames.map((channel) => [
      channel,
      () => {
        calls += 1;
        return Promise.resolve().then(answer);
      },
    ]),
  ) as unknown as Handlers;
  return { handle: makeHandle(handlers, origin), calls: () => calls };
}

const refused = (code: string) => ({ ok: false, problem: { code, parameters: {} } });

describe.each(channelNames)('%s', (channel: Channel) => {
  const request = sampleRequests[channel];

  it('has a sample that the table takes', () => {
    expect(channels[channel].request.safeParse(request).success).toBe(true);
  });

  it.each([
    ['a foreign origin', { ...ourPage, origin: 'https://example.com' }],
    ['a longer origin', { ...ourPage, origin: `${origin}.example.com` }],
    ['no origin', { ...ourPage, origin: null }],
    ['a sub-frame', { ...ourPage, isTopFrame: false }],
    ['a foreign window', { ...ourPage, isOurWindow: false }],
  ])('refuses %s', async (_what, sender) => {
    const { handle, calls } = handleWith(() => null);
    expect(await handle(channel, sender, request)).toEqual(refused('foreignSender'));
    expect(calls()).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [request]],
    ['a text', JSON.stringify(request)],
    ['an extra key', { ...request, path: '/etc/passwd' }],
  ])('refuses %s', async (_what, payload) => {
    const { handle, calls } = handleWith(() => null);
    expect(await handle(channel, ourPage, payload)).toEqual(refused('badRequest'));
    expect(calls()).toBe(0);
  });

  it('refuses too much, before the shape is looked at', async () => {
    const { handle, calls } = handleWith(() => null);
    const sent = tooBig(channel);
    expect(channels[channel].request.safeParse(sent).success).toBe(freeChannels.includes(channel));
    const asked = await schemaAsked(channel, async () => {
      expect(await handle(channel, ourPage, sent)).toEqual(refused('badRequest'));
    });
    expect(asked).toBe(0);
    expect(calls()).toBe(0);
    // The count counts: what is not too big is looked at.
    const small = await schemaAsked(channel, async () => {
      await handle(channel, ourPage, request);
    });
    expect(small).toBe(1);
    expect(calls()).toBe(1);
  });

  if (freeChannels.includes(channel)) {
    it('takes as much as may be', async () => {
      const { handle, calls } = handleWith(() => null);
      await handle(channel, ourPage, biggest(channel));
      expect(calls()).toBe(1);
    });
  } else {
    it('takes no long text', () => {
      for (const longer of withLongTexts(request)) {
        expect(channels[channel].request.safeParse(longer).success).toBe(false);
      }
    });
  }

  it('refuses each field of a wrong type', async () => {
    const { handle, calls } = handleWith(() => null);
    for (const field of Object.keys(request)) {
      const payload = { ...request, [field]: 7.5 };
      expect(await handle(channel, ourPage, payload)).toEqual(refused('badRequest'));
      const { [field]: left, ...less } = request as Record<string, unknown>;
      expect(left).toBeDefined();
      expect(await handle(channel, ourPage, less)).toEqual(refused('badRequest'));
    }
    expect(calls()).toBe(0);
  });

  it('gives nothing that the table does not know', async () => {
    const { handle } = handleWith(() => ({ secret: 'canary-of-the-answer' }));
    expect(await handle(channel, ourPage, request)).toEqual(refused('badResponse'));
  });

  it('makes a value of an exception, without its message', async () => {
    const { handle } = handleWith(() => {
      throw new RangeError('canary-of-the-message /home/somebody');
    });
    expect(await handle(channel, ourPage, request)).toEqual({
      ok: false,
      problem: { code: 'unexpected', parameters: { name: 'RangeError' } },
    });
  });
});

describe('the handle', () => {
  it.each(['', 'toString', '__proto__', 'plan', 'app.state '])(
    'knows no channel %j',
    async (channel) => {
      const { handle } = handleWith(() => null);
      expect(await handle(channel, ourPage, {})).toEqual(refused('badRequest'));
    },
  );

  it('refuses what structured clone lets through and JSON does not know', async () => {
    const { handle } = handleWith(() => null);
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    for (const payload of [ring, { big: 1n }]) {
      expect(await handle('app.state', ourPage, payload)).toEqual(refused('badRequest'));
    }
  });
});

/** The value once for each text in it, with that text much longer. */
function withLongTexts(value: unknown): unknown[] {
  if (typeof value === 'string') return ['A'.repeat(100_000)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    withLongTexts(part).map((longer) => ({ ...value, [key]: longer })),
  );
}
