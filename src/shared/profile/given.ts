/**
 * What a person types, or brings in a file, is held against the rule of the field that it stands for (F6): wherever a secret or a user
 * name comes from, the same is refused.
 */
import type * as z from 'zod';
import {
  maximumUserName,
  password,
  pkcs12Password,
  printableAscii,
  psk,
  userName,
} from './fields.ts';
import { problemsFromZod } from './from-zod.ts';
import { isTooLong } from './full-user-name.ts';
import { byKind } from './kind.ts';
import { problem } from './problem.ts';
import type { ProfileProblem } from './problem.ts';
import { overrides, type Profile } from './profile.ts';

export type GivenWord = 'psk' | 'userName' | 'password' | 'pkcs12Password';

const fields: Readonly<Record<GivenWord, { readonly path: string; readonly rule: z.ZodType }>> = {
  psk: { path: '$.authentication.psk', rule: psk },
  userName: { path: '$.l2tp.userName', rule: userName },
  password: { path: '$.l2tp.password', rule: password },
  pkcs12Password: { path: '$.authentication.source.password', rule: pkcs12Password },
};

/** Null where it may be used. `path` is that of the field; no value is told. */
export function givenProblem(
  profile: Profile,
  word: GivenWord,
  value: string,
): ProfileProblem | null {
  const { path, rule } = fields[word];
  const parsed = rule.safeParse(value);
  const [first] = parsed.success ? [] : problemsFromZod(parsed.error.issues, value);
  if (first !== undefined) return { ...first, path };
  if (word === 'psk' && !printableAscii.test(value) && !overrides(profile, 'pskCharacters'))
    return problem('overrideNeeded', path, { override: 'pskCharacters' });
  const realm = byKind(profile, { l2tp: ({ l2tp }) => l2tp.realmSuffix, ipsec: () => undefined });
  return word === 'userName' && isTooLong(value, realm)
    ? problem('userNameTooLong', path, { maximum: maximumUserName })
    : null;
}
