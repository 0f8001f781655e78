/** One hop of the path: a disc with its symbol, its name, and a badge once it was measured. */
import {
  BuildingRegular,
  CheckmarkFilled,
  CloudRegular,
  DesktopRegular,
  DismissFilled,
  GlobeRegular,
  RouterRegular,
  ServerRegular,
} from '@fluentui/react-icons';
import type { WayPart, WayState } from '../steps/way.ts';
import type { Hop } from './way-hops.ts';

const symbols: Record<WayPart, typeof CloudRegular> = {
  pc: DesktopRegular,
  clientRouter: RouterRegular,
  internet: CloudRegular,
  serverRouter: RouterRegular,
  server: ServerRegular,
  networks: BuildingRegular,
  everything: GlobeRegular,
};

export function WayHop({ hop, state }: { hop: Hop; state: WayState }) {
  const Symbol = symbols[hop.kind];
  const classes = ['rw-hop', `rw-hop-${state}`];
  if (hop.perhaps) classes.push('rw-hop-perhaps');
  if (hop.encrypted) classes.push('rw-hop-encrypted');
  return (
    <div className={classes.join(' ')}>
      <span className="rw-hop-disc">
        <Symbol />
        <Badge state={state} />
      </span>
      <span className="rw-hop-words">
        <span className="rw-hop-label">{hop.label}</span>
        {hop.notes.map((note) => (
          <span className="rw-hop-note" key={note}>
            {note}
          </span>
        ))}
      </span>
    </div>
  );
}

const signs = { asking: '…', ok: null, warning: '!', silent: '?', bad: null } as const;

/** A sign of its own for each state, because colour alone says nothing to many. */
function Badge({ state }: { state: WayState }) {
  if (state === 'unknown') return null;
  const sign = signs[state];
  return (
    <span className="rw-hop-badge">
      {sign ?? (state === 'ok' ? <CheckmarkFilled /> : <DismissFilled />)}
    </span>
  );
}
