/** A text in ajv's code. */
export const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;

/**
 * Takes out of ajv's code what the engine never reads: where in the schema and in the value an error is, and the list of allowed values.
 * Only code is rewritten; texts of the schema are stepped over.
 */
export function compact(code: string): string {
  const rewritten = code.replace(
    new RegExp(
      [
        String.raw`instancePath(?::instancePath(?:\+"\/" \+ i\d+)?)?(?:\+"\/" \+ i\d+)?,schemaPath:${TEXT},`,
        String.raw`params:\{allowedValues: schema\d+(?:\.\w+|\[\d+\])*\}`,
        String.raw`\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)`,
        TEXT,
      ].join('|'),
      'g',
    ),
    (found) => {
      if (found.startsWith('"')) return found;
      if (found.startsWith('params')) return 'params:{}';
      return found.startsWith('(data') ? '(data)' : '';
    },
  );
  return dropUnusedSchemas(rewritten);
}

/** ajv embeds each schema, read or not. */
function dropUnusedSchemas(code: string): string {
  let kept = '';
  let position = 0;
  const token = new RegExp(`${TEXT}|const schema\\d+ = `, 'g');
  for (let found = token.exec(code); found; found = token.exec(code)) {
    const name = found[0].startsWith('"') ? undefined : found[0].slice('const '.length, -' = '.length);
    if (name === undefined) continue;
    const end = endOfStatement(code, token.lastIndex);
    const used = new RegExp(`\\b${name}\\b`).test(code.slice(end));
    if (!used) {
      kept += code.slice(position, found.index);
      position = end;
    }
    token.lastIndex = end;
  }
  return kept + code.slice(position);
}

function endOfStatement(code: string, from: number): number {
  const token = new RegExp(`${TEXT}|;`, 'g');
  token.lastIndex = from;
  for (let found = token.exec(code); found; found = token.exec(code)) if (found[0] === ';') return token.lastIndex;
  return code.length;
}
