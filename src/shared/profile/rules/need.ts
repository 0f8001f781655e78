import type { OverrideName, WeakeningName } from '../exceptions.ts';

/** Something in the profile that is refused unless the exception is named. */
export interface Need {
  readonly exception: WeakeningName | OverrideName;
  readonly path: string;
}
