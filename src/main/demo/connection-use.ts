/** Connections in use: dialling, hanging up, and what cuts them (windows-facts 1.4 and 7, D28). */
import { connectionShown } from './connection-view.ts';
import { allEntries, entryOf, setExtras, valueOf } from './entries.ts';
import { writeDial, writeHangUp } from './events.ts';
import { certificatesArea, secretsArea, servicesArea } from './files.ts';
import { type Answerers, demand, type Machine, type Performers } from './machine.ts';

/** What both reports of windows-facts 2.2 show where Windows decides. */
const automaticMetric = 25;

export const connectionUseAnswers = {
  'ras.read': (_query, pc) => ({
    connections: connectedNames(pc),
    deviceTunnel: pc.windows.deviceTunnel,
    remoteAccessRunning: pc.read(servicesArea)['RemoteAccess']?.running === true,
  }),
} satisfies Partial<Answerers>;

export const connectionUseOperations = {
  'connection.dial': (operation, pc) => {
    const entry = entryOf(pc, operation);
    const services = pc.read(servicesArea);
    const { RasMan, BFE, IKEEXT } = services;
    demand(RasMan !== undefined && RasMan.start !== 'disabled', 'dial.rasManDisabled');
    const { tunnelType, ipsecAuthentication } = connectionShown(pc, entry);
    if (tunnelType === 'L2tp') {
      demand(BFE?.running === true && IKEEXT?.start !== 'disabled', 'dial.noIke');
      const pskKept = pc.read(secretsArea).l2tpPsks[entry.key] !== undefined;
      demand(ipsecAuthentication !== 'psk' || pskKept, 'dial.noPsk');
      const withKey = pc.read(certificatesArea).My.some(({ container }) => container !== null);
      demand(ipsecAuthentication !== 'certificate' || withKey, 'dial.noCertificate');
    }
    pc.write(servicesArea, { ...services, RasMan: { ...RasMan, running: true } });
    writeDial(pc, entry);
    pc.note(pc.windows.dialEnds === 'connected' ? 'dial.writesEvents' : 'dial.windowEnds');
    if (pc.windows.dialEnds !== 'connected') return;
    const metric = Number(valueOf(pc, entry, 'IpInterfaceMetric'));
    setExtras(pc, entry, { connected: true, metric: metric === 0 ? automaticMetric : metric });
  },
  'connection.hangUp': (operation, pc) => {
    const entry = entryOf(pc, operation);
    if (entry.extras.connected) writeHangUp(pc, entry);
    else pc.note('dial.hangUpIdle');
    setExtras(pc, entry, { connected: false });
  },
} satisfies Partial<Performers>;

export function connectedNames(pc: Machine): string[] {
  return allEntries(pc)
    .filter(({ extras }) => extras.connected)
    .map(({ name }) => name);
}

export function cutAllConnections(pc: Machine): void {
  for (const entry of allEntries(pc)) {
    if (entry.extras.connected) setExtras(pc, entry, { connected: false });
  }
}
