// Services and policies of Windows: doctor.md 2 (F1, F3), 3.1, 4.2.
import { provedBy, reached, type OneCause } from '../world.ts';

export const serviceWorlds: readonly OneCause[] = [
  {
    name: 'ike-service-switched-off',
    story:
      'A "debloat" script switched services off. Windows says that the IPsec service is not running.',
    services: { IKEEXT: { start: 'disabled', running: false } },
    ended: { stage: 'link', code: 827 },
    cause: 'ikeServiceDisabled',
  },
  {
    name: 'ike-service-off-809',
    story: 'Another VPN program switched the IKE service off, and left it so. The server is well.',
    windows: '10.0.19045',
    services: { IKEEXT: { start: 'disabled', running: false } },
    software: { vpnPrograms: ['SoftEther VPN Client'] },
    natValue: 2,
    ended: { stage: 'link', code: 809 },
    server: { says: provedBy('natServer') },
    cause: 'ikeServiceDisabled',
  },
  {
    name: 'policy-agent-switched-off',
    story: 'An advice page said to disable the IPsec Policy Agent. The policy is not found.',
    services: { PolicyAgent: { start: 'disabled', running: false } },
    ended: { stage: 'link', code: 791 },
    cause: 'policyAgentDisabled',
  },
  {
    name: 'policy-agent-off-789',
    story:
      'As above on Windows 7; the number is the general one, and a dial of another entry failed by its password.',
    windows: '6.1.7601',
    services: { PolicyAgent: { start: 'disabled', running: false } },
    ended: { stage: 'link', code: 789 },
    otherDials: [{ entry: 'Old VPN', code: 691, daysAgo: 2 }],
    server: { says: provedBy('natNone') },
    cause: 'policyAgentDisabled',
  },
  {
    name: 'filtering-engine-off',
    story: 'The Base Filtering Engine was disabled, and with it everything that needs it.',
    services: {
      BFE: { start: 'disabled', running: false },
      MpsSvc: { running: false },
      IKEEXT: { running: false },
    },
    ended: { stage: 'link', code: 827 },
    cause: 'filteringEngineDisabled',
  },
  {
    name: 'rasman-switched-off',
    story: 'The Remote Access Connection Manager is disabled: the dial does not begin.',
    services: { RasMan: { start: 'disabled', running: false } },
    ended: { said: 711 },
    cause: 'rasManDisabled',
  },
  {
    name: 'rasman-needs-sstp',
    story: 'The SSTP service was disabled as unneeded; RasMan depends on it and cannot start.',
    windows: '10.0.19045',
    services: {
      SstpSvc: { start: 'disabled', running: false },
      RasMan: { running: false },
    },
    ended: { said: 711 },
    cause: 'rasManNeedsDisabled',
  },
  {
    name: 'firewall-service-off',
    story: "Somebody disabled Windows' firewall service: nothing starts the IKE service any more.",
    services: {
      MpsSvc: { start: 'disabled', running: false },
      IKEEXT: { running: false },
    },
    ended: { stage: 'link', code: 789 },
    server: { says: provedBy('natNone') },
    cause: 'firewallServiceOff',
  },
  {
    name: 'prohibit-ipsec-809',
    story: 'A page told to set ProhibitIpSec to 1 and restart. The server answers everything.',
    prohibitIpsec: 1,
    ended: { stage: 'link', code: 809 },
    server: { says: provedBy('natClient') },
    cause: 'prohibitIpsec',
  },
  {
    name: 'prohibit-ipsec-791',
    story: 'The same value, left from the set-up of another VPN; nobody asked the server.',
    windows: '10.0.26100',
    prohibitIpsec: 1,
    ended: { stage: 'link', code: 791 },
    software: { vpnPrograms: ['Example Connect 4'] },
    cause: 'prohibitIpsec',
  },
  {
    name: 'service-did-not-start',
    story: 'A service or what it depends on did not start; no start type is wrong any more.',
    services: { IKEEXT: { running: false }, PolicyAgent: { running: false } },
    ended: { said: 1068 },
    cause: 'serviceStartFailed',
  },
  {
    name: 'rpc-too-busy',
    story:
      'Error 1723, taken for the port of PPTP: services were just starting again. The server does answer.',
    natValue: 2,
    ended: { said: 1723 },
    server: { says: reached('natServer', 'pskNotTested') },
    cause: 'rasBusy',
  },
];
