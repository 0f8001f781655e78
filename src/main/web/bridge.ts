/** The script that makes `window.roadwarrior` in a browser: calls by POST, events as a stream. Made from the table of calls. */
import { channelNames } from '../../shared/ipc/channels.ts';
import { events } from '../../shared/ipc/progress.ts';

export const bridgePath = '/bridge.js';
export const callPath = '/call/';
export const eventsPath = '/events';
/** The page's own word for whether it is the top frame; a foreign page cannot send the header without being asked for. */
export const frameHeader = 'x-roadwarrior-frame';

export function bridgeScript(): string {
  return `'use strict';
(() => {
  const channels = new Set(${JSON.stringify(channelNames)});
  const events = ${JSON.stringify(Object.keys(events))};
  const listeners = new Map(events.map((event) => [event, new Set()]));
  const failed = (code) => ({ ok: false, problem: { code, parameters: {} } });
  const frame = window.top === window ? 'top' : 'sub';
  const call = async (channel, request) => {
    if (!channels.has(channel)) return failed('badRequest');
    try {
      const answer = await fetch(${JSON.stringify(callPath)} + channel, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ${JSON.stringify(frameHeader)}: frame },
        body: JSON.stringify(request),
      });
      return await answer.json();
    } catch {
      return failed('unexpected');
    }
  };
  const on = (event, listener) => {
    const own = listeners.get(event);
    if (own === undefined) return () => undefined;
    own.add(listener);
    return () => own.delete(listener);
  };
  const stream = new EventSource(${JSON.stringify(eventsPath)});
  for (const event of events) {
    stream.addEventListener(event, (message) => {
      const payload = JSON.parse(message.data);
      for (const listener of [...listeners.get(event)]) listener(payload);
    });
  }
  Object.defineProperty(window, 'roadwarrior', { value: Object.freeze({ call, on }) });
})();
`;
}
