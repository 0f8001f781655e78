/** F11: what the simulated PC says a service is blocked by is what starting it would be refused for: every service, every dependency. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { noSecrets, openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import { demoVersions, stockServices } from '../../../src/main/demo/stock.ts';
import { disk } from '../../../src/main/host/disk.ts';
import { serviceName } from '../../../src/shared/port/values.ts';
import { mineOf } from '../../turn.ts';

it.each(mineOf(3, demoVersions))('F11: %s', async (windows) => {
  const stock = stockServices(windows);
  const off = { start: 'disabled', running: false } as const;
  const idle = { start: 'manual', running: false } as const;
  let blocked = 0;
  for (const service of serviceName.exclude(['BFE', 'MpsSvc']).options) {
    for (const needed of Object.keys(stock)) {
      if (needed === service) continue;
      const folder = join(mkdtempSync(join(tmpdir(), 'f11-')), 'pc');
      const others = Object.keys(stock).filter((each) => each !== needed);
      const services = Object.fromEntries(others.map((each) => [each, idle]));
      createDemoPc(folder, { fs: disk(), windows, services: { ...services, [needed]: off } });
      const pc = openDemoPc(folder, { fs: disk() });
      const [read] = await pc.ask([{ kind: 'service.read', service }], noSecrets);
      const value = read?.ok === true ? (read.value as { blockedBy: string[] }) : null;
      const [outcome] = await pc.perform([{ kind: 'service.start', service }], noSecrets);
      const isRefused = outcome?.status !== 'done';
      expect([service, needed, value?.blockedBy]).toEqual([
        service,
        needed,
        isRefused ? [needed] : [],
      ]);
      blocked += Number(isRefused);
    }
  }
  expect(blocked).toBeGreaterThan(0);
});

it('F11: through others', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'f11-')), 'pc');
  const idle = { start: 'manual', running: false } as const;
  createDemoPc(folder, {
    fs: disk(),
    windows: '10.0.22631',
    services: {
      RasMan: { ...idle, dependsOn: ['SstpSvc'] },
      SstpSvc: { ...idle, dependsOn: ['Far', 'Near'] },
      Near: { ...idle, running: true },
      Far: { start: 'disabled', running: false },
    },
  });
  const pc = openDemoPc(folder, { fs: disk() });
  const [read] = await pc.ask([{ kind: 'service.read', service: 'RasMan' }], noSecrets);
  expect(read).toMatchObject({ ok: true, value: { blockedBy: ['Far'] } });
  const [outcome] = await pc.perform([{ kind: 'service.start', service: 'RasMan' }], noSecrets);
  expect(outcome?.status).toBe('failed');
});
