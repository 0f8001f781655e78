/** The shipped scripts per concern, and the only functions of theirs that are called from here. */

export const scripts = ['calls', 'service'] as const;

export const functions = ['Invoke-RwCalls', 'Read-RwState'] as const;
