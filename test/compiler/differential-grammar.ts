import fc from 'fast-check';

/** Random well-typed expressions over the fields of `contrat`, and random fully filled data for them. */

const TEXTS = ['a', 'Ab', 'ab', 'été', 'AKTO', '😀x', '401015938', 'a"b\\c', '</script>'];
const CODES = ['11', '12', '21', '22'];
const SORTS = ['x', 'y'];

const date = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const someDate = fc.oneof(date, fc.constantFrom('2024-02-29', '2025-02-28', '2025-01-31', '2026-01-01'));
const amount = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: -400, max: 400 }).map((cents) => cents / 8));

const post = fc.record({ montant: amount, sorte: fc.constantFrom(...SORTS) });
const period = fc.record({
  debut: someDate,
  fin: someDate,
  montant: amount,
  libelle: fc.constantFrom(...TEXTS),
  fait: fc.boolean(),
  sorte: fc.constantFrom(...SORTS),
  postes: fc.array(post, { minLength: 1, maxLength: 2 }),
});

/** Everything is filled: what cel-js and our three-valued logic have in common. */
export const filledData = fc.record({
  nombre1: amount,
  nombre2: amount,
  texte1: fc.constantFrom(...TEXTS),
  texte2: fc.constantFrom(...TEXTS),
  date1: someDate,
  date2: someDate,
  choix1: fc.boolean(),
  choix2: fc.boolean(),
  coche: fc.boolean(),
  derogation: fc.constantFrom(...CODES),
  niveau: fc.constantFrom(3, 4, 5),
  options: fc.uniqueArray(fc.constantFrom('a1', 'b2', 'c3'), { minLength: 1 }),
  periodes: fc.array(period, { minLength: 1, maxLength: 3 }),
});

type Source = fc.Arbitrary<string>;

/** The names that macros have given so far: `p` is a period, `q` a post of `p`. */
type Variables = '' | 'p' | 'pq';

