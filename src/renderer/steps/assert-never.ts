/** The end of a switch over a union: does not compile when a member was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
