/** One change for all measures that are ticked. */
import { useState } from "react";
import { SelectField, TextField } from "../../form/fields.js";
import { t } from "../../language/language.js";
import type { CellWords } from "./cell-words.js";
import { type GridColumn, gridColumns, titleColumn } from "./grid-columns.js";

const changeable = gridColumns.filter(({ id, isReadOnly }) => !isReadOnly && id !== titleColumn);

export function BulkBar({
  count,
  words,
  onApply,
  onClear,
}: {
  count: number;
  words: CellWords;
  onApply: (column: GridColumn, text: string) => void;
  onClear: () => void;
}) {
  const [id, setId] = useState("status");
  const [text, setText] = useState("");
  const column = changeable.find((one) => one.id === id) as GridColumn;
  const choices = words.choices(column);
  const value = { id: "bulk-value", label: t.adminGridBulkValue(), value: text, onChange: setText };
  return (
    <section className="bulk" aria-label={t.adminGridBulk()}>
      <p role="status">
        <b>{t.adminGridTicked({ count })}</b>
      </p>
      <SelectField
        id="bulk-column"
        label={t.adminGridBulkColumn()}
        value={id}
        onChange={(next) => {
          setId(next);
          setText("");
        }}
        choices={changeable.map((one) => ({ value: one.id, label: one.label }))}
      />
      {choices.length > 0 ? (
        // What is read is the name, as in a cell.
        <SelectField
          {...value}
          empty={t.adminEmptyValue()}
          choices={choices.map(({ label }) => ({ value: label, label }))}
        />
      ) : (
        <TextField {...value} />
      )}
      <button type="button" className="button" onClick={() => onApply(column, text)}>
        {text.trim() === "" ? t.adminGridBulkEmpty() : t.adminGridBulkApply()}
      </button>
      <button type="button" className="quiet" onClick={onClear}>
        {t.adminGridUntick()}
      </button>
    </section>
  );
}
