// Which inputs a row really looks at: it is asked about many observations, each of which notes what is read of it.
import type { Row } from '../../../src/shared/diagnosis/row.ts';

export function touchedInputs<Seen extends object>(
  { when, confidence }: Row<Seen>,
  observations: readonly Seen[],
): (keyof Seen)[] {
  const touched = new Set<keyof Seen>();
  for (const seen of observations) {
    const watched = new Proxy(seen, {
      get(target, key) {
        touched.add(key as keyof Seen);
        return target[key as keyof Seen];
      },
    });
    when(watched);
    if (typeof confidence === 'function') confidence(watched);
  }
  return [...touched];
}
