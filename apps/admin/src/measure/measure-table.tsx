/** The measures as a table that sorts by any column and shows a hundred at a time. */
import { wordDate } from "@napar/ui/wording";
import {
  createColumnHelper,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { language, t } from "../language/language.js";
import { Verdict, verdictNames } from "./competence-verdict.js";
import { domainChoices, nameIn } from "./measure-choices.js";
import type { MeasureRow } from "./measure-list.js";
import { StateMark } from "./measure-state.js";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
});
const helper = createColumnHelper<typeof features, MeasureRow>();
const blank = <span className="soft">{t.adminEmptyValue()}</span>;
const dateOr = (date: string): ReactNode => (date ? wordDate(date, language) : blank);

const columns = helper.columns([
  helper.accessor("title", { header: t.adminMeasure(), sortFn: "text" }),
  helper.accessor((row) => row.domains.map((id) => nameIn(domainChoices, id)).join(", "), {
    id: "domains",
    header: t.adminDomain(),
    sortFn: "text",
  }),
  helper.accessor((row) => row.commitments.join(", "), {
    id: "commitments",
    header: t.adminCommitmentShort(),
  }),
  helper.accessor("lead", { header: t.adminLead(), sortFn: "text" }),
  helper.accessor("start", { header: t.adminStart(), sortFn: "text" }),
  helper.accessor("end", { header: t.adminEnd(), sortFn: "text" }),
  helper.accessor("state", { header: t.adminState(), sortFn: "text" }),
  helper.accessor((row) => (row.verdict ? verdictNames[row.verdict]() : ""), {
    id: "verdict",
    header: t.adminCompetence(),
    sortFn: "text",
  }),
]);

const pageSize = 100;

export function MeasureTable({ plan, rows }: { plan: string; rows: MeasureRow[] }) {
  const table = useTable({
    ...{ features, columns, data: rows },
    getRowId: (row) => row.id,
    initialState: { pagination: { pageIndex: 0, pageSize } },
  });
  const { pageIndex } = table.state.pagination;
  const pages = table.getPageCount();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="scroll" tabIndex={0} aria-label={t.adminNavMeasures()}>
        {/* biome-ignore lint/a11y/noRedundantRoles: a card takes the table away, the role returns it */}
        <table className="table cards grid" role="table">
          <caption className="hidden">{t.adminNavMeasures()}</caption>
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <thead role="rowgroup">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <tr role="row">
              {table.getFlatHeaders().map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    // biome-ignore lint/a11y/noRedundantRoles: see above
                    role="columnheader"
                    aria-sort={sorted ? (sorted === "asc" ? "ascending" : "descending") : undefined}
                  >
                    <button type="button" className="sort" onClick={() => header.column.toggleSorting()}>
                      {String(header.column.columnDef.header)}
                      <span aria-hidden="true">{sorted ? (sorted === "asc" ? "↑" : "↓") : "↕"}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tbody role="rowgroup">
            {table.getRowModel().rows.map(({ original }) => (
              <Row key={original.id} plan={plan} row={original} />
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 ? (
        <nav className="actions" aria-label={t.pagesLabel()}>
          <button
            type="button"
            className="button second"
            disabled={!table.getCanPreviousPage()}
            onClick={() => table.previousPage()}
          >
            {t.pagePrevious()}
          </button>
          <span role="status">{t.pageOf({ page: pageIndex + 1, pages })}</span>
          <button
            type="button"
            className="button second"
            disabled={!table.getCanNextPage()}
            onClick={() => table.nextPage()}
          >
            {t.pageNext()}
          </button>
        </nav>
      ) : null}
    </>
  );
}

function Row({ plan, row }: { plan: string; row: MeasureRow }) {
  const cells: [string, ReactNode, boolean][] = [
    [
      t.adminDomain(),
      row.domains.map((id) => nameIn(domainChoices, id)).join(", ") || blank,
      row.domains.length === 0,
    ],
    [t.adminCommitmentShort(), row.commitments.join(", ") || blank, row.commitments.length === 0],
    [t.adminLead(), row.lead, false],
    [t.adminStart(), dateOr(row.start), row.start === ""],
    [t.adminEnd(), dateOr(row.end), row.end === ""],
    [t.adminState(), <StateMark key="state" state={row.state} />, false],
    [
      t.adminCompetence(),
      row.verdict ? <Verdict key="verdict" verdict={row.verdict} /> : null,
      row.verdict === null,
    ],
  ];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <tr role="row">
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <th scope="row" role="rowheader" className="title">
        <Link className="words" to={`/plans/${plan}/measures/${row.id}`}>
          {row.title}
        </Link>
      </th>
      {cells.map(([label, content, isBlank]) => (
        // biome-ignore lint/a11y/noRedundantRoles: see above
        <td key={label} role="cell" data-label={label} className={isBlank ? "blank" : undefined}>
          {content}
        </td>
      ))}
    </tr>
  );
}
