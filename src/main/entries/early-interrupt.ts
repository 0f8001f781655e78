/** The first import of the program: loading the rest takes long enough for a Ctrl-C. */
import { watchInterrupt } from '../host/interrupt.ts';

watchInterrupt();
