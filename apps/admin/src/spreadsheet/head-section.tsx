/** Which sheet and which rows: the first rows as they are in the file, the head marked. */
import type { DraftView } from "@napar/api/client";
import type { TableId } from "@napar/domain/spreadsheet";
import { ScrollTable } from "@napar/ui";
import { SelectField } from "../form/fields.js";
import { t } from "../language/language.js";
import type { ImportChoice } from "./import-choice.js";

type SheetView = DraftView["sheets"][number];
const shownBelow = 6;
const offered = 20;

export function HeadSection({
  sheets,
  sheet,
  choice,
  onChange,
}: {
  sheets: readonly SheetView[];
  sheet: SheetView;
  choice: ImportChoice;
  onChange: (choice: ImportChoice) => void;
}) {
  const head = choice.head ?? sheet.headerRows;
  const first = head[0];
  const chooseHead = (rows: number[]) => onChange({ ...choice, head: rows, columns: null });
  const rowName = (row: number) => {
    const text = sheet.firstRows[row]?.filter(Boolean).join(" · ") || t.adminEmptyValue();
    return t.adminImportOf({
      name: t.adminImportRow({ row: row + 1 }),
      value: text.length > 60 ? `${text.slice(0, 60)}…` : text,
    });
  };
  return (
    <section className="section" aria-labelledby="head-h">
      <h2 id="head-h">{t.adminImportHeadTitle()}</h2>
      <div className="toolbar import-head">
        <SelectField
          id="sheet"
          label={t.adminImportSheet()}
          value={sheet.name}
          onChange={(name) => onChange({ ...choice, sheet: name, table: null, head: null, columns: null })}
          choices={sheets.map(({ name, isHidden, rowCount }) => ({
            value: name,
            label: `${name} (${t.adminImportRowCount({ count: rowCount })}${isHidden ? `, ${t.adminImportHidden()}` : ""})`,
          }))}
        />
        <SelectField
          id="table"
          label={t.adminImportTable()}
          value={choice.table ?? sheet.table}
          onChange={(table) => onChange({ ...choice, table: table as TableId, columns: null })}
          choices={[
            { value: "measures", label: t.adminImportTableMeasures() },
            { value: "values", label: t.adminImportTableValues() },
            { value: "budget", label: t.adminImportTableBudget() },
          ]}
        />
        <SelectField
          id="head"
          label={t.adminImportHeadRow()}
          value={first === undefined ? "none" : String(first)}
          onChange={(row) => chooseHead(row === "none" ? [] : [Number(row)])}
          choices={[
            ...sheet.firstRows
              .slice(0, offered)
              .map((_, row) => ({ value: String(row), label: rowName(row) })),
            { value: "none", label: t.adminImportHeadNone() },
          ]}
        />
        {first === undefined ? null : (
          <SelectField
            id="head-rows"
            label={t.adminImportHeadRows()}
            value={head.length > 1 ? "2" : "1"}
            onChange={(count) => chooseHead(count === "2" ? [first, first + 1] : [first])}
            choices={[
              { value: "1", label: t.adminImportHeadOne() },
              { value: "2", label: t.adminImportHeadTwo() },
            ]}
          />
        )}
      </div>
      {sheet.firstRows.length === 0 ? (
        <p className="soft">{t.adminImportSheetEmpty()}</p>
      ) : (
        <FirstRows sheet={sheet} head={head} />
      )}
    </section>
  );
}

function FirstRows({ sheet, head }: { sheet: SheetView; head: readonly number[] }) {
  const rows = sheet.firstRows.slice(0, Math.max(0, ...head) + shownBelow + 1);
  const width = Math.max(sheet.columns.length, ...rows.map(({ length }) => length));
  const places = Array.from({ length: width }, (_, column) => column);
  return (
    <ScrollTable name={t.adminImportFirstRows()}>
      <table className="table first-rows">
        <caption className="hidden">{t.adminImportFirstRows()}</caption>
        <thead>
          <tr>
            <th scope="col">{t.adminImportRowShort()}</th>
            {places.map((column) => (
              <th key={column} scope="col">
                {letterOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
            <tr key={index} className={head.includes(index) ? "is-head" : undefined}>
              <th scope="row">
                {index + 1}
                {head.includes(index) ? <small> {t.adminImportHeadWord()}</small> : null}
              </th>
              {places.map((column) => (
                <td key={column}>{row[column] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** As programs letter their columns; no more than sixty are shown. */
const letterOf = (column: number): string => {
  const letter = (place: number) => String.fromCharCode(65 + place);
  return column < 26 ? letter(column) : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;
};
