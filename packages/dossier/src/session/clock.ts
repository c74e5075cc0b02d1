const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** Today's ISO date in Paris, which is the day that the rules speak of. */
export const todayInParis = (now = new Date()): string => paris.format(now);
