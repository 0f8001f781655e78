/**
 * The Set- that the script makes of a New- where the set or rule is there already (scripts/ipsec.ps1, firewall.ps1): for the
 * preview of an update, because nobody could type the New- there.
 */
import { defaultMainModeSetName } from './ipsec-sets.ts';
import type { Argument, Call } from './rendered.ts';

export function asChange(call: Call): Call {
  if (call.tool !== 'cmdlet' || !changed.test(call.cmdlet)) return call;
  const { DisplayName, Default, ...given } = call.parameters;
  const isDefault = Default !== undefined;
  // Set- has no Group, and the display name has another name there. The default set keeps its own.
  const kept = Object.entries(given).filter(([name]) => name !== 'Group');
  const parameters: Record<string, Argument> = {
    ...(isDefault ? { Name: defaultMainModeSetName } : {}),
    ...Object.fromEntries(kept),
    ...(isDefault || DisplayName === undefined ? {} : { NewDisplayName: DisplayName }),
    // A tunnel rule that was paused stays paused (D22); the others are put right.
    ...(switchedOn.test(call.cmdlet) ? { Enabled: 'True' } : {}),
  };
  return { ...call, cmdlet: call.cmdlet.replace('New-', 'Set-'), parameters };
}

const changed =
  /^New-Net(?:IPsec(?:MainModeCryptoSet|QuickModeCryptoSet|Phase1AuthSet|MainModeRule|Rule)|FirewallRule)$/;
const switchedOn = /^New-Net(?:IPsecMainModeRule|FirewallRule)$/;
