// Main mode and the extra step as one exchange: who answers the second time is looked at again.
import { describe, expect, it } from 'vitest';
import { createFullCheck } from '../../../../src/main/ike/tunnel/tunnel-check.ts';
import { answering, play } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { pskOptions } from '../exchange/sample-options.ts';
import { tunnelOptions } from './play-tunnel.ts';

const trusts = () => true;

describe('the extra step with its own main mode', () => {
  it('goes on behind it, as far as it can without NAT', () => {
    const responder = new Responder({ psk: 'example-psk' });
    const played = play(
      createFullCheck(pskOptions(), tunnelOptions(), trusts),
      answering(responder),
    );
    expect(played.outcome).toMatchObject({
      exchange: 'tunnel',
      notPossible: 'withoutNat',
      mainMode: { ended: 'done', serverProof: 'verified' },
    });
    expect(responder.later[0]?.map(([type]) => type)).toEqual([8, 12]);
  });

  it('another one has answered the second time, with a certificate of his own: nothing is sent to him but the DELETE', () => {
    const responder = new Responder({ psk: 'example-psk' });
    const exchange = createFullCheck(pskOptions(), tunnelOptions(), () => false);
    const played = play(exchange, answering(responder));
    expect(played.outcome).toMatchObject({
      exchange: 'tunnel',
      ended: 'error',
      awaiting: 'mainMode',
      notPossible: null,
      mainMode: { ended: 'done', serverProof: 'verified' },
    });
    expect(responder.later.map((each) => each.map(([type]) => type))).toEqual([[8, 12]]);
  });

  it('main mode fails already', () => {
    const responder = new Responder({ psk: 'example-psk', answerError: { at: 1, type: 14 } });
    const played = play(
      createFullCheck(pskOptions(), tunnelOptions(), trusts),
      answering(responder),
    );
    expect(played.outcome).toMatchObject({
      exchange: 'tunnel',
      ended: 'error',
      reached: null,
      awaiting: 'mainMode',
      mainMode: { notifies: [{ name: 'NO_PROPOSAL_CHOSEN' }] },
    });
  });
});
