/** Name resolution policy rules. Ours carry their GUID in the comment (D26). */
import type * as z from 'zod';
import type { nrptRule } from '../../shared/port/values.ts';
import { guid } from '../../shared/identity/guid.ts';
import { isDnsName, isIpAddress } from '../../shared/profile/fields.ts';
import { nrptArea } from './files.ts';
import { type Answerers, demand, type Performers } from './machine.ts';

type Rule = z.infer<typeof nrptRule>;

export const nrptAnswers = {
  'nrpt.read': (_query, pc) => {
    const { rules } = pc.read(nrptArea);
    const ours = rules.filter(({ comment }) => guid.safeParse(comment).success);
    if (ours.length < rules.length) pc.note('nrpt.foreign');
    return Object.fromEntries(
      ours.map(({ comment, namespaces, servers }) => [comment, { namespaces, servers }]),
    );
  },
} satisfies Partial<Answerers>;

export const nrptOperations = {
  'nrpt.add': ({ name, rule }, pc) => {
    demandRule(rule);
    const { rules } = pc.read(nrptArea);
    demand(!rules.some(({ comment }) => comment === name), 'nrpt.exists');
    if (pc.windows.policies.nrpt) pc.note('nrpt.policyWins');
    pc.write(nrptArea, { rules: [...rules, { comment: name, ...rule }] });
  },
  'nrpt.set': ({ name, rule }, pc) => {
    demandRule(rule);
    const { rules } = pc.read(nrptArea);
    demand(
      rules.some(({ comment }) => comment === name),
      'nrpt.missing',
    );
    const changed = rules.map((each) =>
      each.comment === name ? { comment: name, ...rule } : each,
    );
    pc.write(nrptArea, { rules: changed });
  },
  'nrpt.remove': ({ name }, pc) => {
    const { rules } = pc.read(nrptArea);
    const others = rules.filter(({ comment }) => comment !== name);
    demand(others.length < rules.length, 'nrpt.missing');
    pc.write(nrptArea, { rules: others });
  },
} satisfies Partial<Performers>;

function demandRule({ namespaces, servers }: Rule): void {
  demand(namespaces.length > 0, 'nrpt.badNamespace');
  for (const each of namespaces) demand(isDnsName(each.replace(/^\./, '')), 'nrpt.badNamespace');
  demand(servers.length > 0 && servers.every(isIpAddress), 'nrpt.badServer');
}
