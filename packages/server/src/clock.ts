const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The ISO date in Paris at this instant, which is the day that the rules speak of. */
export const dayInParis = (now: Date): string => paris.format(now);
