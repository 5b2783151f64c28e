import { expect, it } from "vitest";
import { belgianCompetences } from "../belgium/competences/index.js";
import { createCompetenceModel, ruleOf } from "../competence/index.js";
import { authorityTypes, coarseCompetence, lifeDomains } from "../framework/index.js";
import { type CompetenceDisagreement, listDisagreements } from "./index.js";
import { markdownTable } from "./markdown-table.js";

const model = createCompetenceModel(belgianCompetences);
/** The day for which the rules were modelled. */
const day = belgianCompetences.asOf;
const disagreements = listDisagreements(model, day);

const wayNames = {
  awareness: "any measure",
  enforcement: "enforcement",
  "local-regulation": "by-law or internal rule",
  legislation: "legislation",
};

const nameOf = (terms: readonly { id: string; name: { en: string } }[], id: string): string =>
  terms.find((term) => term.id === id)?.name.en ?? id;

const fieldsOf = (rules: readonly string[]): string[] => [
  ...new Set(rules.flatMap((id) => ruleOf(model, id)?.field ?? [])),
];

const rowOf = ({
  domain,
  authorityType,
  coarseLevel,
  ways,
  kind,
  opinion,
  rules,
  fields,
  holders,
}: CompetenceDisagreement): string[] => {
  const allowed = opinion === "yes" ? "may act" : "may act, with cooperation";
  return [
    nameOf(lifeDomains, domain),
    nameOf(authorityTypes, authorityType),
    `${coarseLevel}: ${coarseCompetence.levels[coarseLevel].en}`,
    ways.map((way) => wayNames[way]).join(", "),
    kind === "rulesAllow" ? `${allowed} (${rules.join(", ")})` : "not named",
    kind === "rulesAllow"
      ? `through ${fieldsOf(rules).join(", ")}; asked in ${fields.join(", ")}`
      : `asked in ${fields.join(", ")}; named are ${holders.join(", ")}`,
  ];
};

const sections: { kind: CompetenceDisagreement["kind"]; title: string; meaning: string }[] = [
  {
    kind: "rulesAllow",
    title: "The matrix holds it against the lead, the rules allow it",
    meaning:
      "Q05 fails such a measure. Is the cell too strict, or does the rule cover a corner of the domain that these measures seldom touch?",
  },
  {
    kind: "rulesNameOthers",
    title: "The matrix lets it pass, the rules name others",
    meaning:
      "Q05 passes such a measure. Is the cell too generous, or do the rules leave out what an authority may do for its own residents and staff?",
  },
];

const documentText = `# Q05: where the coarse matrix and the detailed rules disagree

For a jurist. Criterion Q05 asks whether a measure lies within what its lead may do. A measure that names only areas of
life is judged by the coarse matrix of the framework (28 areas, 12 kinds of authority); the opinion of the detailed rules
(dated, with articles) is shown beside it and changes no result. A measure that names policy fields is judged by the
detailed rules. This list shows every cell where the two would judge the same kind of measure differently. Each row is a
question, not an error of either side; an answer changes a row of the matrix, a rule, or the mapping from areas of life to
policy fields.

State of the law: ${day}. Asked in one municipality per language area. "Any measure" stands for one without norm or
sanction, such as awareness raising. Cells where the rules name nobody are left out. Written by the test
\`packages/domain/src/check/disagreements.test.ts\`; \`vitest run -u\` there writes it again after a change of the data.

${disagreements.length} rows.

${sections
  .map(({ kind, title, meaning }) => {
    const rows = disagreements.filter((one) => one.kind === kind);
    return [
      `## ${title}`,
      "",
      `${meaning} ${rows.length} rows.`,
      "",
      markdownTable(
        ["Area of life", "Authority", "Matrix", "Kind of measure", "Detailed rules", "Why"],
        rows.map(rowOf),
      ),
    ].join("\n");
  })
  .join("\n\n")}
`;

it("are listed row by row in the document for a jurist", async () => {
  await expect(documentText).toMatchFileSnapshot("../../../../docs/q05-disagreements.md");
});

it.each([
  {
    why: "prevention of crime is a matter of the regions, beside the police",
    row: {
      domain: "police",
      authorityType: "walloon",
      coarseLevel: "none",
      kind: "rulesAllow",
      rules: ["crime-prevention-04"],
    },
  },
  {
    why: "the municipal council lays down police by-laws",
    row: {
      domain: "police",
      authorityType: "municipality",
      ways: ["legislation"],
      kind: "rulesAllow",
      rules: ["public-order-02"],
    },
  },
])("include: $why", ({ row }) => {
  expect(disagreements).toContainEqual(expect.objectContaining(row));
});

it("name a rule for every permission and a holder for every refusal", () => {
  for (const { kind, rules, holders } of disagreements) {
    expect(kind === "rulesAllow" ? rules : holders).not.toEqual([]);
  }
});
