/** A connection that leads elsewhere than when it was set up: nobody signs in there by this window. */
import { expect, it } from 'vitest';
import { entryOf, setExtras } from '../../../src/main/demo/entries.ts';
import { WizardBench } from './wizard-bench.ts';

const name = 'Office (L2TP, PSK)';

async function changed(connected: boolean) {
  const bench = new WizardBench();
  const { id } = await bench.openExample('l2tp-psk.json');
  await bench.apply();
  const [done] = await bench.open(true).perform(
    [
      {
        kind: 'vpnConnection.set',
        name,
        allUsers: false,
        psk: null,
        hangUp: false,
        connection: {
          serverAddress: 'elsewhere.example.org',
          tunnelType: 'L2tp',
          ipsecAuthentication: 'certificate',
          methods: ['MSChapv2'],
          eapXml: null,
          encryption: 'Required',
          splitTunnel: false,
          rememberCredentials: false,
          useWindowsCredentials: false,
          idleDisconnectSeconds: 0,
          dnsSuffix: '',
        },
      },
    ],
    { get: () => undefined },
  );
  expect(done?.status).toBe('done');
  bench.change((pc) => {
    setExtras(pc, entryOf(pc, { name, allUsers: false }), { connected });
  });
  bench.session.live.forget();
  const { profiles } = await bench.call('installed.state', { visible: true });
  return { bench, id, live: profiles.find((each) => each.id === id) };
}

it('is told at the first look, and not dialled', async () => {
  const { bench, id, live } = await changed(false);
  const other = { now: 'elsewhere.example.org', before: expect.any(String) as string };
  expect(live).toMatchObject({ otherServer: other, verified: null });
  expect(live?.otherServer?.before).not.toBe(other.now);
  const problem = await bench.problem('connection.dial', { id });
  expect(problem).toMatchObject({ code: 'serverChanged', parameters: other });
  expect(bench.snapshot().passing.connected).toEqual([]);
  expect(bench.session.dialling).toBeNull();
});

it('is disconnected when it is removed, also where its entry stays', async () => {
  const { bench, id, live } = await changed(true);
  expect(live).toMatchObject({
    state: { is: 'connected' },
    otherServer: { now: expect.any(String) as string },
  });
  const undone = await bench.call('installed.undo', { id, hangUp: true });
  expect(undone.settled.map(({ settlement }) => settlement)).toContain('changedByOthers');
  expect(bench.snapshot().passing.connected).toEqual([]);
});
