/** The first word of the elevated copy's command line. Alone in its file: every start looks for it, and the rest of the order is the copy's. */
export const copyWord = '--elevated-copy';
