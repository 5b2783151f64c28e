/**
 * Tables of open data: what is public, as rows with the same columns in every format. Columns have names for programs, in
 * no language; what each holds is said in four. Texts have a column per language, empty where the text does not exist.
 */
import { type FullText, type Language, type LocalizedText, languages } from "@napar/domain/text";
import type { OpenDataSource } from "../open-data-source.js";

/** `list`: several codes or names; in formats of one value per cell they are joined by `; `. */
export type DataType = "string" | "number" | "boolean" | "date" | "list";
export type DataValue = string | number | boolean | null | undefined | readonly string[];
export type DataColumn<R> = {
  id: string;
  type: DataType;
  /** What stands in it. */
  means: FullText;
  says: (record: R) => DataValue;
};

/** Which rows, where not all of them. */
export type DataFilter = {
  /** Only rows of this plan. */
  plan?: string | undefined;
  /** Only these rows, in this order, where a list was filtered: identifiers of plans, or `{plan}:{measure}`. */
  ids?: readonly string[] | undefined;
  /** Only rows that have these values in these columns. */
  where?: Readonly<Record<string, string>> | undefined;
  /** What is asked of a table that holds an answer. */
  asked?: Asked | undefined;
};
export type Asked = Readonly<Record<string, string>>;

/** What a table is asked where its rows are the answer to a question: parameters of the address that answers it. */
export type Question = { required: readonly string[]; optional: readonly string[] };

export type DataTable = {
  title: FullText;
  /** What a row is. */
  means: FullText;
  /** Do its rows belong to plans, so that those of one plan can be asked for? */
  isOfPlans: boolean;
  columns: readonly Omit<DataColumn<never>, "says">[];
  question?: Question;
  rows(source: OpenDataSource, filter: DataFilter): AsyncGenerator<readonly DataValue[]>;
};

export type Records<R> = (source: OpenDataSource, filter: DataFilter) => Iterable<R> | AsyncIterable<R>;

export function dataTable<R>(
  about: Pick<DataTable, "title" | "means" | "isOfPlans" | "question">,
  columns: readonly DataColumn<R>[],
  recordsOf: Records<R>,
): DataTable {
  return {
    ...about,
    columns,
    async *rows(source, filter) {
      const isAsked = askedIn(columns, filter.where);
      for await (const record of recordsOf(source, filter)) {
        const row = columns.map(({ says }) => says(record));
        if (isAsked(row)) yield row;
      }
    },
  };
}

/** Columns by which the rows of one thing can be asked for: on its own page. */
const keys: readonly string[] = ["id", "code", "goal", "measure", "indicator"];
export const keysOf = ({ columns, question }: DataTable): string[] =>
  question ? [] : columns.flatMap(({ id }) => (keys.includes(id) ? [id] : []));

function askedIn(columns: readonly { id: string }[], where: DataFilter["where"]) {
  const asked = Object.entries(where ?? {}).map(
    ([id, value]) => [columns.findIndex((column) => column.id === id), value] as const,
  );
  return (row: readonly DataValue[]): boolean => asked.every(([at, value]) => row[at] === value);
}

/** Is it whole without a question, so that it stands in the archive? */
export const isWhole = ({ question }: DataTable): boolean => (question?.required.length ?? 0) === 0;

/** A table whose rows are the answer that a page shows: read where the page reads it, so that they say the same. */
export const tableOfAnswers = <R>(
  about: { title: FullText; means: FullText },
  { required = [], optional = [] }: Partial<Question>,
  columns: readonly DataColumn<R>[],
  recordsOf: (asked: Asked, source: OpenDataSource) => Promise<Iterable<R>> | Iterable<R>,
): DataTable =>
  dataTable<R>(
    { ...about, isOfPlans: false, question: { required, optional } },
    columns,
    async function* (source, { asked = {} }) {
      yield* await recordsOf(asked, source);
    },
  );

const columnOf =
  (type: DataType) =>
  <R>(id: string, means: FullText, says: (record: R) => DataValue): DataColumn<R> => ({
    ...{ id, type, means, says },
  });
export const textColumn = columnOf("string");
export const numberColumn = columnOf("number");
export const yesNoColumn = columnOf("boolean");
/** A day, a month or a year, as precise as the source: 2026-03-01, 2026-03, 2026. */
export const dateColumn = columnOf("date");
export const listColumn = columnOf("list");

/** One column per language: `title_nl`, `title_fr`, … */
export function textColumns<R>(
  id: string,
  means: FullText,
  says: (record: R) => LocalizedText | string | null | undefined,
  /** The language of a text that does not say. */
  unsaid: Language = "en",
): DataColumn<R>[] {
  return languages.map((language) => ({
    ...{ id: `${id}_${language}`, type: "string" as const, means },
    says: (record) => {
      const text = says(record);
      if (typeof text === "string") return language === unsaid ? text : null;
      return text?.[language] ?? null;
    },
  }));
}
