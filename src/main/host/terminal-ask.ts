/** Questions on the terminal; they stand on standard error, so that standard output stays a document. */
import password from '@inquirer/password';
import { createInterface } from 'node:readline/promises';

export interface TerminalAsk {
  /** Without an echo. Null when the person gave up. */
  secret: (question: string) => Promise<string | null>;
  yesNo: (question: string) => Promise<boolean>;
  /** Takes an open question away, as if the person gave up. */
  end: () => void;
}

export function terminalAsk(): TerminalAsk {
  const over = new AbortController();
  const { signal } = over;
  return {
    secret: async (question) => {
      try {
        const shown = { output: process.stderr, signal };
        return await password({ message: question, mask: false }, shown);
      } catch (error) {
        // ExitPromptError: Ctrl-C or the end of the input; AbortPromptError: `end`. Any other is a defect, and no answer.
        if (error instanceof Error && /^(?:Exit|Abort)PromptError$/.test(error.name)) return null;
        throw error;
      }
    },
    yesNo: async (question) => {
      const lines = createInterface({ input: process.stdin, output: process.stderr });
      try {
        for (;;) {
          const asked = lines.question(question, { signal });
          const answer = await Promise.race([asked, closed(lines)]);
          // The words of every language count, whatever --lang says; the question names its own.
          if (answer === null || /^(no?|nee|nein)$/i.test(answer.trim())) return false;
          if (/^(y|yes|j|ja)$/i.test(answer.trim())) return true;
        }
      } catch {
        // AbortError: `end`.
        return false;
      } finally {
        lines.close();
      }
    },
    end: () => {
      over.abort();
    },
  };
}

/** Ctrl-C, or the end of the input, at the question is a no. */
function closed(lines: ReturnType<typeof createInterface>): Promise<null> {
  return new Promise((resolve) => {
    lines.once('SIGINT', () => {
      resolve(null);
    });
    lines.once('close', () => {
      resolve(null);
    });
  });
}
