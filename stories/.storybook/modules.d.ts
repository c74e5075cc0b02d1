/** Modules that no file declares: what the plugins of this folder give, and a tool without types. */

declare module 'virtual:akto/custom-elements' {
  const manifest: import('custom-elements-manifest/schema.d.ts').Package;
  export default manifest;
}

declare module 'virtual:akto/sizes' {
  const sizes: Readonly<Record<string, import('./plugins/sizes.js').Size | undefined>>;
  export default sizes;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** What `cem …` does, and the manifest it made. */
  export function cli(options: { argv: readonly string[]; cwd: string; noWrite: boolean }): Promise<import('custom-elements-manifest/schema.d.ts').Package>;
}
