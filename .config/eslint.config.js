import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSER_SOURCES = ['packages/{core,design-system,dossier,portal,studio}/src/**/*.ts'];

/** What a page under a strict policy refuses, or would let markup in. */
const FORBIDDEN_MARKUP = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'Écrire un gabarit lit : innerHTML laisse entrer du balisage et les Trusted Types le refusent.' },
  { selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]', message: 'Le texte des schémas et des personnes n’est jamais du balisage.' },
  { selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]', message: 'Le style en ligne est refusé par style-src : passer par une feuille `css`.' },
];

export default typescript.config(
  { ignores: ['**/dist/', '**/.cache/', '**/node_modules/', 'test/fixtures/**'], basePath: root },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] }] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false, properties: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // `declare` fields of Lit and the strict compiler already say what is known; a `!` remains where a human knows more.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off', // data is addressed by path everywhere here
      'no-undef': 'off', // the compiler's work
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-imports': ['error', { patterns: [{ regex: '^@akto/[^/]+/(src|dist)/', message: 'Un paquet ne se lit que par sa racine : @akto/core, jamais un de ses fichiers.' }, { regex: '^(\\.\\./)+(packages/|[^/]+/src/)', message: 'Un paquet s’importe par son nom.' }] }],
      'no-restricted-syntax': ['error', ...FORBIDDEN_MARKUP],
    },
  },
  {
    files: ['test/**/*.browser.test.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' }, // chai: `expect(…).to.be.true`
  },
  {
    files: BROWSER_SOURCES,
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }], 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' },
  },
  {
    // Pages of the libraries that are compared: each in its own language, none a source of ours.
    files: ['test/bench/pages/**'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(['process', 'console', 'URL', 'setTimeout', 'clearTimeout', 'fetch', 'IDBObjectStore', 'DOMException', 'document', 'console'].map((name) => [name, 'readonly'])),
    },
  },
);
