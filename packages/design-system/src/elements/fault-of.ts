/** A field of a form that is refused: native, ours, or another's. */
export type InvalidField = HTMLElement & Pick<HTMLInputElement, 'form' | 'name' | 'validationMessage'> & Partial<Pick<HTMLInputElement, 'labels'>> & { readonly label?: string };

/** « Email : Saisie obligatoire » */
export const faultOf = (field: InvalidField): string => [nameOf(field), field.validationMessage].filter(Boolean).join(' : ');

function nameOf(field: InvalidField): string {
  const words = field.querySelector('[slot="label"]') ?? field.labels?.[0];
  return field.label || words?.textContent?.replace(/\s+/g, ' ').trim() || field.ariaLabel || field.name;
}
