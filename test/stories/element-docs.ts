import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { themeTokens, tokens } from '@akto/design-system';
import type { ClassField, CustomElement, CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';
import ts from 'typescript';
import { read, sources } from '../architecture/repository.js';
import { analyze } from '../../stories/.storybook/plugins/custom-elements.js';

type Element = CustomElement & CustomElementDeclaration;
type Member = ClassField & { readonly readonly?: boolean };

const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
const GLOBAL_TOKENS = new Set([...namesIn(String(tokens), /(--akto-[\w-]+)\s*:/g), ...themeTokens]);

/**
 * What the manifest of a package does not say of its elements, and what it says that is not so. One line per fault.
 * An element is what its module and those that it imports statically write; the rest it shows only in some circumstances.
 * @param folder of the package, absolute
 */
export async function undocumented(folder: string): Promise<readonly string[]> {
  const manifest = await analyze(folder);
  const elements = new Map(declarationsOf(manifest).map(({ path, element }) => [element.tagName, { path, element }]));
  return tagsDefinedIn(folder).flatMap((tag) => {
    const found = elements.get(tag);
    if (!found) return [`<${tag}> n’est pas dans le manifeste`];
    const code = codeOf(join(folder, found.path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')));
    return [...unsaid(found.element), ...(isLight(found.element) ? [] : differences(found.element, code))].map((fault) => `<${tag}> : ${fault}`);
  });
}

/** What a person who uses the element must be told in words. */
function unsaid({ summary, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }: Element): readonly string[] {
  const fields = (members as Member[]).filter(({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly);
  const described = { attribut: attributes, propriété: fields, événement: events, emplacement: slots, partie: cssParts, 'propriété CSS': cssProperties };
  return [
    ...(summary ? [] : ['@summary manque']),
    ...Object.entries(described).flatMap(([what, items]) => items.filter(({ description }) => !description).map(({ name }) => `${what} ${name} sans description`)),
  ];
}

const partsIn = (code: string): string[] => namesIn(code, /\spart="([^"$]+)"/g).flatMap((names) => names.split(' '));

/** The parts that the design system gives to who renders with it; test/e2e/embedding tells which ones a dossier has. */
const borrowed = sources.filter((file) => file.startsWith('packages/design-system/src/')).flatMap((file) => partsIn(read(file)));

/** What the source uses and the manifest does not name, and the reverse. */
function differences({ events = [], slots = [], cssParts = [], cssProperties = [] }: Element, code: string): readonly string[] {
  return [
    ...compare('@fires', events, eventsIn(code)),
    ...compare('@slot', slots, namesIn(code, /<slot(?:\s+name="([\w-]+)")?[\s>]/g)),
    ...compare('@csspart', cssParts, partsIn(code), code.includes("from '@akto/design-system'") ? borrowed : []),
    ...compare('@cssprop', cssProperties, namesIn(code, /var\((--akto-[\w-]*\w)\b(?!-)/g).filter((name) => !GLOBAL_TOKENS.has(name)), themeTokens),
  ];
}

/** @param also names that may be documented too: what comes from elsewhere */
function compare(tag: string, documented: readonly { readonly name: string }[], used: readonly string[], also: readonly string[] = []): readonly string[] {
  const names = documented.map(({ name }) => name);
  return [
    ...[...new Set(used)].filter((name) => !names.includes(name)).map((name) => `${tag} ${name} manque`),
    ...names.filter((name) => !used.includes(name) && !also.includes(name)).map((name) => `${tag} ${name} ne correspond à rien`),
  ];
}

/** Names of the events that the code fires: written there, or those that the global map of events gives to the class. */
function eventsIn(code: string): readonly string[] {
  return [...code.matchAll(/dispatchEvent\(\s*new (\w+)\(\s*(?:'([\w-]+)')?/g)].flatMap(([, className, name]) => {
    if (name !== undefined) return [name];
    const mapped = namesIn(code, new RegExp(`'([\\w-]+)': ${className};`, 'g'));
    return mapped.length > 0 ? mapped : [String(className)];
  });
}

/** What it renders stands in the root of its host, whose parts and properties those are. */
const isLight = ({ superclass }: Element): boolean => ['LightElement', 'PopupControl'].includes(superclass?.name ?? '');

function declarationsOf({ modules }: Package): readonly { readonly path: string; readonly element: Element }[] {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter((declaration): declaration is Element => 'tagName' in declaration).map((element) => ({ path, element })),
  );
}

/** By `define('akto-x', …)`, and by the global map of tags that every element completes. */
function tagsDefinedIn(folder: string): readonly string[] {
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => readFileSync(join(folder, 'src', file), 'utf8')).join('\n');
  const maps = namesIn(code, /interface HTMLElementTagNameMap \{([^}]*)\}/g).join('\n');
  return [...new Set([...namesIn(code, /\bdefine\(\s*'([\w-]+)'/g), ...namesIn(maps, /'([\w-]+)'/g)])].sort();
}

/** The code, without comments, of a module and of those of its package that it imports for more than their types. */
function codeOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const imported = source.statements.flatMap((statement) => {
    const from = (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) || (ts.isExportDeclaration(statement) && !statement.isTypeOnly) ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) && from.text.startsWith('.') ? [join(dirname(file), from.text.replace(/\.js$/, '.ts'))] : [];
  });
  const own = ts.createPrinter({ removeComments: true }).printFile(source);
  return [own, ...imported.map((path) => codeOf(path, seen))].join('\n');
}
