/** Money per year: planned open, committed striped, spent filled. The table of the same sums stands beside it. */
import type { Language } from "@napar/domain/text";
import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "react";
import { inLanguage } from "../messages/index.js";
import { wordNumber } from "../wording/index.js";
import { at } from "./time.js";

export type MoneyOfYear = {
  year: number;
  /** In euro cents; `null`: no line names money. */
  planned: number | null;
  committed: number | null;
  spent: number | null;
};

const size = { width: 640, height: 260 };
const area = { left: 92, right: 632, top: 10, bottom: 222 };
const stages = ["planned", "committed", "spent"] as const;

/** `null` when no year has an amount. */
export function MoneyChart({ years, language }: { years: readonly MoneyOfYear[]; language: Language }) {
  const stripes = useId();
  const t = inLanguage(language);
  const amounts = years.flatMap((year) => stages.flatMap((stage) => year[stage] ?? []));
  if (amounts.length === 0) return null;
  const euros = Math.max(...amounts) / 100 || 1;
  const y = scaleLinear().domain([0, euros]).nice(4).range([area.bottom, area.top]);
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([area.left, area.right])
    .padding(0.25);
  const bar = Math.min(36, x.bandwidth() / stages.length);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t.chartMoney({ first: years[0]?.year ?? "", last: years.at(-1)?.year ?? "" })}
    >
      <pattern id={stripes} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="stripe" d="M0 0v7" />
      </pattern>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <path className="axis faint" d={`M${area.left} ${at(y(tick))}H${area.right}`} />
          <text x={area.left - 8} y={at(y(tick) + 5)} textAnchor="end">
            {wordNumber(tick, language)}
          </text>
        </g>
      ))}
      {years.map((year) => {
        const middle = (x(year.year) ?? 0) + x.bandwidth() / 2;
        return (
          <g key={year.year}>
            {stages.map((stage, index) => {
              const cents = year[stage];
              if (cents === null) return null;
              const top = y(cents / 100);
              return (
                <rect
                  key={stage}
                  className={`amount ${stage}`}
                  fill={stage === "committed" ? `url(#${stripes})` : undefined}
                  x={at(middle + (index - stages.length / 2) * bar + 1)}
                  y={at(top)}
                  width={at(bar - 2)}
                  height={at(area.bottom - top)}
                />
              );
            })}
            <text x={at(middle)} y={area.bottom + 22} textAnchor="middle">
              {year.year}
            </text>
          </g>
        );
      })}
      <path className="axis" d={`M${area.left} ${area.top}V${area.bottom}H${area.right}`} />
    </svg>
  );
}
