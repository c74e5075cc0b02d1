/** As regulations word them. */
export const longLabel =
  'Intitulé exact de la certification professionnelle visée par le contrat, tel qu’il figure au répertoire national des certifications professionnelles';
