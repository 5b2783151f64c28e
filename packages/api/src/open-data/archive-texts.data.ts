/** What lies beside the data in the archive. */

export const readMe = (on: string): string => `# Plans against racism: the public content of ${on}

Everything this site shows to everybody, as it stood on ${on}.

| file | what it is |
| --- | --- |
| \`plans/*.json\` | each plan as a document, format \`napar-plan/1\` |
| \`kept/*.json\` | everything kept about a plan by those who carry it out: shares, statuses in three voices, money, decisions |
| \`registers/*.json\` | organisations, bodies, practices, proposals, events, tools, with all members |
| \`tables/*.csv\` | the same content as tables; \`datapackage.json\` says what each column holds |
| \`napar-plan-1/\` | the JSON Schema of the format and test vectors for programs that read it |
| \`LICENCES.md\` | what you may do with the data, and what to print with them |
| \`SHA256SUMS\` | checksums: \`sha256sum -c SHA256SUMS\` |

CSV: UTF-8, comma, a point in numbers, dates as 2026-03-01 or as precise as the source (2026-03, 2026). Several values in one
cell have \`; \` between them. An empty cell means: not known, or not stated; it never means no. A text that a spreadsheet
program would run as a formula begins with an apostrophe.

A code such as a plan's or a measure's keeps its meaning; the page of each is named in the column \`page\`, after the language.
`;

export const licenceText = `# Licences

The content is under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/): use it for anything, name where it is from and
say what you changed. Facts are free. Exceptions:

- Figures of indicators keep the licence of their source; the column \`licence\` of \`indicators.csv\` names it. Empty: the
  source does not say.
- Municipalities: Statbel (Directorate-general Statistics - Statistics Belgium), REFNIS nomenclature, population on 1 January
  2026; CC BY 4.0. Changed: names cleaned, list of 2025 derived. Statbel does not endorse this use.
- Postal codes: Belgium-Geographic-Data, Mathias Leroy; MIT.
- Rules of competence: a working model by the NAPAR contributors; CC BY 4.0. Not legal advice.
- Membership of ECCAR: public documents; evidence, not a register.

Name it so: "NAPAR open data, <address of the site>, <date of the archive>, CC BY 4.0".
`;
