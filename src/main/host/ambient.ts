/** Clock, randomness, environment and platform: nobody else reads them, but for what talks to Windows (D1). */
import { randomBytes, randomUUID } from 'node:crypto';

export const platform: NodeJS.Platform = process.platform;

/** ISO 8601, UTC. */
export function now(): string {
  return new Date(Date.now()).toISOString();
}

/** Milliseconds since 1970. */
export function wallClock(): number {
  return Date.now();
}

/** Milliseconds that only go forward. */
export function ticks(): number {
  return performance.now();
}

export function newId(): string {
  return randomUUID();
}

/** 192 bits as ASCII: protects a key on its way into Windows. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

export function environment(name: string): string | undefined {
  return process.env[name];
}

/** For this process and what it starts: nothing of the old environment stays. */
export function replaceSurroundings(variables: NodeJS.ProcessEnv, folder: string): void {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, variables);
  process.chdir(folder);
}
