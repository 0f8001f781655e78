/** Clock, randomness and platform, as only the composition root reads them (D1). */
import { randomBytes, randomUUID } from 'node:crypto';

export const platform: NodeJS.Platform = process.platform;

export function now(): string {
  return new Date(Date.now()).toISOString();
}

export function newId(): string {
  return randomUUID();
}

/** 192 bits as ASCII: protects a key on its way into Windows. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
