/** What each column is about: guessed, and changed by whoever knows better. */
import type { DraftView } from "@napar/api/client";
import type { ColumnId } from "@napar/domain/spreadsheet";
import { type Column, Mark, Table } from "@napar/ui";
import { RadioField } from "../form/fields.js";
import { language, t } from "../language/language.js";
import { type ColumnChoice, type ImportChoice, withMeaning } from "./import-choice.js";

type Props = {
  columns: readonly ColumnChoice[];
  meanings: DraftView["meanings"];
  sheet: DraftView["sheets"][number];
  choice: ImportChoice;
  onChange: (choice: ImportChoice) => void;
};

export function ColumnSection({ columns, meanings, sheet, choice, onChange }: Props) {
  const shown: readonly [Column<ColumnChoice>, ...Column<ColumnChoice>[]] = [
    {
      head: t.adminImportColumn(),
      cell: ({ letters, header }) => (
        <>
          <span className="soft">{letters}</span> {header || t.adminImportNoHeader()}
        </>
      ),
    },
    {
      head: t.adminImportExamples(),
      cell: ({ examples }) =>
        examples.length > 0 ? (
          examples.map((text) => (
            <span key={text} className="example">
              {text}
            </span>
          ))
        ) : (
          <span className="soft">{t.adminEmptyValue()}</span>
        ),
    },
    {
      head: t.adminImportMeaning(),
      cell: ({ column, letters, header, meaning }) => (
        <select
          aria-label={t.adminImportOf({ name: t.adminImportMeaning(), value: `${letters} ${header}` })}
          id={`column-${column}`}
          value={meaning ?? ""}
          onChange={({ target }) =>
            onChange({
              ...choice,
              columns: withMeaning(columns, column, (target.value || null) as ColumnId | null),
            })
          }
        >
          <option value="">{t.adminImportNotRead()}</option>
          {meanings.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      ),
    },
    { head: t.adminImportCertainty(), cell: (column) => <Certainty {...column} /> },
  ];
  const table = choice.table ?? sheet.table;
  const hasTitle = table !== "measures" || columns.some(({ meaning }) => meaning?.startsWith("title"));
  return (
    <section className="section" aria-labelledby="columns-h">
      <h2 id="columns-h">{t.adminImportColumnsTitle()}</h2>
      <p className="soft">{t.adminImportColumnsLead()}</p>
      {hasTitle ? null : (
        <p>
          <Mark shape="warn">{t.adminImportNoTitle()}</Mark>
        </p>
      )}
      <Table
        caption={t.adminImportColumnsTitle()}
        hideCaption
        className="columns"
        columns={shown}
        rows={columns}
        rowKey={({ column }) => String(column)}
      />
      <div className="import-ways">
        <RadioField
          id="emptyCells"
          label={t.adminImportEmptyCells()}
          value={choice.emptyCells}
          onChange={(emptyCells) =>
            onChange({ ...choice, emptyCells: emptyCells as ImportChoice["emptyCells"] })
          }
          choices={[
            { value: "keep", label: t.adminImportEmptyKeep() },
            { value: "clear", label: t.adminImportEmptyClear() },
          ]}
        />
        {sheet.hiddenRowCount > 0 ? (
          <RadioField
            id="hiddenRows"
            label={t.adminImportHiddenRows({ count: sheet.hiddenRowCount })}
            value={choice.hiddenRows}
            onChange={(hiddenRows) =>
              onChange({ ...choice, hiddenRows: hiddenRows as ImportChoice["hiddenRows"] })
            }
            choices={[
              { value: "read", label: t.adminImportHiddenRead() },
              { value: "skip", label: t.adminImportHiddenSkip() },
            ]}
          />
        ) : null}
      </div>
    </section>
  );
}

function Certainty({ meaning, certainty, isChosen }: ColumnChoice) {
  if (isChosen) return <Mark shape="done">{t.adminImportChosen()}</Mark>;
  if (meaning === null) return <Mark shape="none">{t.adminImportNotRead()}</Mark>;
  return certainty === "exact" ? (
    <Mark shape="done">{t.adminImportSure()}</Mark>
  ) : (
    <Mark shape="unknown">{t.adminImportGuess()}</Mark>
  );
}
