/** What reading a file that a person named comes to; the window and the command line read by the same function of the root. */
export type FileRead =
  | { ok: true; bytes: Uint8Array }
  /** `ENOENT`, `EACCES`, …, `tooBig`. */
  | { ok: false; code: string };
