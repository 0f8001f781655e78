/** Operation kind → how it is carried out, for the adapter and the preview alike (D0). */
import type { Operation } from '../port/operation.ts';
import { firewallRenderers } from './firewall.ts';
import { ipsecRuleRenderers } from './ipsec-rules.ts';
import { ipsecSetRenderers } from './ipsec-sets.ts';
import { nrptRenderers } from './nrpt.ts';
import type { Rendered, Renderers } from './rendered.ts';
import { certificateRenderers } from './certificate.ts';
import { connectionPartRenderers } from './connection-parts.ts';
import { connectionRenderers } from './connection.ts';
import { dialRenderers } from './dial.ts';
import { registryRenderers } from './registry.ts';
import { restartRenderers } from './restart.ts';
import { serviceRenderers } from './service.ts';

const renderers: Renderers = {
  ...registryRenderers,
  ...serviceRenderers,
  ...restartRenderers,
  ...ipsecSetRenderers,
  ...ipsecRuleRenderers,
  ...firewallRenderers,
  ...nrptRenderers,
  ...certificateRenderers,
  ...connectionRenderers,
  ...connectionPartRenderers,
  ...dialRenderers,
};

/** The calls of one operation on one version of Windows. */
export function render(operation: Operation, windows: string): Rendered {
  const renderer = renderers[operation.kind] as (operation: Operation, windows: string) => Rendered;
  return renderer(operation, windows);
}

/** For the test that holds the table complete. @internal */
export function renderedKinds(): string[] {
  return Object.keys(renderers);
}
