/** The inside of regedit 5.1.4 that finds cscript.exe; the package has no types for it. */
declare module 'regedit/lib/cscript.js' {
  type Found = (problem: { code: string } | null, stdout?: string) => void;

  const cscript: {
    /** Replaces what the search uses: file system, process start, and whether it is done. */
    _mock: (fs: unknown, execFile: (command: string, found: Found) => void, done: boolean) => void;
    init: (done: (problem?: Error) => void) => void;
    path: () => string;
  };
  export default cscript;
}
