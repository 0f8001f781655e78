/** What hangs on an entry: IPsec policy, routes, trigger DNS, phonebook keys, credentials (windows-facts 2 and 3). */
import type * as z from 'zod';
import {
  decodeCustomIpsecPolicy,
  encodeCustomIpsecPolicy,
} from '../../shared/phonebook/custom-ipsec-policy.ts';
import { type connectionIpsecPolicy, phonebookKey } from '../../shared/port/values.ts';
import { isDnsName, isIpAddress } from '../../shared/profile/fields.ts';
import { canonicalPrefix } from './addresses.ts';
import { demandShort } from './connections.ts';
import {
  dropValue,
  type Entry,
  entryOf,
  type EntryPlace,
  entryShown,
  keyOf,
  putValue,
  setExtras,
  setValue,
  stands,
  valueOf,
} from './entries.ts';
import { secretsArea } from './files.ts';
import {
  type Answerers,
  demand,
  hashed,
  type Machine,
  type Performers,
  refuse,
  without,
} from './machine.ts';
import { policyWords } from './policy-words.ts';

type Policy = z.infer<typeof connectionIpsecPolicy>;

export const connectionPartAnswers = {
  'vpnConnection.ipsecPolicy': (query, pc) => {
    const entry = entryShown(pc, query);
    if (entry === null || valueOf(pc, entry, 'NumCustomPolicy') === '0') return null;
    return decodeCustomIpsecPolicy(valueOf(pc, entry, 'CustomIPSecPolicies')) ?? null;
  },
  'vpnConnection.routes': (query, pc) => entryShown(pc, query)?.extras.routes ?? {},
  'vpnConnection.triggerDns': ({ name }, pc) =>
    entryShown(pc, { name, allUsers: false })?.extras.triggerDns ?? {},
  'phonebook.read': (query, pc) => {
    const entry = entryShown(pc, query);
    if (entry === null) return null;
    const found = phonebookKey.options.map((key) => [key, keyOf(pc, entry, key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  },
} satisfies Partial<Answerers>;

export const connectionPartOperations = {
  'vpnConnection.setIpsecPolicy': (operation, pc) => {
    const entry = entryOf(pc, operation);
    if (operation.policy === null) {
      setValue(pc, entry, 'NumCustomPolicy', '0');
      dropValue(pc, entry, 'CustomIPSecPolicies');
      return;
    }
    putValue(pc, entry, 'CustomIPSecPolicies', encoded(operation.policy));
    putValue(pc, entry, 'NumCustomPolicy', '1');
  },

  'vpnConnection.addRoute': (operation, pc) => {
    const { entry, prefix, routes } = routeOf(pc, operation);
    demand(routes[prefix] === undefined, 'route.exists');
    demand(operation.route.metric <= 0xffff_ffff, 'route.badMetric');
    setExtras(pc, entry, { routes: { ...routes, [prefix]: operation.route } });
  },
  'vpnConnection.setRoute': (operation, pc) => {
    const { entry, prefix, routes } = routeOf(pc, operation);
    demand(routes[prefix] !== undefined, 'route.missing');
    demand(operation.route.metric <= 0xffff_ffff, 'route.badMetric');
    setExtras(pc, entry, { routes: { ...routes, [prefix]: operation.route } });
  },
  'vpnConnection.removeRoute': (operation, pc) => {
    const { entry, prefix, routes } = routeOf(pc, operation);
    demand(routes[prefix] !== undefined, 'route.missing');
    setExtras(pc, entry, { routes: without(routes, prefix) });
  },

  'vpnConnection.addTriggerDns': ({ name, suffix, triggerDns }, pc) => {
    const entry = userEntry(pc, name);
    demand(isDnsName(suffix.replace(/^\./, '')), 'trigger.badSuffix');
    demand(entry.extras.triggerDns[suffix] === undefined, 'trigger.exists');
    setTrigger(pc, entry, suffix, triggerDns);
  },
  'vpnConnection.setTriggerDns': ({ name, suffix, triggerDns }, pc) => {
    const entry = userEntry(pc, name);
    demand(entry.extras.triggerDns[suffix] !== undefined, 'trigger.missing');
    setTrigger(pc, entry, suffix, triggerDns);
  },
  'vpnConnection.removeTriggerDns': ({ name, suffix }, pc) => {
    const entry = userEntry(pc, name);
    demand(entry.extras.triggerDns[suffix] !== undefined, 'trigger.missing');
    setExtras(pc, entry, { triggerDns: without(entry.extras.triggerDns, suffix) });
  },

  'phonebook.set': (operation, pc) => {
    const entry = entryOf(pc, operation);
    const { key, data } = operation;
    if (data !== null) putValue(pc, entry, key, data);
    else if (keyOf(pc, entry, key) === null) pc.note('phonebook.removeAbsentKey');
    else dropValue(pc, entry, key);
  },

  'credentials.set': (operation, pc) => {
    const entry = entryOf(pc, operation);
    const secrets = pc.read(secretsArea);
    const given = operation.password === null ? null : pc.secret(operation.password);
    if (given !== null) demandShort(given);
    const password = given === null ? null : hashed(secrets.salt, given);
    const kept = { userName: operation.userName, password };
    const credentials = { ...secrets.credentials, [entry.key]: kept };
    pc.write(secretsArea, { ...secrets, credentials });
  },
  /** Done too where entry or credentials are gone already: the machine scope may have removed the entry. */
  'credentials.clear': (operation, pc) => {
    if (!stands(pc, operation)) {
      pc.note('credentials.clearGone');
      return;
    }
    const entry = entryOf(pc, operation);
    const secrets = pc.read(secretsArea);
    const credentials = without(secrets.credentials, entry.key);
    pc.write(secretsArea, { ...secrets, credentials });
  },
} satisfies Partial<Performers>;

function encoded(policy: Policy): string {
  for (const [field, words] of Object.entries(policyWords)) {
    demand(words.includes(policy[field as keyof Policy]), 'policy.badWord');
  }
  const cipher = policy.cipherTransformConstants;
  const authentication = policy.authenticationTransformConstants;
  demand(!policy.encryptionMethod.startsWith('GCM'), 'policy.gcmInMainMode');
  const gcm = cipher.startsWith('GCM') || authentication.startsWith('GCM');
  demand(!gcm || cipher === authentication, 'policy.gcmMismatch');
  return encodeCustomIpsecPolicy(policy) ?? refuse('policy.noneUnknown');
}

function routeOf(pc: Machine, place: EntryPlace & { prefix: string }) {
  const entry = entryOf(pc, place);
  const prefix = canonicalPrefix(place.prefix);
  demand(prefix !== null, 'route.badPrefix');
  return { entry, prefix, routes: entry.extras.routes };
}

/** The trigger cmdlets have no AllUserConnection (windows-facts 3). */
function userEntry(pc: Machine, name: string): Entry {
  const place = { name, allUsers: false };
  const ofAllUsers = !stands(pc, place) && stands(pc, { name, allUsers: true });
  demand(!ofAllUsers, 'trigger.userEntriesOnly');
  return entryOf(pc, place);
}

function setTrigger(pc: Machine, entry: Entry, suffix: string, to: { servers: string[] }): void {
  demand(to.servers.every(isIpAddress), 'trigger.badServer');
  setExtras(pc, entry, { triggerDns: { ...entry.extras.triggerDns, [suffix]: to } });
}
