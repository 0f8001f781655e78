/** One hop of the picture: a disc with its symbol, its name, and a badge once it was measured. */
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
import type { Hop, Place } from './way-layout.ts';

const symbols: Record<WayPart, typeof CloudRegular> = {
  pc: DesktopRegular,
  clientRouter: RouterRegular,
  internet: CloudRegular,
  serverRouter: RouterRegular,
  server: ServerRegular,
  networks: BuildingRegular,
  everything: GlobeRegular,
};

export function WayHop({ hop, place, narrow, state }: WayHopProps) {
  const Symbol = symbols[hop.kind];
  const text = narrow ? { x: 44, y: hop.notes.length === 0 ? 5 : -4 } : { x: 0, y: 52 };
  const notes = narrow ? [hop.notes.join(', ')].filter((note) => note !== '') : hop.notes;
  return (
    <g
      className={`rw-hop rw-hop-${state}${hop.perhaps ? ' rw-hop-perhaps' : ''}`}
      transform={`translate(${place.x} ${place.y})`}
    >
      <circle className="rw-hop-disc" r={28} />
      <g transform="translate(-14 -14)">
        <Symbol fontSize={28} />
      </g>
      <Badge state={state} />
      <g
        className={narrow ? 'rw-hop-text-narrow' : undefined}
        transform={`translate(${text.x} ${text.y})`}
      >
        <text className="rw-hop-label">{hop.label}</text>
        {notes.map((note, index) => (
          <text className="rw-hop-note" key={note} y={17 * (index + 1)}>
            {note}
          </text>
        ))}
      </g>
    </g>
  );
}

interface WayHopProps {
  hop: Hop;
  place: Place;
  narrow: boolean;
  state: WayState;
}

const signs = { asking: '…', ok: null, warning: '!', silent: '?', bad: null } as const;

/** A sign of its own for each state, because colour alone says nothing to many. */
function Badge({ state }: { state: WayState }) {
  if (state === 'unknown') return null;
  const sign = signs[state];
  return (
    <g className="rw-hop-badge" transform="translate(20 -20)">
      <circle r={10} />
      {sign !== null ? (
        <text y={5}>{sign}</text>
      ) : (
        <g transform="translate(-7 -7)">
          {state === 'ok' ? <CheckmarkFilled fontSize={14} /> : <DismissFilled fontSize={14} />}
        </g>
      )}
    </g>
  );
}
