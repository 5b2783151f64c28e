import type { PlanCheckView } from "@napar/api/client";
import type { CriterionResult } from "@napar/domain/check";
import { dimensionNames, sourceCodes } from "@napar/domain/framework";
import type { Plan } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { inLanguage, Mark, Section, type Shape } from "@napar/ui";
import { plural, wordDate, wordSeverity } from "@napar/ui/wording";
import { Kept } from "../page/kept.js";
import { type MeasureLinks, measureLinks } from "./measure-links.js";
import { attentionOf, countsOf, type ResultCounts, resultsByDimension } from "./plan-verdict.js";
import { uncapitalised } from "./plan-words.js";

/** The fifty criteria: the verdict, what asks for attention first, then every criterion by subject. */
export function PlanCheckSection({
  language,
  checked,
  plan,
}: {
  language: Language;
  checked: PlanCheckView;
  plan: Plan;
}) {
  const t = inLanguage(language);
  const { check } = checked;
  const attention = attentionOf(check);
  // Nobody reads twenty points at once; a single one is not worth folding away.
  const shown = attention.length > 6 ? 5 : attention.length;
  const verdicts: Record<typeof check.verdict, { shape: Shape; word: string }> = {
    sound: { shape: "done", word: t.planCheckSound() },
    weak: { shape: "warn", word: t.planCheckWeak() },
    "not-ready": { shape: "blocked", word: t.planCheckNotReady() },
  };
  const verdict = verdicts[check.verdict];
  const counts = countsOf(check.results);
  // "Sound" on a handful of criteria would say more than was looked at.
  const isThin = check.verdict !== "not-ready" && counts.pass + counts.fail < check.results.length / 2;
  return (
    <Section id="check" title={t.planCheckHeading()} className="plan-check">
      <p className="verdict">
        {isThin ? (
          <Mark shape="unknown">{t.planCheckThin({ verdict: uncapitalised(verdict.word) })}</Mark>
        ) : (
          <Mark shape={verdict.shape}>{verdict.word}</Mark>
        )}
      </p>
      <p>{countWords(counts, language)}.</p>
      <p className="soft">
        {t.planCheckRule()} {t.planCheckNote({ date: wordDate(check.on, language) })}
      </p>
      {attention.length ? (
        <>
          <h3>{t.planCheckAttention()}</h3>
          <Kept as="div" className="attention" name="attention" of={[check, plan]} language={language}>
            {() => {
              const link = measureLinks(plan, language);
              return (
                <>
                  <ul className="criteria">
                    <Criteria results={attention.slice(0, shown)} language={language} link={link} isShort />
                  </ul>
                  {attention.length > shown ? (
                    <details>
                      <summary>{t.planCheckMore({ count: attention.length - shown })}</summary>
                      <ul className="criteria">
                        <Criteria results={attention.slice(shown)} language={language} link={link} isShort />
                      </ul>
                    </details>
                  ) : null}
                </>
              );
            }}
          </Kept>
        </>
      ) : null}
      <h3>{t.planCheckAllByDimension()}</h3>
      <Kept as="div" className="dimensions" name="dimensions" of={[check, plan]} language={language}>
        {() => {
          const link = measureLinks(plan, language);
          return resultsByDimension(check).map(({ dimension, results, counts: inGroup }) => (
            <details key={dimension}>
              <summary>
                {dimensionNames[dimension as keyof typeof dimensionNames]?.[language] ?? dimension}
                <span className="tally"> {countWords(inGroup, language)}</span>
              </summary>
              <ul className="criteria">
                <Criteria results={results} language={language} link={link} />
              </ul>
            </details>
          ));
        }}
      </Kept>
    </Section>
  );
}

/** The numbers that are not zero, in words. */
function countWords(counts: ResultCounts, language: Language): string {
  const t = inLanguage(language);
  return [
    counts.pass
      ? plural(counts.pass, language, t.planCountPassOne, t.planCountPassMany)({ count: counts.pass })
      : "",
    counts.fail
      ? plural(counts.fail, language, t.planCountFailOne, t.planCountFailMany)({ count: counts.fail })
      : "",
    counts.unknown
      ? plural(
          counts.unknown,
          language,
          t.planCountUnknownOne,
          t.planCountUnknownMany,
        )({ count: counts.unknown })
      : "",
    counts["not-applicable"] ? t.planCountNa({ count: counts["not-applicable"] }) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

function Criteria({
  results,
  language,
  link,
  isShort = false,
}: {
  results: readonly CriterionResult[];
  language: Language;
  link: MeasureLinks;
  /** Without notes and sources: they stand in the full list. */
  isShort?: boolean;
}) {
  const t = inLanguage(language);
  return results.map((one) => (
    <li key={one.criterion}>
      <div className="outcome">
        <ResultMark result={one} language={language} />
      </div>
      <div>
        <h4>
          {one.criterion} {one.title[language]}
        </h4>
        <p>{link(one.reason[language])}</p>
        {one.remedy ? (
          <p>
            <b>{t.planCheckRemedy()}</b> {one.remedy[language]}
          </p>
        ) : null}
        {one.note && !isShort ? <p className="soft">{one.note[language]}</p> : null}
        {isShort ? null : (
          <p className="soft">
            {wordSeverity(one.severity, language)}
            {one.judgement === "person" ? ` · ${t.planCheckPerson()}` : ""}
            {one.sources.length
              ? ` · ${t.planCheckSources({ sources: sourceWords(one.sources, language) })}`
              : ""}
          </p>
        )}
      </div>
    </li>
  ));
}

function ResultMark({ result, language }: { result: CriterionResult; language: Language }) {
  const t = inLanguage(language);
  if (result.result === "pass") return <Mark shape="done">{t.planCheckPass()}</Mark>;
  if (result.result === "unknown") return <Mark shape="unknown">{t.planCheckUnknown()}</Mark>;
  if (result.result === "not-applicable") return <Mark shape="none">{t.planCheckNa()}</Mark>;
  if (result.severity === "blocker") return <Mark shape="blocked">{t.planCheckBlocker()}</Mark>;
  return <Mark shape="fail">{t.planCheckFail()}</Mark>;
}

const sourceWords = (codes: readonly string[], language: Language): string =>
  codes.map((code) => sourceCodes.find((source) => source.code === code)?.name[language] ?? code).join("; ");
