/** The nine governments: who adopted what, as a round table and as a ledger. The sums are counted. */
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { type AuthorityStanding, countStandings, type Standing } from "@napar/domain/belgium/plans";
import type { Language } from "@napar/domain/text";
import {
  inLanguage,
  Mark,
  PartialDateText,
  Round,
  type RoundPlace,
  Section,
  SourceLine,
  Table,
} from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { StandingPlan } from "../authority/standing-words.js";
import { withBreaks } from "../competence/names.js";
import { hrefTo } from "../page/page.js";

type Props = {
  standings: readonly AuthorityStanding[];
  language: Language;
  /** Where the common plan stands, told under the table. */
  now?: ReactNode;
};

const states: Record<Standing, RoundPlace["state"]> = {
  adopted: "full",
  "not-found": "quiet",
  "not-established": "dim",
};

/** The name of a government without the part in brackets, for a seat with little room. */
const seatName = (id: string, language: Language): string =>
  withBreaks(nameOf(id, language).replace(/ \([^)]*\)$/, ""));
const nameOf = (id: string, language: Language): string =>
  belgianAuthorities.find((authority) => authority.id === id)?.names[language] ?? id;

export function RoundSection({ standings, language, now }: Props) {
  const t = inLanguage(language);
  const total = standings.length;
  const own = countStandings(standings, "ownPart");
  const common = countStandings(standings, "commonPart");
  const checkedUntil = standings.map((row) => row.checkedUntil).sort()[0] ?? "";
  return (
    <Section id="table" title={t.homeRoundTitle()}>
      <p>{t.homeRoundLead()}</p>
      <Round
        labels={{ above: t.homeRoundAbove(), below: t.homeRoundBelow() }}
        board={t.homeBoard({ adopted: common.adopted, total })}
        boardNote={t.homeBoardNote({
          adopted: own.adopted,
          notFound: own["not-found"],
          notEstablished: own["not-established"],
          date: wordDate(checkedUntil, language),
        })}
        yours={{ name: t.homeRoundYou(), words: t.homeRoundYouWhat() }}
        places={standings.map((row) => ({
          id: row.authority,
          name: seatName(row.authority, language),
          state: states[row.ownPart],
          children: <SeatWords row={row} language={language} />,
        }))}
      />
      {now ? <p>{now}</p> : null}
      <SourceLine>{t.homeRoundSource()}</SourceLine>
      <details className="ledger-details">
        <summary>{t.homeLedger()}</summary>
        <Ledger standings={standings} language={language} />
      </details>
    </Section>
  );
}

function SeatWords({ row, language }: { row: AuthorityStanding; language: Language }) {
  const t = inLanguage(language);
  if (row.ownPart === "adopted")
    return (
      <>
        <span>{t.homeOwnPart()}</span>
        <PartialDateText date={row.date} language={language} />
      </>
    );
  return <StandingMark standing={row.ownPart} language={language} />;
}

function StandingMark({ standing, language }: { standing: Standing; language: Language }) {
  const t = inLanguage(language);
  if (standing === "adopted") return <Mark shape="committed">{t.homeAdopted()}</Mark>;
  if (standing === "not-found") return <Mark shape="silent">{t.noPlanFound()}</Mark>;
  return <Mark shape="unestablished">{t.homeNotEstablished()}</Mark>;
}

function Ledger({ standings, language }: Omit<Props, "now">) {
  const t = inLanguage(language);
  const total = standings.length;
  return (
    <Table
      className="ledger"
      caption={t.homeLedger()}
      hideCaption
      rows={standings}
      rowKey={(row) => row.authority}
      rowClass={(row) => (row.ownPart === "not-found" ? "quiet" : undefined)}
      columns={[
        {
          head: t.homeLedgerAuthority(),
          cell: (row) => (
            <a href={hrefTo(language, `/authorities/${row.authority}`)}>{nameOf(row.authority, language)}</a>
          ),
        },
        {
          head: t.homeLedgerCommon(),
          cell: (row) => <StandingMark standing={row.commonPart} language={language} />,
        },
        {
          head: t.homeLedgerOwn(),
          cell: (row) => (
            <>
              <StandingMark standing={row.ownPart} language={language} />
              {row.planId ? (
                <span className="block">
                  <StandingPlan standing={row} language={language} />
                </span>
              ) : null}
              {row.date ? (
                <span className="block soft">
                  <PartialDateText date={row.date} language={language} />
                </span>
              ) : null}
            </>
          ),
        },
        { head: t.homeLedgerSize(), cell: (row) => row.size?.[language] ?? null },
        {
          head: t.homeLedgerNote(),
          cell: (row) => (
            <>
              {row.note?.[language]}
              {row.sources.length > 0 ? (
                <span className="block source">
                  {t.source()}: {row.sources.join("; ")}
                </span>
              ) : null}
            </>
          ),
        },
      ]}
      foot={
        // biome-ignore lint/a11y/noRedundantRoles: the role returns what a card's display takes away
        <tfoot role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tr role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th scope="row" role="rowheader">
              {t.homeLedgerSumLabel()}
            </th>
            {(["commonPart", "ownPart"] as const).map((part) => (
              <td
                // biome-ignore lint/a11y/noRedundantRoles: see above
                role="cell"
                key={part}
                data-label={part === "commonPart" ? t.homeLedgerCommon() : t.homeLedgerOwn()}
              >
                <b>{t.homeLedgerSum({ adopted: countStandings(standings, part).adopted, total })}</b>
              </td>
            ))}
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <td role="cell" colSpan={2} className="blank" />
          </tr>
        </tfoot>
      }
    />
  );
}
