/**
 * What `cem analyze`, run in a package's folder, writes in its `dist/custom-elements.json`: the elements as whoever installs the
 * package meets them. The analyzer reads one source file after the other; the plugins mend what it cannot see of ours.
 */

/**
 * @typedef {import('custom-elements-manifest/schema.d.ts').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema.d.ts').Module} Module
 * @typedef {import('custom-elements-manifest/schema.d.ts').CustomElement & import('custom-elements-manifest/schema.d.ts').ClassDeclaration} Element
 * @typedef {import('custom-elements-manifest/schema.d.ts').ClassField} Field
 * @typedef {{ customElementsManifest: Manifest }} Linking
 */

const definitions = {
  name: 'akto-definitions',

  /**
   * `define('akto-x', AktoX)`, and a name kept in a constant, define an element as `customElements.define('akto-x', AktoX)` does.
   * @param {{ ts: typeof import('typescript'), node: import('typescript').Node, moduleDoc: Module }} parameters
   */
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || !/^(customElements\.)?define$/.test(node.expression.getText())) return;
    const [name, element] = node.arguments.map((argument) => argument.getText());
    const tag = /['"](\w+(?:-\w+)+)['"]/.exec(name ?? '') ?? new RegExp(`const ${name} = '(.+)'`).exec(node.getSourceFile().text);
    const className = /\bAkto\w+/.exec(element ?? '');
    if (!tag?.[1] || !className) return;
    const definition = { kind: /** @type {const} */ ('custom-element-definition'), name: tag[1], declaration: { name: className[0] } };
    moduleDoc.exports = [...(moduleDoc.exports ?? []).filter(({ name }) => name !== tag[1]), definition];
  },

  /** @param {Linking} parameters */
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const moduleOf = (/** @type {string} */ className) => modules.find(({ declarations }) => declarations?.some(({ name }) => name === className));
    for (const module of modules) {
      // What the analyzer took for a definition: `customElements.define(name, …)` inside `define` itself.
      module.exports = module.exports?.filter(({ kind, name }) => kind === 'js' || name.includes('-')) ?? [];
      for (const { kind, declaration } of module.exports) {
        const path = moduleOf(declaration.name)?.path;
        if (kind === 'custom-element-definition' && path) declaration.module = path;
      }
    }
  },
};

const publicFace = {
  name: 'akto-public-face',

  /** @param {Linking} parameters */
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { declarations } of modules) {
      for (const declaration of declarations ?? []) if (declaration.kind === 'class') keepPublic(declaration);
    }
  },
};

/** @param {Element} element */
function keepPublic(element) {
  const members = element.members?.filter(({ privacy }) => privacy === undefined || privacy === 'public') ?? [];
  const fields = /** @type {(Field & { attribute?: string, reflects?: boolean })[]} */ (members.filter(({ kind }) => kind === 'field'));
  for (const field of fields.filter((each) => each.static && each.attribute)) {
    // A static field took the attribute of the property that has its name.
    const property = fields.find((each) => each.name === field.name && !each.static);
    if (property) Object.assign(property, { attribute: field.attribute, ...(field.reflects && { reflects: true }) });
    delete field.attribute;
    delete field.reflects;
  }
  // What is read by one accessor and written by another is one property.
  element.members = members.filter(({ kind, name }, index) => kind !== 'field' || members.findIndex((each) => each.name === name && each.static === members[index]?.static) === index);
  // The analyzer takes the first argument of `new AktoPanelEvent(key)` for the name of an event.
  if (element.events) element.events = element.events.filter(({ name, description }) => description || name.includes('-'));
  element.attributes = (element.attributes ?? []).flatMap((attribute) => {
    const property = fields.find((field) => field.attribute === attribute.name);
    const { type, description, default: initial } = property ?? {};
    return property ? { ...attribute, type, description, default: initial } : [];
  });
}

const published = {
  name: 'akto-published',

  /**
   * Modules that hold or define an element, by the path under which the package ships them.
   * @param {Linking} parameters
   */
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(
      ({ declarations, exports }) =>
        declarations?.some((declaration) => 'customElement' in declaration) || exports?.some(({ kind }) => kind === 'custom-element-definition'),
    );
    const shipped = JSON.stringify(manifest, (key, value) => (key === 'path' || key === 'module' ? shippedPath(value) : value));
    Object.assign(manifest, JSON.parse(shipped));
  },
};

/** @param {string} path */
function shippedPath(path) {
  return path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');
}

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [definitions, publicFace, published],
};
