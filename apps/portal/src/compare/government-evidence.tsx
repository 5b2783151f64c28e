/** What one government does, was asked and may do on a subject, and where each of these can be read. */
import type { GovernmentComparisonView } from "@napar/api/client";
import { measureStatuses } from "@napar/domain/framework";
import { gapBecauseTexts } from "@napar/domain/gap";
import { standingTexts } from "@napar/domain/mandate";
import { fillSentence, type Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, Note, plainText } from "@napar/ui";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { fieldName } from "../competence/names.js";
import { gapShapes, gapWord, governmentName, hasAuthorityPage } from "../gap/gap-words.js";
import { hrefTo } from "../page/page.js";
import { nameIn } from "../state/state-words.js";

type Government = GovernmentComparisonView["governments"][number];
type EvidenceProps = {
  government: Government;
  view: GovernmentComparisonView;
  language: Language;
  asOf: string | null;
};

export function GovernmentEvidence({ government, view, language, asOf }: EvidenceProps) {
  const t = inLanguage(language);
  const { id, state, measures, total, asked, declined, competence, because } = government;
  const name = governmentName(government, language);
  const isQuiet = state === "competent-but-silent";
  return (
    <>
      <h3>{hasAuthorityPage(id) ? <a href={hrefTo(language, `/authorities/${id}`)}>{name}</a> : name}</h3>
      <p>
        <Mark shape={gapShapes[state]}>{gapWord(state, language).word}</Mark>{" "}
        {measures.length > 0 ? null : <span className="soft">{gapWord(state, language).meaning}</span>}
      </p>
      {measures.length > 0 ? (
        <ul className="plain">
          {measures.map((measure) => (
            <MeasureLine
              key={`${measure.plan} ${measure.id}`}
              measure={measure}
              view={view}
              language={language}
              asOf={asOf}
            />
          ))}
        </ul>
      ) : null}
      {total > measures.length ? (
        <p>
          <a href={hrefTo(language, "/measures", { authority: id, domain: view.row.id })}>
            {t.govMore({ count: wordNumber(total, language) })}
          </a>
        </p>
      ) : null}
      {isQuiet ? <p>{t.govNothing()}</p> : null}
      {because ? <p>{gapBecauseTexts[because][language]}</p> : null}
      {declined ? (
        <Note kind="contest" word={t.govDeclinedOn({ date: wordDate(declined.on, language) })}>
          <LocalizedText text={declined.reason} language={language} otherwise={t.gapReasonMissing()} />
        </Note>
      ) : null}
      {asked ? (
        <p>
          <a href={`${hrefTo(language, `/plans/${asked.plan}/state`)}#unanswered`}>
            {t.govAsked({
              date: wordDate(asked.on, language),
              standing: standingOf(asked, language),
              from: nameIn(asked.fromName ? { [asked.from]: asked.fromName } : {}, asked.from, language),
            })}
          </a>
        </p>
      ) : null}
      <Competence government={government} view={view} language={language} />
      {state === "committed" && competence === "not-competent" ? (
        <p className="soft">{t.govOutside()}</p>
      ) : null}
    </>
  );
}

function MeasureLine({
  measure,
  view,
  language,
  asOf,
}: Omit<EvidenceProps, "government"> & { measure: Government["measures"][number] }) {
  const t = inLanguage(language);
  const { plan, planTitle, id, title, isLead, status, end } = measure;
  const statusName = measureStatuses.find((one) => one.id === status)?.name[language];
  return (
    <li>
      <a
        className="words"
        href={hrefTo(language, `/plans/${plan}/measures/${id}`, { asOf: view.plan ? asOf : null })}
      >
        <LocalizedText text={title} language={language} mark={false} />
      </a>
      <span className="block soft">
        {[
          view.plan ? null : plainText(planTitle, language),
          isLead ? t.govMeasureLead() : t.govMeasureShare(),
          statusName ?? t.govMeasureStatusNone(),
          end ? t.govMeasureEnd({ date: wordDate(end, language) }) : t.govMeasureNoEnd(),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  );
}

/** "No reaction known after 62 days", as the mandates word it. */
function standingOf({ standing, days }: NonNullable<Government["asked"]>, language: Language): string {
  const words = standingTexts[standing as keyof typeof standingTexts] ?? standingTexts.silent;
  return fillSentence(words[language], { days: wordNumber(days ?? 0, language) });
}

/** By which rules it is competent, or who is in its place: the fields lead to the register of competences on that day. */
function Competence({ government, view, language }: Omit<EvidenceProps, "asOf">) {
  const t = inLanguage(language);
  const { competence, fields } = government;
  if (competence === "cannot-say") return null;
  const named = competence === "competent" ? fields : view.row.fields;
  if (named.length === 0) return null;
  return (
    <p className="soft">
      {competence === "competent" ? `${t.govCompetence()}: ` : `${t.govNotCompetent()} `}
      {named.slice(0, 6).map((field, index) => (
        <span key={field}>
          {index > 0 ? ", " : ""}
          <a href={hrefTo(language, "/competence/matrix", { field, date: view.on })}>
            {fieldName(field, language)}
          </a>
        </span>
      ))}
    </p>
  );
}
