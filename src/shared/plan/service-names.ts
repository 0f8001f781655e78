/**
 * What this PC calls its services, in the language of whoever asks. Only for showing: it is no part of a step, so that neither a digest
 * nor a record depends on a language.
 */
import { serviceName } from '../port/values.ts';
import { answersOf, type State } from './state.ts';

/** By the service's own name; without those that could not be read. */
export type ServiceNames = Readonly<Record<string, string>>;

export function serviceNamesOf(state: State): ServiceNames {
  const answer = answersOf(state);
  return Object.fromEntries(
    serviceName.options.flatMap((service) => {
      const read = answer({ kind: 'service.read', service });
      const name = read?.ok === true ? read.value?.displayName : undefined;
      return name === undefined || name === '' ? [] : [[service, name]];
    }),
  );
}

/** As services.msc and the event log show it, with the name that commands take; the bare name where no other was read. */
export function serviceWords(service: string, names: ServiceNames): string {
  const shown = Object.hasOwn(names, service) ? names[service] : undefined;
  return shown === undefined || shown === service ? service : `${shown} (${service})`;
}
