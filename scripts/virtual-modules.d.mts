import type { Ajv2020, Options } from 'ajv/dist/2020.js';
import type { Plugin } from 'vite';

export function schemaNames(): string[];
export function schemaText(name: string): string;
export function createAjv(options?: Options): Ajv2020;
export function virtualSource(id: string): Promise<string | null>;
export const esbuildVirtualModules: import('esbuild').Plugin;
export const viteVirtualModules: Plugin;
