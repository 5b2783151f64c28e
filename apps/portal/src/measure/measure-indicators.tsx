import type { ReadIndicator } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { gapReasonTexts, numberOf, progressTexts, type ValueContent } from "@napar/domain/indicator";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, Mark, plainText, Section, type Shape, Table } from "@napar/ui";
import { IndicatorChart } from "@napar/ui/chart";
import { wordNumber } from "@napar/ui/wording";
import { dateWords, labelled, periodOf, planAddress } from "./measure-words.js";

type Props = { language: Language; plan: string; asOf: IsoDate | null };

/** What is measured for a measure or a goal; breakdowns and files are on the page of the indicator. */
export function MeasuredSection({ indicators, ...props }: Props & { indicators: readonly ReadIndicator[] }) {
  const t = inLanguage(props.language);
  return (
    <Section id="measured" title={t.measuredHeading()}>
      {indicators.length === 0 ? (
        <Empty title={t.measuredNone()}>{t.measuredNoneWhy()}</Empty>
      ) : (
        indicators.map((indicator) => <Measured key={indicator.id} {...props} indicator={indicator} />)
      )}
    </Section>
  );
}

function Measured({ language, plan, asOf, indicator }: Props & { indicator: ReadIndicator }) {
  const t = inLanguage(language);
  const { id, label, values, progress, source } = indicator;
  const isCounted = indicator.kind === "quantitative";
  const unit = isCounted ? plainText(indicator.unit, language) : "";
  const dated = (one: { value: number; on: string } | null | undefined) =>
    one ? `${wordNumber(one.value, language, 2)} ${unit} (${dateWords(one.on, language)})` : null;
  const baseline = isCounted && "value" in indicator.baseline ? indicator.baseline : null;
  const direction = isCounted ? indicator.direction : null;
  const target = direction && direction.kind !== "keep-within" ? direction.target : null;
  const bounds = direction?.kind === "keep-within" ? { low: direction.low, high: direction.high } : null;
  const facts = [
    [t.measuredBaseline(), dated(baseline)],
    [t.measuredTarget(), dated(target)],
    [t.measuredSource(), source.name],
  ] as const;
  return (
    <article className="stack">
      <h3>
        <a href={planAddress(language, plan, `/indicators/${encodeURIComponent(id)}`, asOf)}>
          <LocalizedText text={label} language={language} mark={false} />
        </a>
      </h3>
      <p>
        <Mark shape={progressShapes[progress.state]}>{progressTexts[progress.state][language]}</Mark>{" "}
        <span className="soft">
          {facts.flatMap(([name, words]) => (words ? labelled(name, words, language) : [])).join(" · ")}
        </span>
      </p>
      <figure className="chart bounded">
        <IndicatorChart
          {...{ language, baseline, target, bounds }}
          values={values.map(({ id: value, period, content }) => ({
            ...{ id: value, period, number: numberOf(content) },
            gap: content.kind === "data-gap" ? gapReasonTexts[content.gap.reason][language] : null,
          }))}
        />
      </figure>
      {values.length === 0 ? (
        <p className="soft">{t.measuredNoValue()}</p>
      ) : (
        <Table
          caption={t.measuredValues()}
          hideCaption
          rows={values}
          rowKey={({ id: value }) => value}
          columns={[
            { head: t.measuredPeriod(), cell: ({ period }) => periodOf(period, language) },
            {
              head: t.measuredValue(),
              kind: "num",
              cell: ({ content }) => valueWords(content, unit, language),
            },
          ]}
        />
      )}
      <p>
        <a href={planAddress(language, plan, `/indicators/${encodeURIComponent(id)}`, asOf)}>
          {t.measuredAll()}
        </a>
      </p>
    </article>
  );
}

const progressShapes: Record<ReadIndicator["progress"]["state"], Shape> = {
  ...{ reached: "done", "on-course": "course", within: "course" },
  ...{ behind: "late", "moving-away": "warn", outside: "warn", "cannot-say": "unknown" },
};

function valueWords(content: ValueContent, unit: string, language: Language) {
  const t = inLanguage(language);
  if (content.kind === "data-gap")
    return <span className="soft">{gapReasonTexts[content.gap.reason][language]}</span>;
  if (content.kind === "narrative") return <LocalizedText text={content.text} language={language} />;
  const number = numberOf(content);
  if (number === null) return <span className="soft">{t.measuredTooFew()}</span>;
  return `${wordNumber(number, language, 2)} ${unit}`.trim();
}
