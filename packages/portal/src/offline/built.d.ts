interface ImportMeta {
  /** Given by Vite. */
  readonly env: { readonly PROD: boolean };
}
