/** The short text in plain language that stands first on the public page; what would make it easier to read is said beside it. */
import type { PlanCaseView } from "@napar/api/client";
import { mostSummaryCharacters, mostWordsOfSentence, summaryRemarks } from "@napar/domain/summary";
import { languages } from "@napar/domain/text";
import type { FieldProblem } from "@napar/ui";
import { EditForm } from "../command/edit-form.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";
import { languageNames, t } from "../language/language.js";
import { linesOfValue } from "../measure/describe-value.js";

type SummaryFields = { text: Tongues };

export function SummaryPart({ plan }: { plan: PlanCaseView }) {
  return (
    <section className="section" aria-labelledby="summary">
      <h2 id="summary" tabIndex={-1}>
        {t.adminSummary()}
      </h2>
      <EditForm<SummaryFields>
        plan={plan}
        draft="summary"
        contentIn={({ document }) => ({ text: document.plainSummary?.text ?? null })}
        fieldsOf={({ text }) => ({ text: tonguesOf(text as Parameters<typeof tonguesOf>[0]) })}
        contentOf={({ text }) => ({ text: localizedOf(text) ?? null })}
        check={check}
        fieldOf={() => "text"}
        command="statePlainSummary"
        dataOf={(change) => ({ text: change.text ?? null })}
        nameOf={() => t.adminSummary()}
        verb={t.adminSummarySave()}
        linesOf={linesOfValue}
      >
        {(form) => (
          <>
            <LocalizedField
              {...form.bind("text")}
              rows={6}
              label={t.adminSummary()}
              hint={t.adminSummaryHint({ limit: mostSummaryCharacters })}
            />
            <Remarks text={form.values.text} plan={plan} />
          </>
        )}
      </EditForm>
    </section>
  );
}

function Remarks({ text, plan }: { text: Tongues; plan: PlanCaseView }) {
  const written = localizedOf(text);
  if (!written) return null;
  const published = plan.document.languages ?? [];
  const remarks = summaryRemarks(
    written,
    languages.filter((code) => published.includes(code)),
  );
  if (remarks.length === 0) return null;
  return (
    <ul className="hint" aria-live="polite">
      {remarks.map((remark) => (
        <li key={remark.kind === "longSentence" ? remark.language : remark.kind}>
          {remark.kind === "longSentence"
            ? t.adminSummaryLong({
                ...{
                  language: languageNames[remark.language],
                  words: remark.words,
                  limit: mostWordsOfSentence,
                },
              })
            : t.adminSummaryMissing({
                languages: remark.languages.map((code) => languageNames[code]).join(", "),
              })}
        </li>
      ))}
    </ul>
  );
}

function check({ text }: SummaryFields): FieldProblem[] {
  return languages.flatMap((code) => {
    const count = text[code]?.length ?? 0;
    if (count <= mostSummaryCharacters) return [];
    const facts = { language: languageNames[code], count, limit: mostSummaryCharacters };
    return [{ fieldId: "text", message: t.adminSummaryTooLong(facts) }];
  });
}
