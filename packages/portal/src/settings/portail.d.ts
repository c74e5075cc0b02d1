/** schemas/portail.json, as `aktoPortail` gives it to the page. */
declare module 'virtual:portail' {
  const settings: {
    readonly brouillons: { readonly conservationJours: number; readonly preavisJours: number };
    readonly pages: readonly {
      /** Last part of the address. */
      readonly chemin: string;
      readonly titre: string;
      /** Words of the footer, where they are not the title. */
      readonly lien?: string;
      readonly sections: readonly {
        readonly titre: string;
        readonly paragraphes: readonly string[];
        readonly liens?: readonly { readonly titre: string; readonly href: string }[];
      }[];
    }[];
  };
  export default settings;
}
