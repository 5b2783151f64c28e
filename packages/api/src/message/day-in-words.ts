/** A civil day as a person writes it: `1 September 2026`. */
export const dayInWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
