/** The parts of the picture of the way, and what was measured at each. */
export type WayPart =
  'pc' | 'clientRouter' | 'internet' | 'serverRouter' | 'server' | 'networks' | 'everything';
/** The server check colours the picture by it. `silent`: no answer, which proves nothing. */
export type WayState = 'unknown' | 'asking' | 'ok' | 'warning' | 'silent' | 'bad';
