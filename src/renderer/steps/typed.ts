/** What a person types on "what is needed": which of it is missing, and what of it goes to main. */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import type { Needs } from '../../shared/ipc/views.ts';
import type { NeedsStep } from './step.ts';

export interface Typed {
  psk: string;
  userName: string;
  password: string;
  pkcs12Password: string;
}

export type Missing = keyof Typed | 'certificate';

/** A user name that the profile gives stands there already; a secret never does. */
export function emptyTyped(needs: Needs): Typed {
  return { psk: '', userName: needs.userName.given ?? '', password: '', pkcs12Password: '' };
}

export function missingIn({ needs, certificateFile }: NeedsStep, typed: Typed): Missing[] {
  const missing: Missing[] = [];
  if (needs.psk && typed.psk === '') missing.push('psk');
  const opened = needs.certificate?.result === 'opened';
  if (needs.certificateFile && certificateFile === null && !opened) missing.push('certificate');
  else if ((needs.certificateFile || needs.pkcs12Password) && !opened) missing.push('certificate');
  if (needs.userName.needed && typed.userName.trim() === '') missing.push('userName');
  if (needs.password && typed.password === '') missing.push('password');
  return missing;
}

/** Only what main asked for. */
export function secretsFrom(needs: Needs, typed: Typed): RequestOf<'plan.make'>['secrets'] {
  return {
    ...(needs.psk ? { psk: typed.psk } : {}),
    ...(needs.userName.needed ? { userName: typed.userName.trim() } : {}),
    ...(needs.password ? { password: typed.password } : {}),
    ...(typed.pkcs12Password !== '' ? { pkcs12Password: typed.pkcs12Password } : {}),
  };
}
