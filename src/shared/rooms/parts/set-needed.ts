/**
 * A set of ours that a rule names is not removed (UNCONFIRMED that Windows refuses it so). Our own rules go first, so it is
 * a rule of others, or ours that others changed since. No query lists the rules that name a set.
 */
export const setNeeded = { when: ['inUse'], ask: () => [], names: () => [] };
