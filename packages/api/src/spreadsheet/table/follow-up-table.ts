/** What waits for whom, in one list: reports and values due, silence, replies, open points of the text. */
import { dueKindTexts, dueStateTexts } from "@napar/domain/report";
import type { FullText, LocalizedText } from "@napar/domain/text";
import { authorityName, type Said, type TableColumn, type TableSource, tableOf } from "./table.js";
import { followUps, tableNames, titles } from "./table-texts.data.js";

type FollowUp = {
  what: FullText;
  about: Said;
  who: readonly string[];
  due: string | null;
  state: FullText;
  days: number | null;
};

function followUpRows({ followUp, view, state }: TableSource): FollowUp[] {
  const measures = new Map(view.measures.measures.map(({ id, title }) => [id, title]));
  const indicators = new Map(view.indicators.map(({ id, label }) => [id, label]));
  const units = new Map(state.negotiation.units.map((unit) => [unit.id, unit.versions.at(-1)?.text ?? null]));
  const { dues, withoutNews, openReplies, openPoints } = followUp;
  const titleOf = (measure: string): LocalizedText | null => measures.get(measure) ?? null;
  return [
    ...dues.map(({ kind, period, indicator, from, due, standing }): FollowUp => {
      return {
        ...{ what: dueKindTexts[kind], who: [from], due, state: dueStateTexts[standing.state] },
        about: (indicator && indicators.get(indicator)) || `${period.from} – ${period.to}`,
        days: standing.state === "overdue" ? standing.daysOver : null,
      };
    }),
    ...withoutNews.map(({ measure, lastNewsOn, days }): FollowUp => {
      const found = view.measures.measures.find(({ id }) => id === measure);
      return {
        ...{ what: followUps.noNews, about: titleOf(measure), due: lastNewsOn, days },
        who: found?.lead ? [found.lead.authority] : [],
        state: days === null ? followUps.never : followUps.noNews,
      };
    }),
    ...openReplies.map(({ subject, authority, due, daysOver }): FollowUp => {
      return {
        ...{ what: followUps.reply, about: titleOf(subject.measure), who: [authority], due },
        ...(daysOver > 0
          ? { state: dueStateTexts.overdue, days: daysOver }
          : { state: followUps.awaited, days: null }),
      };
    }),
    ...openPoints.map(({ unit, blocking, disagreeing, withoutPosition }): FollowUp => {
      return {
        ...{ what: followUps.openPoint, about: units.get(unit) ?? unit, due: null, days: null },
        who: [...new Set([...blocking.map(({ party }) => party), ...disagreeing, ...withoutPosition])],
        state: blocking.length > 0 ? followUps.blocked : followUps.open,
      };
    }),
  ];
}

const columns: readonly TableColumn<FollowUp>[] = [
  { title: titles.what, says: ({ what }) => what },
  { title: titles.about, says: ({ about }) => about },
  {
    title: titles.who,
    says: ({ who }, source) => who.flatMap((id) => authorityName(id, source) ?? []),
  },
  { title: titles.due, says: ({ due }) => due },
  { title: titles.state, says: ({ state }) => state },
  { title: titles.days, says: ({ days }) => days },
];

export const followUpTable = tableOf(tableNames.followUp, columns, followUpRows);
