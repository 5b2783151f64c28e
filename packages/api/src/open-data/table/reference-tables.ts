/** The log of corrections, the words of the platform, and what everything rests on. */
import { sourceCodes } from "@napar/domain/framework";
import { type GlossaryTerm, glossary as themes } from "@napar/domain/glossary";
import type { LocalizedText } from "@napar/domain/text";
import type { CorrectionView } from "../../correction/correction.view.js";
import type { OpenDataSource } from "../open-data-source.js";
import { answerTexts, ofAnswer } from "./answer-texts.data.js";
import { shared } from "./column-texts.data.js";
import {
  type DataTable,
  dataTable,
  dateColumn,
  tableOfAnswers,
  textColumn,
  textColumns,
} from "./data-table.js";

const member = ({ about }: CorrectionView, name: "kind" | "id" | "plan"): string | null => {
  const value = (about as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : null;
};
export const corrections: DataTable = tableOfAnswers<CorrectionView>(
  answerTexts.corrections,
  { optional: ["kind", "plan", "outcome"] },
  [
    textColumn("id", shared.id, ({ id }) => id),
    textColumn("kind", ofAnswer.aboutKind, (correction) => member(correction, "kind")),
    textColumn("about", ofAnswer.about, (correction) => member(correction, "id")),
    textColumn("plan", shared.plan, (correction) => member(correction, "plan")),
    textColumn("outcome", ofAnswer.outcome, ({ outcome }) => outcome),
    ...textColumns("pointedOut", ofAnswer.pointedOut, ({ pointedOut }: CorrectionView) => pointedOut),
    ...textColumns("answer", ofAnswer.answer, ({ answer }: CorrectionView) => answer),
    dateColumn("sentOn", ofAnswer.sentOn, ({ sentOn }) => sentOn),
    dateColumn("decidedOn", ofAnswer.decidedOn, ({ decidedOn }) => decidedOn),
  ],
  (asked, { readAll }) => readAll<CorrectionView>("/corrections", asked),
);

export const glossary: DataTable = dataTable<GlossaryTerm & { theme: string }>(
  { ...answerTexts.glossary, isOfPlans: false },
  [
    textColumn("id", shared.id, ({ code }) => code),
    textColumn("theme", ofAnswer.theme, ({ theme }) => theme),
    ...textColumns("word", ofAnswer.word, ({ words }: GlossaryTerm) => words),
    ...textColumns("meaning", ofAnswer.meaning, ({ meaning }: GlossaryTerm) => meaning),
  ],
  () => themes.flatMap(({ id: theme, terms }) => terms.map((term) => ({ ...term, theme }))),
);

type SourceRow = {
  id: string;
  use: string;
  title: LocalizedText | string;
  url: string | null;
  note?: string;
};
/** Of the law, of the criteria, of membership and of reporting points. */
function* sourceRows({ country }: OpenDataSource): Generator<SourceRow> {
  const { competence, membership, contactPoints } = country;
  for (const { id, kind, title, url, note } of competence.data.sources) {
    if (kind !== "general-knowledge") yield { id, use: "law", title, url: url ?? null, note };
  }
  for (const { code, name } of sourceCodes) yield { id: code, use: "frameworks", title: name, url: null };
  const named = { membership: membership.sources, "contact-points": contactPoints.sources };
  for (const [use, all] of Object.entries(named)) {
    for (const [id, { title, url }] of Object.entries(all)) yield { id, use, title, url: url ?? null };
  }
}
export const sources: DataTable = dataTable<SourceRow>(
  { ...answerTexts.sources, isOfPlans: false },
  [
    textColumn("id", shared.id, ({ id }) => id),
    textColumn("use", ofAnswer.use, ({ use }) => use),
    ...textColumns("title", shared.title, ({ title }: SourceRow) => title),
    textColumn("sourceUrl", shared.sourceUrl, ({ url }) => url),
    textColumn("note", shared.note, ({ note }) => note),
  ],
  sourceRows,
);