const literal = (values: Source) => values.map((value) => JSON.stringify(value));
const listOf = (items: Source) => fc.array(items, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(', ')}]`);
const format = (shape: string, ...parts: readonly Source[]) =>
  fc.tuple(...parts).map((values) => values.reduce((text, value, index) => text.replaceAll(`$${index}`, () => value), shape));
const field = (variables: Variables, names: readonly string[], ofPeriod: readonly string[], ofPost: readonly string[] = []) =>
  fc.constantFrom(
    ...names,
    `contrat.${names[0]}`,
    ...(variables === '' ? [] : ofPeriod.map((name) => `p.${name}`)),
    ...(variables === 'pq' ? ofPost.map((name) => `q.${name}`) : []),
  );

const memory = new Map<string, Source>();
function remembered(kind: string, depth: number, variables: Variables, make: () => Source): Source {
  const key = `${kind}${depth}${variables}`;
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

const number = (depth: number, variables: Variables): Source =>
  remembered('number', depth, variables, () => {
    const atom = fc.oneof(
      fc.nat(30).map(String),
      fc.constantFrom('0.5', '12.25', '1e2'),
      field(variables, ['nombre1', 'nombre2'], ['montant'], ['montant']),
    );
    if (depth === 0) return atom;
    const [inner, when] = [number(depth - 1, variables), dateOf(depth - 1, variables)];
    return fc.oneof(
      atom,
      format('$0 + $1', inner, inner),
      format('($0 - $1)', inner, inner),
      format('niveau + $0', inner),
      format('($0) * $1', inner, atom),
      format('$0 / $1', atom, fc.constantFrom('2', '3', '0.5', '7')),
      format('-($0)', inner),
      format('($0 ? $1 : $2)', condition(depth - 1, variables), inner, inner),
      format('age($0, $1)', when, when),
      format('mois($0, $1)', when, when),
      format('jours($0, $1)', when, when),
      format('size($0)', text(depth - 1, variables)),
      fc.constantFrom('size(periodes)', 'size(options)', 'size(options.filter(c, c != "a1"))'),
      ...(variables === '' ? [format('size(periodes.filter(p, $0))', condition(depth - 1, 'p'))] : []),
    );
  });

const text = (depth: number, variables: Variables): Source =>
  remembered('text', depth, variables, () => {
    const atom = fc.oneof(literal(fc.constantFrom(...TEXTS)), field(variables, ['texte1', 'texte2'], ['libelle']));
    if (depth === 0) return atom;
    const inner = text(depth - 1, variables);
    return fc.oneof(
      atom,
      format('minuscule($0)', inner),
      format('texte($0)', dateOf(depth - 1, variables)),
      format('($0 + $1)', inner, inner),
      format('($0 ? $1 : $2)', condition(depth - 1, variables), inner, inner),
    );
  });

const dateOf = (depth: number, variables: Variables): Source =>
  remembered('date', depth, variables, () => {
    const named = fc.oneof(field(variables, ['date1', 'date2'], ['debut', 'fin']), fc.constant('aujourdhui()'));
    if (depth === 0) return fc.oneof({ arbitrary: named, weight: 3 }, { arbitrary: literal(someDate), weight: 1 });
    const inner = dateOf(depth - 1, variables);
    return fc.oneof(
      named,
      format('ajouterMois($0, $1)', inner, fc.integer({ min: -40, max: 40 }).map(String)),
      format('ajouterJours($0, $1)', inner, fc.integer({ min: -400, max: 400 }).map(String)),
      format('ajouterJoursOuvrables($0, $1)', inner, fc.nat(40).map(String)),
      format('debutMois($0)', inner),
      format('($0 ? $1 : $2)', condition(depth - 1, variables), named, inner),
    );
  });

const condition = (depth: number, variables: Variables): Source =>
  remembered('condition', depth, variables, () => {
    const atom = fc.oneof(
      field(variables, ['choix1', 'choix2', 'coche'], ['fait']),
      fc.constantFrom('true', 'false', 'rempli(texte1)', 'rempli(periodes)', '"a1" in options', 'luhn(texte1)'),
      format('$0 $1 "$2"', field(variables, ['derogation'], []), fc.constantFrom('==', '!='), fc.constantFrom(...CODES)),
      format('$0 in $1', field(variables, ['derogation'], []), listOf(literal(fc.constantFrom(...CODES)))),
      format('niveau in $0', listOf(fc.constantFrom('3', '4', '5'))),
      ...(variables === '' ? [] : [fc.constantFrom('p.sorte == "x"', 'p.sorte in ["x", "y"]')]),
      ...(variables === 'pq' ? [fc.constantFrom('q.sorte == p.sorte', 'q.sorte != "y"')] : []),
    );
    if (depth === 0) return atom;
    const inner = condition(depth - 1, variables);
    const [count, words, when] = [number(depth - 1, variables), text(depth - 1, variables), dateOf(depth - 1, variables)];
    const [equality, order] = [fc.constantFrom('==', '!='), fc.constantFrom('<', '<=', '>', '>=')];
    const macro = fc.constantFrom('all', 'exists', 'exists_one');
    const deeper: Source[] = [];
    if (variables === '') deeper.push(format('periodes.$0(p, $1)', macro, condition(depth - 1, 'p')));
    if (variables === 'p') deeper.push(format('p.postes.$0(q, $1)', macro, condition(depth - 1, 'pq')));
    return fc.oneof(
      atom,
      format('$0 && $1', inner, inner),
      format('$0 || $1', inner, inner),
      format('!($0)', inner),
      format('($0 ? $1 : $2)', inner, inner, inner),
      format('($0) $1 ($2)', inner, equality, inner),
      format('$0 $1 $2', count, fc.oneof(equality, order), count),
      format('$0 $1 $2', words, equality, words),
      format('$0 $1 $2', when, fc.oneof(equality, order), field(variables, ['date1', 'date2'], ['debut'])),
      format('$0 in $1', words, listOf(words)),
      format('$0.$1($2)', field(variables, ['texte1', 'texte2'], ['libelle']), fc.constantFrom('startsWith', 'endsWith', 'contains'), words),
      format('texte1.matches($0)', fc.constantFrom('"^a"', 'r"\\d{3}"', '"[</>]"', '"t.$"')),
      format('options.$0(c, c $1 "$2")', macro, equality, fc.constantFrom('a1', 'b2', 'c3')),
      ...deeper,
    );
  });

/** Conditions of growing depth, so that a failure shrinks to a short one. */
export const expression = fc.oneof(condition(1, ''), condition(2, ''), condition(3, ''));
