import type { Linter } from 'eslint';
import type { Layer, Layers } from '../layers.js';

export function rowOf(layers: Layers, path: string): string | null;
export function mayImport(layer: Layer): Set<string>;
export function packagesOf(layer: Layer): Set<string>;
export function packageIn(specifier: string): string;
export function layerRules(layers: Layers): Linter.Config[];
