import { type Standing, standingWords } from "@napar/domain/report";
import type { Language } from "@napar/domain/text";
import { inLanguage, ScrollTable, Table } from "@napar/ui";
import { wordNumber } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { StandingMark, standings } from "./measure-words.js";

export type StandingRow = {
  key: string;
  head: ReactNode;
  total: number;
  byStanding: Record<Standing, number>;
};

/** How many measures stand where, row by row; states that no row has are left out, and never added to another. */
export function StandingTable({
  language,
  caption,
  note,
  what,
  rows,
}: {
  language: Language;
  caption: string;
  note?: string;
  /** What the rows are. */
  what?: string;
  rows: readonly StandingRow[];
}) {
  const t = inLanguage(language);
  const shown = standings.filter((standing) => rows.some(({ byStanding }) => byStanding[standing] > 0));
  return (
    <ScrollTable name={caption}>
      <Table
        caption={caption}
        captionNote={note}
        className="standing-table"
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { head: what ?? "", cell: ({ head }) => head },
          ...shown.map((standing) => ({
            head: <StandingMark standing={standing} language={language} />,
            label: standingWords[standing][language],
            kind: "num" as const,
            cell: ({ byStanding }: StandingRow) => <Count count={byStanding[standing]} language={language} />,
          })),
          {
            head: t.planStoryTotal(),
            kind: "num" as const,
            cell: ({ total }: StandingRow) => <b>{wordNumber(total, language)}</b>,
          },
        ]}
      />
    </ScrollTable>
  );
}

/** None is said in the table, and left away in the card of a phone. */
const Count = ({ count, language }: { count: number; language: Language }) =>
  count === 0 ? <span className="zero">0</span> : wordNumber(count, language);
