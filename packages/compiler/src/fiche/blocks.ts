/** A page, piece by piece, before it is written as Markdown or as HTML. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const PAGE_FORMATS = ['markdown', 'html'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

export const writePage = (blocks: readonly Block[], format: PageFormat, title: string): string => (format === 'html' ? html(blocks, title) : `${blocks.map(markdown).join('\n\n')}\n`);

function markdown(block: Block): string {
  const safe = (text: string): string => text.replace(/[\\`*_<>[\]]/g, '\\$&');
  const cell = (text: string): string => safe(text).replace(/\|/g, '\\|').replace(/\n/g, ' ');
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  if (block.is === 'heading') return `${'#'.repeat(block.level)} ${safe(block.text)}`;
  if (block.is === 'paragraph') return safe(block.text);
  if (block.is === 'list') return block.items.map((item) => `- ${safe(item)}`).join('\n');
  return [row(block.head), `|${'---|'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
}

const STYLE = 'body{max-width:70rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top}th{background:#eee}';

function html(blocks: readonly Block[], title: string): string {
  const body = blocks.map(element).join('\n');
  return `<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${escape(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function element(block: Block): string {
  if (block.is === 'heading') return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
  if (block.is === 'paragraph') return `<p>${escape(block.text)}</p>`;
  if (block.is === 'list') return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
  const row = (tag: string, cells: readonly string[]): string => `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>\n<thead>${row('th scope="col"', block.head).replaceAll('</th scope="col">', '</th>')}</thead>\n<tbody>\n${block.rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>\n</table>`;
}
