/** A part of a catalog in another language: every key of the English part and no other, or it does not compile. */
export type Translation<English> = Readonly<Record<keyof English, string>>;
