/** What a cell shows, what is typed in it, and what a spreadsheet is given of it. */
import type { PlanCaseView } from "@napar/api/client";
import { type CellReading, type CellValue, spreadsheetWords, writeCell } from "@napar/domain/spreadsheet";
import type { Choice } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { yesNoChoices } from "../../form/fields.js";
import { language, localeTag, t } from "../../language/language.js";
import { wordsOf } from "../../organisation/words.js";
import { commitmentChoices } from "../measure-choices.js";
import { type GridColumn, titleColumn } from "./grid-columns.js";
import { cellValue, type GridRow } from "./grid-row.js";

const euro = new Intl.NumberFormat(localeTag[language], {
  ...{ style: "currency", currency: "EUR", maximumFractionDigits: 2, minimumFractionDigits: 0 },
});
const plainAmount = new Intl.NumberFormat(localeTag[language], {
  ...{ useGrouping: false, maximumFractionDigits: 2 },
});

export type CellWords = {
  reading: CellReading;
  /** In the reader's language, for the eye. */
  shown(column: GridColumn, value: CellValue, row: GridRow): string;
  /** As one would type it; it reads as the same again. */
  typed(column: GridColumn, value: CellValue): string;
  /** What can be chosen in a column, where that is a list. */
  choices(column: GridColumn): readonly Choice[];
};

type Terms = keyof CellReading["words"]["terms"];

export function createCellWords(
  plan: Pick<PlanCaseView, "document" | "goals">,
  policyFields: readonly Choice[],
  nameOf: (organisation: string) => string,
): CellWords {
  const words = spreadsheetWords({
    ...{ plan: plan.document, goals: plan.goals.goals, authorities: [], places: null },
    // Columns that this grid does not have.
    ...{ measures: [], indicators: [] },
    policyFields: policyFields.map(({ value, label }) => ({ id: value, name: { [language]: label } })),
  });
  const termOf = ({ id }: GridColumn) => (id in words.terms ? words.terms[id as Terms] : null);
  const nameIn = (column: GridColumn, id: string): string =>
    column.kind === "authority" ? nameOf(id) : (termOf(column)?.nameOf(id, language) ?? id);
  const choicesOf = new Map<string, readonly Choice[]>();

  return {
    reading: { words, values: {}, since1904: false },
    shown(column, value, row) {
      if (column.id === titleColumn) return (value as string | null) || wordsOf(row.record.title) || row.id;
      if (value === null) return "";
      if (typeof value === "boolean") return value ? t.adminYes() : t.adminNo();
      if (typeof value === "number")
        return column.kind === "money" ? euro.format(value / 100) : String(value);
      if (typeof value === "string") {
        return column.kind === "date" || column.kind === "day"
          ? wordDate(value, language)
          : nameIn(column, value);
      }
      return value.map((one) => nameIn(column, String(one))).join(", ");
    },
    typed(column, value) {
      if (value === null || column.id === "verdict") return "";
      if (column.kind === "money") return plainAmount.format((value as number) / 100);
      if (column.kind === "date" || column.kind === "day")
        return String(value).split("-").reverse().join("/");
      if (column.kind === "authority") return nameOf(String(value));
      return String(writeCell(column.id, value, { words, language }) ?? "");
    },
    choices(column) {
      const known = choicesOf.get(column.id);
      if (known) return known;
      const made =
        column.kind === "commitments"
          ? commitmentChoices
          : column.kind === "yesNo"
            ? yesNoChoices
            : (termOf(column)?.list(language) ?? []).map(({ id, name }) => ({ value: id, label: name }));
      choicesOf.set(column.id, made);
      return made;
    },
  };
}

export const typedAt = (words: CellWords, row: GridRow, column: GridColumn): string =>
  column.id === "verdict" ? "" : words.typed(column, cellValue(row, column.id));
