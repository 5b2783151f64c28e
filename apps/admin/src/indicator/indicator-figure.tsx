/** An indicator as a chart, and the table of the same values. */

import { numberOf, type ValueContent } from "@napar/domain/indicator";
import { Table } from "@napar/ui";
import type { ChartValue } from "@napar/ui/chart";
import { IndicatorChart } from "@napar/ui/chart";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { type IndicatorView, unitOf, wordContent, wordFigure, wordPeriod } from "./figures.js";

/** Why a value has no number; words are no gap, but nothing to draw either. */
const gapOf = (content: ValueContent): string | null =>
  content.kind === "narrative" || numberOf(content) !== null ? null : wordContent(content);

export function IndicatorFigure({ indicator }: { indicator: IndicatorView }) {
  const { label, values } = indicator;
  const hasBaseline = indicator.kind === "quantitative" && !("reason" in indicator.baseline);
  if (values.length === 0 && !hasBaseline) return <p className="soft">{t.adminIndNoValueYet()}</p>;
  return (
    <>
      {indicator.kind === "quantitative" ? (
        <figure className="chart">
          <figcaption className="caption">
            {unitOf(indicator)}
            <span className="soft"> {t.adminIndApprovedOnly()}</span>
          </figcaption>
          <IndicatorChart
            language={language}
            baseline={"reason" in indicator.baseline ? null : indicator.baseline}
            target={indicator.direction.kind === "keep-within" ? null : indicator.direction.target}
            bounds={indicator.direction.kind === "keep-within" ? indicator.direction : null}
            values={values.map(
              ({ id, period, content }): ChartValue => ({
                ...{ id, period, number: numberOf(content), gap: gapOf(content) },
              }),
            )}
          />
        </figure>
      ) : null}
      <Table
        caption={t.adminIndValuesOf({ name: wordsOf(label) })}
        hideCaption
        rows={[...values].reverse()}
        rowKey={({ id }) => id}
        columns={[
          { head: t.adminIndPeriod(), cell: ({ period }) => wordPeriod(period) },
          {
            head: t.adminIndValue(),
            ...(indicator.kind === "quantitative" && { kind: "num" as const }),
            cell: ({ content }) => wordContent(content),
          },
          { head: t.adminIndNote(), cell: ({ note }) => note ?? "" },
        ]}
        foot={
          indicator.kind === "quantitative" && !("reason" in indicator.baseline) ? (
            <tfoot>
              <tr>
                <th scope="row">
                  {t.adminIndBaseline()} (
                  {wordPeriod({ from: indicator.baseline.on, to: indicator.baseline.on })})
                </th>
                <td className="num">{wordFigure(indicator.baseline.value)}</td>
                <td />
              </tr>
            </tfoot>
          ) : undefined
        }
      />
    </>
  );
}
