import { get, memberOf, objectAt, textAt } from '../source/json.js';
import { positionOf, type Report } from '../source/position.js';
import { walk, type Part } from '../symbols/part.js';

/** Each document type has its own code. */
export function lintDocumentCodes(root: Part, report: Report): void {
  const lines = new Map<string, string>();
  for (const part of walk(root)) {
    if (part.role !== 'documents') continue;
    const document = objectAt(part.schema, 'x-document');
    const [code, at] = [textAt(document, 'code'), get(document, 'code')];
    if (code === undefined || at === undefined) continue;
    const earlier = lines.get(code);
    if (earlier !== undefined) report(memberOf(part.schema, 'x-document')?.at ?? at, 'code-double', `Le code de document « ${code} » est déjà celui de ${earlier}`);
    else lines.set(code, `« ${part.key} » (ligne ${positionOf(part.at.source, part.at.offset).line})`);
  }
}
