/**
 * The arguments of the elevated copy: the mode word, the pipe, the token, what was approved. Exactly these in this order.
 * The token is the one thing of ours that stands in a command line and is not for everyone (docs/attack-surface.md): it is
 * good for one connection to one pipe, and void 60 s after the prompt was answered.
 */
import { isApproved, type Approved } from './approved.ts';
import { copyWord } from './copy-word.ts';
import { isPipeName } from './pipe-name.ts';

export interface CopyOrder {
  pipe: string;
  /** 256 random bits, base64url. */
  token: string;
  approved: Approved;
  /** The demo PC that stands for Windows; never on Windows itself. */
  demo: { folder: string; pace: number } | null;
}

const tokenForm = /^[A-Za-z0-9_-]{43}$/;

export function copyArguments(order: CopyOrder): string[] {
  const { pipe, token, approved, demo } = order;
  const words = [copyWord, pipe, '--token', token, '--approved', approved];
  return demo === null ? words : [...words, '--pc', demo.folder, '--pace', String(demo.pace)];
}

/** Null for anything but what {@link copyArguments} makes on this platform. `argv` without program and script. */
export function readCopyArguments(
  argv: readonly string[],
  platform: NodeJS.Platform,
): CopyOrder | null {
  const [word, pipe = '', tokenWord, token = '', approvedWord, approved = '', ...rest] = argv;
  if (word !== copyWord || tokenWord !== '--token' || approvedWord !== '--approved') return null;
  if (!isPipeName(pipe, platform) || !tokenForm.test(token)) return null;
  if (!isApproved(approved)) return null;
  const demo = rest.length === 0 ? null : readDemo(rest);
  if (demo === undefined || (demo === null) !== (platform === 'win32')) return null;
  return { pipe, token, approved, demo };
}

function readDemo([word, folder = '', paceWord, pace = '', ...rest]: readonly string[]) {
  const isDemo = word === '--pc' && paceWord === '--pace' && rest.length === 0;
  if (!isDemo || !folder.startsWith('/') || !/^[0-9]{1,5}$/.test(pace)) return undefined;
  return { folder, pace: Number(pace) };
}
