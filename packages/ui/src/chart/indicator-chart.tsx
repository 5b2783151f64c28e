/**
 * An indicator over time: the line breaks where there are no data, and the gap says why. The table of the same values
 * stands beside the chart; whoever draws one draws the other.
 */
import type { PartialDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { scaleLinear } from "d3-scale";
import { inLanguage } from "../messages/index.js";
import { wordDate, wordNumber, wordSpan } from "../wording/index.js";
import { at, type TimeScale, timeScale } from "./time.js";

export type ChartValue = {
  id: string;
  period: { from: PartialDate; to: PartialDate };
  number: number | null;
  /** Why there is no number, in words. */
  gap: string | null;
};
type DatedNumber = { value: number; on: PartialDate };

export type IndicatorChartProps = {
  language: Language;
  /** Oldest first. */
  values: readonly ChartValue[];
  baseline: DatedNumber | null;
  target: DatedNumber | null;
  /** Within which the value has to stay. */
  bounds: { low: number; high: number } | null;
};

const size = { width: 640, height: 300 };
const area = { left: 56, right: 624, top: 14, bottom: 252 };
/** Narrower than this, the reason of a gap would run over the line; the table has it. */
const roomForReason = 96;

/** `null` when there is nothing to draw: no number at all. */
export function IndicatorChart(props: IndicatorChartProps) {
  const { language, values, baseline, target, bounds } = props;
  const numbers = [
    ...values.flatMap(({ number }) => number ?? []),
    ...[baseline, target].flatMap((dated) => dated?.value ?? []),
  ];
  if (numbers.length === 0) return null;
  const dates = [
    ...values.flatMap(({ period }) => [period.from, period.to]),
    ...[baseline, target].flatMap((dated) => dated?.on ?? []),
  ];
  const x = timeScale(dates, [area.left, area.right]);
  const all = [...numbers, ...(bounds ? [bounds.low, bounds.high] : [])];
  // From zero: a cut axis makes a small change look like a large one.
  const y = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(0, ...all) || 1])
    .nice(4)
    .range([area.bottom, area.top]);
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={labelOf(props)}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <path className="axis faint" d={`M${area.left} ${at(y(tick))}H${area.right}`} />
          <text x={area.left - 8} y={at(y(tick) + 5)} textAnchor="end">
            {wordNumber(tick, language, 2)}
          </text>
        </g>
      ))}
      <path className="axis" d={`M${area.left} ${area.top}V${area.bottom}H${area.right}`} />
      <Years x={x} top={area.bottom + 22} />
      {values.map(({ id, period, gap }) =>
        gap === null ? null : (
          <Gap key={id} left={x.start(period.from)} right={x.end(period.to)} words={gap} />
        ),
      )}
      {[bounds?.low, bounds?.high].map((bound) =>
        bound === undefined ? null : (
          <path key={bound} className="goal" d={`M${area.left} ${at(y(bound))}H${area.right}`} />
        ),
      )}
      {baseline && target ? (
        <path
          className="goal"
          d={`M${at(x.middle(baseline.on))} ${at(y(baseline.value))}L${at(x.middle(target.on))} ${at(y(target.value))}`}
        />
      ) : null}
      <path className="line" d={lineOf(values, baseline, x, y)} />
      {baseline ? (
        <circle className="from" cx={at(x.middle(baseline.on))} cy={at(y(baseline.value))} r="5" />
      ) : null}
      {values.map(({ id, period, number }) =>
        number === null ? null : (
          <circle
            key={id}
            className="pt"
            cx={at(x.middle(period.from, period.to))}
            cy={at(y(number))}
            r="5"
          />
        ),
      )}
      {target ? (
        <rect
          className="aim"
          x={at(x.middle(target.on) - 7)}
          y={at(y(target.value) - 7)}
          width="14"
          height="14"
        />
      ) : null}
    </svg>
  );
}

export const Years = ({ x, top }: { x: TimeScale; top: number }) =>
  x.years.map(({ year, at: middle, start }) => (
    <g key={year}>
      <path className="axis" d={`M${at(start)} ${top - 22}v5`} />
      <text x={at(middle)} y={top} textAnchor="middle">
        {year}
      </text>
    </g>
  ));

function Gap({ left, right, words }: { left: number; right: number; words: string }) {
  const width = right - left;
  return (
    <>
      <rect
        className="gap"
        x={at(left + 2)}
        y={area.top}
        width={at(Math.max(2, width - 4))}
        height={area.bottom - area.top - 1}
      />
      {width >= roomForReason ? (
        <text x={at((left + right) / 2)} y={(area.top + area.bottom) / 2} textAnchor="middle">
          {words}
        </text>
      ) : null}
    </>
  );
}

/** From the baseline on; a new stretch begins after each gap. */
function lineOf(
  values: readonly ChartValue[],
  baseline: DatedNumber | null,
  x: TimeScale,
  y: (value: number) => number,
): string {
  const points: ({ x: number; y: number } | null)[] = [
    ...(baseline ? [{ x: x.middle(baseline.on), y: y(baseline.value) }] : []),
    ...values.map(({ period, number }) =>
      number === null ? null : { x: x.middle(period.from, period.to), y: y(number) },
    ),
  ];
  return points
    .map((point, index) =>
      point ? `${index > 0 && points[index - 1] ? "L" : "M"}${at(point.x)} ${at(point.y)}` : "",
    )
    .join("");
}

/** What the line shows, in a sentence, for whoever does not see it. */
function labelOf({ language, values, baseline, target, bounds }: IndicatorChartProps): string {
  const t = inLanguage(language);
  const said = (value: number, when: string) => t.chartValue({ value: wordNumber(value, language, 2), when });
  const counted = values.flatMap(({ number, period: { from, to } }) =>
    number === null
      ? []
      : [said(number, from === to ? wordDate(to, language) : wordSpan(from, to, language))],
  );
  const ends = [counted[0], counted.length > 1 ? counted.at(-1) : undefined];
  const gaps = values.filter(({ gap }) => gap !== null).length;
  return [
    baseline ? t.chartBaseline({ value: said(baseline.value, wordDate(baseline.on, language)) }) : "",
    ends[0] ? (ends[1] ? t.chartLine({ from: ends[0], to: ends[1] }) : t.chartOne({ value: ends[0] })) : "",
    gaps > 0 ? t.chartGaps({ count: gaps }) : "",
    target ? t.chartTarget({ value: said(target.value, wordDate(target.on, language)) }) : "",
    bounds
      ? t.chartBounds({
          low: wordNumber(bounds.low, language, 2),
          high: wordNumber(bounds.high, language, 2),
        })
      : "",
    t.chartTable(),
  ]
    .filter(Boolean)
    .join(" ");
}
