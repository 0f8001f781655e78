/**
 * The arguments of the elevated copy: the mode word, the pipe, the token, the digest. Exactly these in exactly this order.
 * The token is the one thing of ours that stands in a command line and is not for everyone (docs/attack-surface.md): it is
 * good for one connection to one pipe, and void 60 s after the prompt was answered.
 */
import { isPipeName } from './pipe-name.ts';

export const copyWord = '--elevated-copy';

export interface CopyOrder {
  pipe: string;
  /** 256 random bits, base64url. */
  token: string;
  /** Of the machine scope, as it was approved; null for a copy that runs no plan. */
  digest: string | null;
  /** The demo PC that stands for Windows; never on Windows itself. */
  demo: { folder: string; pace: number } | null;
}

const noDigest = 'none';
const tokenForm = /^[A-Za-z0-9_-]{43}$/;
const digestForm = /^[0-9a-f]{64}$/;

export function copyArguments(order: CopyOrder): string[] {
  const { pipe, token, digest, demo } = order;
  const words = [copyWord, pipe, '--token', token, '--digest', digest ?? noDigest];
  return demo === null ? words : [...words, '--pc', demo.folder, '--pace', String(demo.pace)];
}

/** Null for anything but what {@link copyArguments} makes on this platform. `argv` without program and script. */
export function readCopyArguments(
  argv: readonly string[],
  platform: NodeJS.Platform,
): CopyOrder | null {
  const [word, pipe = '', tokenWord, token = '', digestWord, digest = '', ...rest] = argv;
  if (word !== copyWord || tokenWord !== '--token' || digestWord !== '--digest') return null;
  if (!isPipeName(pipe, platform) || !tokenForm.test(token)) return null;
  if (digest !== noDigest && !digestForm.test(digest)) return null;
  const demo = rest.length === 0 ? null : readDemo(rest);
  if (demo === undefined || (demo === null) !== (platform === 'win32')) return null;
  return { pipe, token, digest: digest === noDigest ? null : digest, demo };
}

function readDemo([word, folder = '', paceWord, pace = '', ...rest]: readonly string[]) {
  const isDemo = word === '--pc' && paceWord === '--pace' && rest.length === 0;
  if (!isDemo || !folder.startsWith('/') || !/^[0-9]{1,5}$/.test(pace)) return undefined;
  return { folder, pace: Number(pace) };
}
