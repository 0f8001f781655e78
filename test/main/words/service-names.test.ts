/** Services are called what this PC calls them, in whatever language; what is approved and recorded does not hang on it. */
import { expect, it } from 'vitest';
import { findingToReport, planToReport } from '../../../src/main/words/report-plan.ts';
import { nameOf } from '../../../src/main/words/settled-text.ts';
import { serviceRunning } from '../../../src/shared/rooms/service-running.ts';
import { serviceStart } from '../../../src/shared/rooms/service-start.ts';
import { l2tpProfile, planOf } from '../../shared/rooms/fixtures.ts';

/** A PC whose RasMan is stopped. */
function plan(displayName: (service: string) => string | undefined) {
  return planOf({
    profile: l2tpProfile(),
    rooms: [serviceStart, serviceRunning],
    pc: {
      'service.read': ({ service }) => {
        const name = displayName(service);
        return {
          start: 'manual',
          running: service !== 'RasMan',
          ...(name === undefined ? {} : { displayName: name }),
          runningDependents: [],
          blockedBy: [],
        };
      },
    },
  });
}
const german = plan((service) =>
  service === 'RasMan' ? 'RAS-Verbindungsverwaltung' : `Dienst ${service}`,
);

it('reasons, targets, findings and names of things show the display name', () => {
  const { steps } = planToReport(german, 'de', () => '');
  const running = steps.find(({ room }) => room === 'serviceRunning');
  const name = 'RAS-Verbindungsverwaltung (RasMan)';
  expect(running?.items.map((item) => item.name)).toContain(name);
  expect(running?.reasons.map(({ text }) => text).join()).toContain(name);
  const parameters = { service: 'SstpSvc', needed: 'RasMan' };
  const blocked = { code: 'serviceBlocked', severity: 'block', room: null, parameters } as const;
  const told = findingToReport(blocked, 'de', german.serviceNames);
  expect(told.parameters).toEqual(parameters);
  expect(told.text).toContain('Dienst SstpSvc (SstpSvc)');
  expect(told.todo).toContain(name);
  const drift = { room: 'serviceRunning', key: 'serviceRunning:{"service":"RasMan"}' };
  expect(nameOf('de', drift, false, german.serviceNames)).toContain(`(${name})`);
});

it('a name that was not read, or says nothing new, is the bare one', () => {
  for (const bare of [plan(() => undefined), plan((service) => service)]) {
    const { steps } = planToReport(bare, 'en', () => '');
    expect(steps.flatMap(({ items }) => items.map(({ name }) => name))).toContain('RasMan');
  }
});

it('a plan is the same to two accounts with two languages', () => {
  const english = plan((service) => `${service} Service`);
  expect(english.serviceNames).not.toEqual(german.serviceNames);
  expect(english.digest).toEqual(german.digest);
  expect(english.records).toEqual(german.records);
});
