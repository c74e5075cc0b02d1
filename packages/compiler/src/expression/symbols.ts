/** The names that an expression may use: the tree of a dispositif's tabs, sections, rows and fields. */

export type ValueType = 'text' | 'number' | 'date' | 'boolean' | 'code' | 'codes' | 'documents';

export interface SymbolNode {
  /** The key in `properties`; '' for the root. */
  readonly name: string;
  /** Template path: '' for the root, `contrat.periodes.*.debut` inside rows. */
  readonly path: string;
  readonly kind: 'object' | 'rows' | 'value';
  /** Only for `value`. */
  readonly type?: ValueType;
  /** A check box is false when unset or hidden, and never unknown. */
  readonly checkbox?: boolean;
  /** Nothing is known of it, which is told where it is written: it may be of any type and hold any name. */
  readonly unknown?: boolean;
  /** Only for `code` and `codes`. */
  readonly options?: readonly { readonly code: string | number; readonly title: string }[];
  readonly parent?: SymbolNode;
  /** For `rows`: the fields of one row. */
  readonly children: ReadonlyMap<string, SymbolNode>;
}

export interface CompiledExpression {
  /** JavaScript source of `run`, such as `s=>L.gt(L.age(s.value(0),s.today),29)`; `L` is the language of core. */
  readonly code: string;
  /** Template paths, in the order of the indexes in `code`. */
  readonly reads: readonly string[];
  readonly type: ValueType | 'rows' | 'list';
}

export interface ExpressionProblem {
  /** In the expression's own text. */
  readonly offset: number;
  readonly length: number;
  readonly code: string;
  readonly message: string;
  readonly level: 'error' | 'warning';
  /** The name that leads nowhere, when that is what is wrong. */
  readonly missing?: string;
}
