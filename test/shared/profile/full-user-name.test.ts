/** The name that signs in: one rule for what Windows remembers, for the trial log-in and for the form. */
import { expect, it } from 'vitest';
import { fullUserName } from '../../../src/shared/profile/full-user-name.ts';

it.each([
  ['jane', '@example.com', 'jane@example.com'],
  ['jane', undefined, 'jane'],
  ['jane@branch.example', '@example.com', 'jane@branch.example'],
  ['jane@', '@example.com', 'jane@'],
  // F5: a Windows domain is a realm.
  ['EXAMPLE\\jane', '@example.com', 'EXAMPLE\\jane'],
])('%s with %s', (name, realm, full) => {
  expect(fullUserName(name, realm)).toBe(full);
});
