/** One row of the table; layers.js says what its parts mean. */
export interface Layer {
  readonly why: string;
  readonly pure: boolean;
  readonly ambient?: true;
  readonly parts?: string;
  readonly mayImport?: Readonly<Record<string, string>>;
  readonly typesOf?: Readonly<Record<string, string>>;
  readonly packages?: string;
}

export type Layers = Readonly<Record<string, Layer>>;

export const layers: Layers;
