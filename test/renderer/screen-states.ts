/** Every state of every screen, by name. */
import { endStates } from './end-states.ts';
import { homeStates } from './home-states.ts';
import { wayStates } from './way-states.ts';

export const screenStates = { ...homeStates, ...wayStates, ...endStates };
