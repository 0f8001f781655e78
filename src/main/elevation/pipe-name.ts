/** The name of the pipe between the window and its elevated copy: 128 random bits, and a form of which the copy takes no other. */

const prefix = '\\\\.\\pipe\\roadwarrior-';

/**
 * @param random 16 bytes.
 * @param folder where the socket stands; only its owner may enter it. Null on Windows, where pipes stand in no folder.
 */
export function pipeName(random: Uint8Array, folder: string | null): string {
  const word = Buffer.from(random).toString('hex');
  return folder === null ? `${prefix}${word}` : `${folder}/roadwarrior-${word}.sock`;
}

/** A name that {@link pipeName} makes: nothing else is connected to, above all no pipe of another PC. */
export function isPipeName(name: string, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') {
    return name.startsWith(prefix) && /^[0-9a-f]{32}$/.test(name.slice(prefix.length));
  }
  return /^(?:\/(?!\.{1,2}\/)[^/\0\n]+)+\/roadwarrior-[0-9a-f]{32}\.sock$/.test(name);
}
