/**
 * How `lerna version` writes each package's CHANGELOG.md: every commit that touched it, in its own words. Versions are « independent » for
 * lerna, which would otherwise write one more at the root; `forcePublish` keeps them all the same. Ours are sentences, not
 * « feat: … »: whoever publishes says whether the version is major, minor or patch (`npx lerna version minor`).
 */

export const parserOpts = { headerPattern: /^(.+)$/, headerCorrespondence: ['subject'] };

export const recommendedBumpOpts = {
  parserOpts,
  whatBump() {
    throw new Error('Dites ce que vaut cette version : npx lerna version major, minor ou patch.');
  },
};

export const writerOpts = {
  /** @param {{ header: string, hash?: string | null }} commit */
  transform: (commit) => (/^(Merge |Versions$)/.test(commit.header) ? undefined : { ...commit, hash: commit.hash?.slice(0, 7) }),
  mainTemplate: '## {{version}} ({{date}})\n\n{{#each commitGroups}}{{#each commits}}* {{subject}} ({{hash}})\n{{/each}}{{/each}}\n',
};
