/** Sizes that both ends know. Apart from the table, because the window does not carry zod. */

/** A picked or dropped file is at most so big, in bytes; base64 adds a third. */
export const maximumFile = 4 * 1024 * 1024;
/** Characters of JSON in one request. */
export const maximumRequest = 6 * 1024 * 1024;
