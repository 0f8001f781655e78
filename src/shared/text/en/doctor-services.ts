/** Causes of the doctor: services of Windows. */
export const doctorServices = {
  'cause.ikeServiceDisabled': 'The Windows service that negotiates IPsec is disabled.',
  'cause.ikeServiceDisabled.seen': 'The service {service} is disabled.',
  'cause.ikeServiceDisabled.fix':
    'Set the service back to its usual startup type and start it. If another VPN program disabled it, that program may do so again.',
  'cause.policyAgentDisabled': 'The Windows service that applies IPsec policies is disabled.',
  'cause.policyAgentDisabled.seen': 'The service {service} is disabled.',
  'cause.policyAgentDisabled.fix':
    'Set the service back to its usual startup type and start it.',
  'cause.filteringEngineDisabled':
    'The Windows service that the firewall and IPsec depend on is disabled.',
  'cause.filteringEngineDisabled.seen': 'The service {service} is disabled.',
  'cause.filteringEngineDisabled.fix':
    'Set the service back to its usual startup type, then restart Windows.',
  'cause.rasManDisabled': 'The Windows service that makes VPN connections is disabled.',
  'cause.rasManDisabled.seen': 'The service {service} is disabled.',
  'cause.rasManDisabled.fix': 'Set the service back to its usual startup type and start it.',
  'cause.rasManNeedsDisabled':
    'The Windows service that makes VPN connections can’t start, because a service it depends on is disabled.',
  'cause.rasManNeedsDisabled.seen': 'The service {service} is disabled or missing.',
  'cause.rasManNeedsDisabled.fix':
    'Set that service back to its usual startup type, then connect again.',
  'cause.firewallServiceOff':
    'The Windows Firewall service isn’t running, and IPsec doesn’t start without it.',
  'cause.firewallServiceOff.seen':
    'The service {service} is {state, select, disabled {disabled} other {stopped}}, and the IPsec service isn’t running.',
  'cause.firewallServiceOff.fix':
    'Set the Windows Firewall service to start automatically, then restart Windows. To use another firewall, turn off the Windows firewall in its settings, but leave its service running.',
  'cause.prohibitIpsec': 'IPsec for L2TP is turned off on this PC (ProhibitIpSec).',
  'cause.prohibitIpsec.seen': 'The registry value ProhibitIpSec is 1.',
  'cause.prohibitIpsec.fix':
    'Set the value to 0, then restart Windows. If another VPN needs the value, it will stop working.',
  'cause.serviceStartFailed': 'A Windows service couldn’t start.',
  'cause.serviceStartFailed.seen':
    'Windows reports that a service didn’t start, but no service needed here is disabled.',
  'cause.serviceStartFailed.fix':
    'Restart Windows and connect again. If the error comes back, look for errors of the Service Control Manager in Event Viewer (Windows Logs, System).',
  'cause.rasBusy': 'The Windows services for VPN connections were busy or restarting.',
  'cause.rasBusy.seen': 'The only sign is the error number. It isn’t TCP port 1723.',
  'cause.rasBusy.fix': 'Wait a few seconds and connect again. If it happens again, restart Windows.',
  'cause.serviceBlocked':
    'A Windows service can’t start, because something it depends on is disabled or missing.',
  'cause.serviceBlocked.seen': 'The service {service} needs {needed}.',
  'cause.serviceBlocked.fix':
    'Ask your administrator to turn on what the service depends on, then restart Windows.',
  'cause.serviceMissing': 'A Windows service that the VPN needs is missing.',
  'cause.serviceMissing.seen': 'There is no service named {service} on this PC.',
  'cause.serviceMissing.fix':
    'Repair Windows (Settings, System, Recovery). Programs that “slim down” Windows often remove such services.',
  'cause.ikeServiceStuck': 'The Windows service that negotiates IPsec is stuck.',
  'cause.ikeServiceStuck.seen': 'The only sign is the error number.',
  'cause.ikeServiceStuck.fix': 'Restart Windows and connect again.',
  'cause.rasManStopped':
    'The Windows service that makes VPN connections was stopped during the connection.',
  'cause.rasManStopped.seen': 'The only sign is the error number.',
  'cause.rasManStopped.fix':
    'Connect again. If it keeps happening, find out which program stops the service Remote Access Connection Manager (RasMan).',
} as const;
