/** PC – router – Internet – router – server – what is behind it, drawn from the profile; coloured by what was measured. */
import { LockClosedFilled } from '@fluentui/react-icons';
import type { Picture } from '../../shared/ipc/views.ts';
import { useLanguage, useSay } from '../store/wizard-context.tsx';
import { useMedia } from '../theme/use-media.ts';
import type { WayPart, WayState } from '../steps/way.ts';
import { hopsOf, layoutOf, sentenceOf } from './way-layout.ts';
import { WayHop } from './way-hop.tsx';

export interface WayPictureProps {
  picture: Picture;
  states?: Readonly<Partial<Record<WayPart, WayState>>>;
  /** What was measured, in words, for those who do not see it. */
  measured?: string;
}

export function WayPicture({ picture, states = {}, measured = '' }: WayPictureProps) {
  const say = useSay();
  const language = useLanguage();
  const narrow = useMedia('(max-width: 720px)');
  const hops = hopsOf(language, picture);
  const { width, height, places, tunnel } = layoutOf(hops, narrow);
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <svg
      className="rw-way"
      role="img"
      aria-label={[sentenceOf(language, picture), measured].filter((each) => each !== '').join(' ')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <line className="rw-way-line" x1={first.x} y1={first.y} x2={last.x} y2={last.y} />
      <rect
        className="rw-way-tunnel"
        x={tunnel.x}
        y={tunnel.y}
        width={tunnel.width}
        height={tunnel.height}
        rx={narrow ? 0 : 4}
      />
      {!narrow && (
        <g transform={`translate(${tunnel.x + tunnel.width / 2} 0)`}>
          <g transform="translate(-8 0)">
            <LockClosedFilled fontSize={16} className="rw-way-lock" />
          </g>
          <text className="rw-way-tunnel-label" y={32}>
            {say('way.tunnel')}
          </text>
        </g>
      )}
      {hops.map((hop, index) => (
        <WayHop
          key={hop.kind}
          hop={hop}
          place={places[index] ?? first}
          narrow={narrow}
          state={states[hop.kind] ?? 'unknown'}
        />
      ))}
    </svg>
  );
}
