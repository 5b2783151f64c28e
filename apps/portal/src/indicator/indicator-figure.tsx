/** An indicator as a chart, with the table of the same values; and the table of a breakdown. */
import type { IndicatorView } from "@napar/api/client";
import { numberOf, type PublishedBreakdown, readCell } from "@napar/domain/indicator";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, plainText, ScrollTable, SourceLine, Table } from "@napar/ui";
import { IndicatorChart } from "@napar/ui/chart";
import { wordDate, wordList } from "@napar/ui/wording";
import { datedWords, figureWords, gapWords, timeWords, ValueText } from "./indicator-words.js";

type Props = { indicator: IndicatorView; language: Language };

/** The chart, where there is a number to draw, and under it the table: oldest first, as the line runs. */
export function IndicatorFigure({ indicator, language }: Props) {
  const t = inLanguage(language);
  const { values, target, bounds } = indicator;
  const baseline = indicator.baseline && "value" in indicator.baseline ? indicator.baseline : null;
  const name = plainText(indicator.label, language) || indicator.id;
  const unit = plainText(indicator.unit, language);
  const isInNumbers = indicator.kind !== "qualitative";
  const rows = [
    ...(baseline ? [{ id: "baseline", baseline, value: null }] : []),
    ...values.map((value) => ({ id: value.id, baseline: null, value })),
  ];
  return (
    <>
      {isInNumbers && (values.length > 0 || baseline) ? (
        <figure className="chart">
          <figcaption className="caption">
            {name}
            {unit ? (
              <span className="soft">
                {" "}
                <LocalizedText text={indicator.unit} language={language} mark={false} />
              </span>
            ) : null}
          </figcaption>
          <IndicatorChart
            {...{ language, baseline, target, bounds }}
            values={values.map(({ id, period, content }) => ({
              ...{ id, period, number: numberOf(content), gap: gapWords(content, language) },
            }))}
          />
        </figure>
      ) : null}
      <Table
        caption={t.indicatorValuesOf({ name })}
        captionNote={t.indicatorApprovedOnly()}
        className="indicator-values"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            head: t.indicatorPeriod(),
            cell: (row) =>
              row.value
                ? timeWords(row.value.period, language)
                : `${t.indicatorBaseline()}, ${wordDate(row.baseline?.on ?? "", language)}`,
          },
          {
            head: unit ? (
              <>
                {t.indicatorValue()} (
                <LocalizedText text={indicator.unit} language={language} mark={false} />)
              </>
            ) : (
              t.indicatorValue()
            ),
            label: unit ? t.indicatorValueIn({ unit }) : t.indicatorValue(),
            ...(isInNumbers && { kind: "num" as const }),
            cell: (row) =>
              row.value ? (
                <ValueText content={row.value.content} language={language} />
              ) : (
                figureWords(row.baseline?.value ?? 0, language)
              ),
          },
          {
            head: t.indicatorApproved(),
            cell: (row) => (row.value?.approvedOn ? wordDate(row.value.approvedOn, language) : ""),
          },
          { head: t.indicatorNote(), cell: (row) => row.value?.note ?? "" },
        ]}
      />
      {target ? (
        <SourceLine>{t.indicatorTargetIsSet({ value: datedWords(target, language) })}</SourceLine>
      ) : null}
    </>
  );
}

/** Every cell that may be shown, with the totals; what may not is said in its cell. */
export function BreakdownTable({
  table,
  caption,
  language,
}: {
  table: PublishedBreakdown;
  caption: string;
  language: Language;
}) {
  const t = inLanguage(language);
  const dimensions = [...table.dimensions];
  const across = dimensions.length > 1 ? dimensions.pop() : undefined;
  const columns = across ? [...across.categories, null] : [null];
  return (
    <ScrollTable name={caption}>
      <table className="table breakdown">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {dimensions.map(({ id }) => (
              <th key={id} scope="col">
                {id}
              </th>
            ))}
            {columns.map((category) => (
              <th key={category ?? ""} scope="col" className="num">
                {category ?? t.indicatorTotal()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(dimensions).map((row) => (
            <tr key={Object.values(row).join(" ")}>
              {dimensions.map(({ id }) => (
                <th key={id} scope="row">
                  {row[id] ?? t.indicatorTotal()}
                </th>
              ))}
              {columns.map((category) => {
                const found = readCell(table, across ? { ...row, [across.id]: category } : row);
                return (
                  <td key={category ?? ""} className="num">
                    {typeof found !== "number" ? (
                      <span className="soft">{t.indicatorSuppressed()}</span>
                    ) : (
                      figureWords(found, language)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** Every combination of categories, each dimension with its total last. */
function rowsOf(dimensions: PublishedBreakdown["dimensions"]): Record<string, string | null>[] {
  return dimensions.reduce<Record<string, string | null>[]>(
    (rows, { id, categories }) =>
      rows.flatMap((row) => [...categories, null].map((category) => ({ ...row, [id]: category }))),
    [{}],
  );
}

/** How people are kept from being recognised in a table. */
export function ruleWords({ rule }: PublishedBreakdown, language: Language): string {
  const t = inLanguage(language);
  return rule.method === "suppression"
    ? t.indicatorSuppressionRule({ count: rule.minCell })
    : t.indicatorRoundingRule({ base: rule.base });
}

export const dimensionWords = ({ dimensions }: PublishedBreakdown, language: Language): string =>
  wordList(
    dimensions.map(({ id }) => id),
    language,
  );
