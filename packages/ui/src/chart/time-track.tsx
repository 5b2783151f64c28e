/**
 * One row of a time line: from when to when, and what falls due on the way. The width of a mark is the precision of its
 * date. Drawn beside words that say the same, so it is hidden from a screen reader.
 */
import { type PartialDate, precisionOf } from "@napar/domain/calendar";
import { Years } from "./indicator-chart.js";
import { at, timeScale } from "./time.js";

export type TrackMark = { id: string; date: PartialDate; state: "done" | "overdue" | "ahead" };

const width = 640;
const edges = [6, width - 6] as const;

/** @param dates all dates of all rows: rows over each other share one scale */
export function TimeTrack({
  dates,
  span,
  marks,
  today,
}: {
  dates: readonly PartialDate[];
  span: { from: PartialDate | null; to: PartialDate | null };
  marks: readonly TrackMark[];
  today: PartialDate;
}) {
  const x = timeScale(dates, edges);
  const { from, to } = span;
  const now = x.start(today);
  return (
    <svg className="track" viewBox={`0 0 ${width} 32`} aria-hidden="true" focusable="false">
      <path className="axis faint" d={`M${edges[0]} 16H${edges[1]}`} />
      {from || to ? (
        <rect
          className={from && to ? "span" : "span open"}
          x={at(from ? x.start(from) : edges[0])}
          y="12"
          width={at(Math.max(3, (to ? x.end(to) : edges[1]) - (from ? x.start(from) : edges[0])))}
          height="8"
        />
      ) : null}
      {now >= edges[0] && now <= edges[1] ? <path className="now" d={`M${at(now)} 0V32`} /> : null}
      {marks.map(({ id, date, state }) => {
        const isDay = precisionOf(date) === "day";
        const left = isDay ? x.middle(date) - 6 : x.start(date);
        const length = isDay ? 12 : Math.max(12, x.end(date) - x.start(date));
        return (
          <g key={id} className={`stone ${state}`}>
            <rect x={at(left)} y="10" width={at(length)} height="12" rx={isDay ? 6 : 3} />
            {state === "overdue" ? <path d={`M${at(left + length / 2)} 4v24`} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** The years over the rows. */
export function TimeAxis({ dates }: { dates: readonly PartialDate[] }) {
  const x = timeScale(dates, edges);
  return (
    <svg className="track" viewBox={`0 0 ${width} 30`} aria-hidden="true" focusable="false">
      <Years x={x} top={24} />
    </svg>
  );
}
