/** Secrets of a draft: hidden in the JSON view, named in a warning, never shown unasked. */
import { isObject, type Draft } from './draft.ts';

/** The same fields as in src/shared/profile/from-zod.ts, but for the EAP XML, which holds no secret and is read here. */
const secretKeys: readonly string[] = ['psk', 'password', 'pkcs12'];
/** Not a value that anybody types: it comes back as the secret that it stands for. */
export const hidden = '••• hidden •••';

export function isSecretKey(key: string): boolean {
  return secretKeys.includes(key);
}

/** The draft with each secret text replaced by `hidden`. */
export function withoutSecrets(draft: Draft): Draft {
  return mapped(draft, null, (value, key) =>
    typeof value === 'string' && value !== '' && isSecretKey(key) ? hidden : value,
  ) as Draft;
}

/** Puts the secrets of `original` back where `hidden` still stands, by their places. */
export function withSecretsOf(edited: unknown, original: unknown): unknown {
  return mapped(edited, original, (value, key, before) => {
    if (value !== hidden || !isSecretKey(key)) return value;
    return typeof before === 'string' ? before : '';
  });
}

/** Paths (`authentication.psk`) of the secrets that who has the file can read. */
export function secretsIn(draft: Draft): string[] {
  const found: string[] = [];
  const look = (value: unknown, path: string) => {
    if (!isObject(value)) return;
    for (const [key, each] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (isSecretKey(key) && typeof each === 'string' && each !== '') found.push(at);
      else look(each, at);
    }
  };
  look(draft, '');
  return found;
}

type Change = (value: unknown, key: string, before: unknown) => unknown;

function mapped(value: unknown, before: unknown, change: Change): unknown {
  if (Array.isArray(value)) {
    const rows = Array.isArray(before) ? (before as unknown[]) : [];
    return value.map((each: unknown, at) => mapped(each, rows[at], change));
  }
  if (!isObject(value)) return value;
  const others = isObject(before) ? before : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      change(mapped(each, others[key], change), key, others[key]),
    ]),
  );
}
