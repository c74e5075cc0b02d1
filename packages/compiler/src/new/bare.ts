/** A definition of communs.json when it has one of that name, otherwise the same written in full. */
type Shared = (name: string, own: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const ATTESTATION = { type: 'boolean', const: true };
const DOCUMENT = { type: 'array', maxItems: 5 };

/** A first file that says one of everything, to be changed. `shared` are the names that communs.json defines. */
export function bareDispositif(code: string, title: string, shared: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const use: Shared = (name, own) => (shared.has(name) ? { $ref: `./communs.json#/$defs/${name}` } : own);
  const document = shared.has('piece') ? { code: `${code}-DEVIS` } : { code: `${code}-DEVIS`, maxSizeMb: 20, formats: ['pdf', 'jpg', 'png'] };
  return {
    $schema: './meta/dispositif-1.schema.json',
    title,
    'x-code': code,
    'x-version': '1.0.0',
    type: 'object',
    properties: {
      demande: {
        title: 'Demande',
        description: 'Présentez ici ce qui est demandé.',
        type: 'object',
        properties: {
          intitule: { title: 'Intitulé', type: 'string', maxLength: 100 },
          debut: { title: 'Date de début', type: 'string', format: 'date' },
          fin: { title: 'Date de fin', type: 'string', format: 'date' },
        },
        required: ['intitule', 'debut', 'fin'],
        'x-rules': [{ id: 'fin-apres-debut', must: 'fin >= debut', on: ['fin'], message: 'La date de fin ne peut pas précéder la date de début.' }],
      },
      synthese: {
        title: 'Synthèse',
        type: 'object',
        'x-recap': true,
        properties: { exactitude: { ...use('attestation', ATTESTATION), title: "J'atteste sur l'honneur l'exactitude des données saisies." } },
        required: ['exactitude'],
      },
      documents: {
        title: 'Documents',
        type: 'object',
        properties: { devis: { ...use('piece', DOCUMENT), title: 'Devis', 'x-document': document } },
        required: ['devis'],
      },
    },
  };
}

/** Dossiers of the bare dispositif, by the name of their file: what each shows, and its data. */
export const BARE_EXAMPLES: Readonly<Record<string, { readonly title: string; readonly data: Readonly<Record<string, unknown>> }>> = {
  complet: { title: 'Tout est rempli', data: dataOf('2026-09-30') },
  'brouillon-vide': { title: 'Rien n’est rempli', data: {} },
  'fin-avant-debut': { title: 'La fin précède le début', data: dataOf('2026-08-31') },
};

export const BARE_DOCUMENTS = { d1: { name: 'devis.pdf', size: 65536, type: 'application/pdf', sha256: '0'.repeat(64), state: 'stored' } } as const;

function dataOf(fin: string): Readonly<Record<string, unknown>> {
  return { demande: { intitule: 'Bilan de compétences', debut: '2026-09-01', fin }, synthese: { exactitude: true }, documents: { devis: ['d1'] } };
}
