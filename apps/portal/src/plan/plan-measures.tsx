import { authorityStandings } from "@napar/domain/belgium/plans";
import {
  findLifeDomain,
  findMeasureInstrument,
  findProtectedGround,
  measureStatuses,
  protectedGrounds,
} from "@napar/domain/framework";
import type { Measure, Plan } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import {
  type Column,
  Empty,
  inLanguage,
  LangMark,
  LocalizedText,
  Mark,
  Section,
  Table,
  Tags,
} from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import { measureStatusShape, planAddress } from "../measure/measure-words.js";
import { measureCount } from "./plan-coverage-section.js";
import { participantsOf, wordsBehind } from "./plan-names.js";
import { periodWords, termName } from "./plan-words.js";

/** Every measure in the words of the source, with what we added: field, ground, commitment, means. */
export function PlanMeasures({ language, plan }: { language: Language; plan: Plan }) {
  const t = inLanguage(language);
  const measures = plan.measures ?? [];
  const stated = authorityStandings.find((standing) => standing.planId === plan.id)?.size;
  if (measures.length === 0)
    return (
      <Section id="measures" title={t.planColumnMeasures()}>
        <Empty title={t.planMeasuresNone()}>
          {stated ? `${stated[language]}. ` : ""}
          {t.planMeasuresNoneWhy()}
        </Empty>
      </Section>
    );
  const grounds = new Set(measures.map((measure) => groundWords(measure, language)));
  const sameGrounds = grounds.size === 1 ? [...grounds][0] : null;
  const isTranslated = measures.some((measure) => wordsBehind(measure.title, language).length > 0);
  const tellsProgress = measures.some((measure) => measure.status || measure.start || measure.end);
  return (
    <Section id="measures" title={measureCount(measures.length, language)}>
      <Table
        caption={t.planMeasuresCaption()}
        captionNote={
          <>
            {isTranslated ? t.planMeasuresTranslated() : t.planMeasuresNote()}
            {sameGrounds ? ` ${t.planSameGrounds({ grounds: sameGrounds })}` : ""}
            {tellsProgress ? "" : ` ${t.planNoProgress()}`}
          </>
        }
        className="measure-table"
        lines
        rows={measures}
        rowKey={(measure) => measure.id}
        columns={[
          {
            head: t.planMeasureColumn(),
            kind: "words",
            cell: (measure) => (
              <span id={`measure-${measure.id}`}>
                <a href={planAddress(language, plan.id, `/measures/${encodeURIComponent(measure.id)}`, null)}>
                  <LocalizedText text={measure.title} language={language} mark={false} />
                </a>
                <OwnWords measure={measure} language={language} />
              </span>
            ),
          },
          ...columnsOf(measures, language, { grounds: !sameGrounds, progress: tellsProgress }),
        ]}
      />
    </Section>
  );
}

/** Only columns that some row fills. */
function columnsOf(
  measures: readonly Measure[],
  language: Language,
  shows: { grounds: boolean; progress: boolean },
): Column<Measure>[] {
  const t = inLanguage(language);
  const domain = (id: string) => findLifeDomain(id)?.name[language] ?? id;
  const instrument = (id: string) => findMeasureInstrument(id)?.name[language] ?? id;
  const all: (Column<Measure> & { isShown: boolean })[] = [
    {
      isShown: true,
      head: t.planMeasureDomains(),
      cell: (measure) => wordsOf(measure.domains, domain, language),
    },
    {
      isShown: shows.grounds,
      head: t.planMeasureGrounds(),
      cell: (measure) => groundWords(measure, language),
    },
    {
      isShown: measures.some((measure) => measure.instruments?.length),
      head: t.planMeasureInstruments(),
      cell: (measure) => wordsOf(measure.instruments, instrument, language),
    },
    {
      isShown: measures.some((measure) => participantsOf(measure).length),
      head: t.planMeasureWho(),
      cell: (measure) => wordsOf(participantsOf(measure), (name) => name, language),
    },
    {
      isShown: measures.some((measure) => measure.eccarCommitments?.length),
      head: t.planMeasureCommitments(),
      cell: (measure) =>
        measure.eccarCommitments?.length ? (
          <Tags items={measure.eccarCommitments.map(String)} label={t.planMeasureCommitments()} />
        ) : null,
    },
    {
      isShown: shows.progress,
      head: t.planMeasureStatus(),
      cell: (measure) => <MeasureState measure={measure} language={language} />,
    },
  ];
  return all.filter((column) => column.isShown);
}

/** Under a translated title: the title in the words of the source. */
function OwnWords({ measure, language }: { measure: Measure; language: Language }) {
  const t = inLanguage(language);
  return wordsBehind(measure.title, language).map((own) => (
    <span key={own.language} className="under own-words">
      <LangMark shape="courtesy">
        {t.planOwnWords()} <span lang={own.language}>{own.text}</span>
      </LangMark>
    </span>
  ));
}

const wordsOf = (
  ids: readonly string[] | null | undefined,
  name: (id: string) => string,
  language: Language,
) => (ids?.length ? wordList([...new Set(ids)].map(name), language) : null);

/** The five racial criteria are said in one word, as plans mean them; the others by name. */
function groundWords(measure: Measure, language: Language): string | null {
  const grounds = measure.grounds ?? [];
  if (grounds.length === 0) return null;
  const racial = protectedGrounds.filter((ground) => ground.racial).map((ground) => ground.id);
  const hasAllRacial = racial.every((id) => grounds.includes(id));
  const rest = hasAllRacial ? grounds.filter((id) => !racial.includes(id)) : grounds;
  const names = rest.map((id) => findProtectedGround(id)?.name[language] ?? id);
  return wordList(hasAllRacial ? [inLanguage(language).planMeasureRacial(), ...names] : names, language);
}

function MeasureState({ measure, language }: { measure: Measure; language: Language }) {
  const t = inLanguage(language);
  const period = measure.start || measure.end;
  return (
    <>
      {measure.status ? (
        <Mark shape={measureStatusShape(measure.status)}>
          {termName(measureStatuses, measure.status, language)}
        </Mark>
      ) : (
        <span className="soft">{t.planMeasureProgressNot()}</span>
      )}
      {period ? (
        <span className="under soft">
          {periodWords({ from: measure.start ?? null, to: measure.end ?? null }, language)}
        </span>
      ) : null}
    </>
  );
}
