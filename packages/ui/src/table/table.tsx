/**
 * Tables. Below 768 px each row of three and more columns becomes a card and each cell names its column; explicit roles keep it a table for a
 * screen reader, because a changed `display` would take the table away.
 */
import type { ReactNode } from "react";

export type Column<Row> = {
  head: ReactNode;
  /** Name of the column inside a card; needed where `head` is not plain text. */
  label?: string;
  cell: (row: Row) => ReactNode;
  /** `words`: the words of a source, in serif. `num`: right-aligned. `title`: without its label in a card. */
  kind?: "words" | "num" | "title";
};

type TableProps<Row> = {
  caption: ReactNode;
  /** Small print under the caption: source and date. */
  captionNote?: ReactNode;
  hideCaption?: boolean;
  /** The first column heads its row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowClass?: (row: Row) => string | undefined;
  foot?: ReactNode;
  className?: string;
  /** Below 1024 px the answers of a row follow each other under its name: for long lists of short answers. */
  lines?: true;
};

export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    captionNote,
    hideCaption,
    columns,
    rows,
    rowKey,
    rowClass,
    foot,
    className = "",
    lines,
  } = props;
  // Two columns fit a phone side by side.
  const fold = lines ? "table lines" : columns.length > 2 ? "table cards" : "table";
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the role returns what `display: block` takes away in a card
    <table className={`${fold} ${className}`.trim()} role="table">
      <caption className={hideCaption ? "hidden" : undefined}>
        {caption}
        {captionNote ? <span className="soft">{captionNote}</span> : null}
      </caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {columns.map((column, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              key={index}
              scope="col"
              // biome-ignore lint/a11y/noRedundantRoles: see above
              role="columnheader"
              className={column.kind === "num" ? "num" : undefined}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr role="row" key={rowKey(row)} className={rowClass?.(row)}>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <Cell key={index} column={column} content={column.cell(row)} isHead={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
      {foot}
    </table>
  );
}

function Cell<Row>({
  column,
  content,
  isHead,
}: {
  column: Column<Row>;
  content: ReactNode;
  isHead: boolean;
}) {
  const kinds = { words: "words", num: "num", title: "title words" };
  const className = column.kind ? kinds[column.kind] : "";
  if (isHead)
    return (
      // biome-ignore lint/a11y/noRedundantRoles: see above
      <th scope="row" role="rowheader" className={className || undefined}>
        {content}
      </th>
    );
  const blank = content === null || content === undefined || content === "";
  const label = column.label ?? (typeof column.head === "string" ? column.head : undefined);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <td role="cell" data-label={label} className={`${className} ${blank ? "blank" : ""}`.trim() || undefined}>
      {content}
    </td>
  );
}

/** A table too wide to fold: it scrolls by itself, with keys as well. */
export function ScrollTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="scroll" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}

/** Definition rows: the term left, the answer right. Rows without an answer are left out. */
export function Rows({ rows }: { rows: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="rows">
      {rows
        .filter(([, answer]) => answer !== null && answer !== undefined && answer !== "")
        .map(([term, answer], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
          <div key={index}>
            <dt>{term}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
    </dl>
  );
}

export type Fact = { figure: ReactNode; what: ReactNode; source: ReactNode };

/** Figures with what they count, where they come from and of when. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
        <div key={index}>
          <dt>{fact.what}</dt>
          <dd className="figure">{fact.figure}</dd>
          <dd className="source">{fact.source}</dd>
        </div>
      ))}
    </dl>
  );
}
