import { ClientCapabilities, CompletionItemKind, getLanguageService, InsertTextFormat, TextDocument, type CompletionItem, type MarkedString, type MarkupContent } from 'vscode-json-languageservice';
import type { Hover, Proposal } from './api.js';
import { files } from './files.js';

const ROOT = 'file:///schemas/';

/** What VS Code completes and explains with, on the same meta-schemas: both say the same. */
const service = getLanguageService({
  clientCapabilities: ClientCapabilities.LATEST,
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  schemaRequestService: (address) => {
    const text = address.startsWith(ROOT) ? files.read(address.slice(ROOT.length)) : undefined;
    return text === undefined ? Promise.reject(new Error(`Méta-schéma absent : ${address}`)) : Promise.resolve(text);
  },
});

const open = (path: string, text: string) => TextDocument.create(ROOT + path, 'json', 1, text);

export async function keywordProposals(path: string, text: string, offset: number): Promise<readonly Proposal[]> {
  const document = open(path, text);
  const list = await service.doComplete(document, document.positionAt(offset), service.parseJSONDocument(document));
  return (list?.items ?? []).flatMap((item) => proposalOf(item, document));
}

function proposalOf(item: CompletionItem, document: TextDocument): readonly Proposal[] {
  const edit = item.textEdit;
  if (!edit || !('range' in edit)) return [];
  const isSnippet = item.insertTextFormat === InsertTextFormat.Snippet;
  return [{
    label: item.label,
    detail: item.detail,
    help: item.documentation === undefined ? undefined : written(item.documentation),
    kind: item.kind === CompletionItemKind.Property ? 'keyword' : item.kind === CompletionItemKind.Snippet || item.kind === CompletionItemKind.Module ? 'snippet' : 'value',
    from: document.offsetAt(edit.range.start),
    to: document.offsetAt(edit.range.end),
    text: isSnippet ? snippetOf(edit.newText) : edit.newText,
    isSnippet,
  }];
}

/** VS Code's `$1`, `${2:text}` and `\$` in CodeMirror's language, in which every field has braces and a brace of the text is escaped. */
export function snippetOf(text: string): string {
  return text.replace(/\\([\\$}])|\$\{(\d+)(?::((?:\\.|[^{}])*))?\}|\$(\d+)/g, (_all, escaped: string | undefined, index: string | undefined, content: string | undefined, bare: string | undefined) => {
    if (escaped !== undefined) return escaped;
    const name = (content ?? '').replace(/\\(.)/g, '$1');
    const number = index ?? bare;
    return number === '0' ? '${}' : `\${${number}:${name}}`;
  });
}

export async function keywordHover(path: string, text: string, offset: number): Promise<Hover | undefined> {
  const document = open(path, text);
  const found = await service.doHover(document, document.positionAt(offset), service.parseJSONDocument(document));
  const help = found ? [found.contents].flat().map(written).join('\n\n') : '';
  if (!found?.range || help.trim() === '') return undefined;
  return { from: document.offsetAt(found.range.start), to: document.offsetAt(found.range.end), help };
}

function written(content: string | MarkupContent | MarkedString): string {
  const text = typeof content === 'string' ? content : content.value;
  // What the service escapes for Markdown is read here as it is.
  return text.replace(/&nbsp;/g, ' ').replace(/\\([\\`*_{}[\]()#+\-.!<>])/g, '$1');
}
