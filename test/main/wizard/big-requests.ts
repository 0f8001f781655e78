/** Requests of a channel that are as big as may be, and bigger by a little: good in shape wherever the table lets a text be long. */
import { vi } from 'vitest';
import { channels, maximumRequest, type Channel } from '../../../src/shared/ipc/channels.ts';
import { sampleRequests } from './sample-requests.ts';

/**
 * For each channel that takes a text without a limit of its own: its request with that text. Nothing but the size of the whole
 * refuses it. The unit is four characters, which are good base64 too.
 */
const padded: { [C in Channel]?: (text: string) => unknown } = {
  'app.language': (language) => ({ language }),
  'file.drop': (base64) => ({ purpose: 'certificate', name: 'me.p12', base64 }),
  'plan.apply': (machine) => ({ digest: { machine, user: 'b' } }),
  'draft.check': (json) => ({ json }),
  'draft.preview': (json) => ({ json, windows: '10.0.22631' }),
  'draft.save': (json) => ({ json }),
  'draft.use': (json) => ({ json }),
};

export const freeChannels = Object.keys(padded) as Channel[];

/** The biggest that is not too big; null where the table takes no long text. */
export function biggest(channel: Channel): unknown {
  const pad = padded[channel];
  return pad === undefined ? null : pad(ofLength(maximumRequest - lengthOf(pad(''))));
}

/** Too big: by at most four characters where the shape is good; elsewhere by a key that no shape has. */
export function tooBig(channel: Channel): unknown {
  const pad = padded[channel];
  if (pad === undefined) return { ...sampleRequests[channel], more: 'A'.repeat(maximumRequest) };
  return pad(ofLength(maximumRequest - lengthOf(pad('')) + 4));
}

/** How often the channel's schema was asked while something was done: what is too big is refused before that. */
export async function schemaAsked(channel: Channel, during: () => Promise<void>): Promise<number> {
  const asked = vi.spyOn(channels[channel].request, 'safeParse');
  try {
    await during();
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}

function ofLength(atMost: number): string {
  return 'AAAA'.repeat(Math.floor(atMost / 4));
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}
