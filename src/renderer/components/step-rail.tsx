/** Where one is on the way from file to result. */
import { CheckmarkFilled } from '@fluentui/react-icons';
import { useSay, useWizard } from '../store/wizard-context.tsx';
import { isWayKind, railKinds } from '../steps/step.ts';

export function StepRail() {
  const say = useSay();
  const kind = useWizard((state) => state.step.kind);
  const checks = useWizard((state) => state.app?.canCheckServer === true);
  if (!isWayKind(kind)) return null;
  const kinds = railKinds.filter((each) => each !== 'serverCheck' || checks);
  const shown = kind === 'result' ? 'progress' : kind;
  const now = kinds.indexOf(shown);
  return (
    <nav className="rw-rail" aria-label={say('rail.label')}>
      <p className="rw-rail-short" aria-hidden>
        {say('rail.position', { number: now + 1, count: kinds.length })}
        {' · '}
        {say(`rail.${shown}`)}
      </p>
      <ol>
        {kinds.map((each, index) => (
          <li
            key={each}
            className={index < now ? 'rw-rail-past' : index === now ? 'rw-rail-now' : undefined}
            aria-current={index === now ? 'step' : undefined}
          >
            <span className="rw-rail-dot" aria-hidden>
              {index < now ? <CheckmarkFilled /> : index + 1}
            </span>
            <span className="rw-rail-word" data-word={say(`rail.${each}`)}>
              {say(`rail.${each}`)}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
