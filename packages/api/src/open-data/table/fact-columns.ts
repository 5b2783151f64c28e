/** Facts of different kinds in one table: what each is about, its state, number, day and source. */
import type { LocalizedText } from "@napar/domain/text";
import { ofAnswer } from "./answer-texts.data.js";
import { shared } from "./column-texts.data.js";
import {
  type DataColumn,
  dateColumn,
  listColumn,
  numberColumn,
  textColumn,
  textColumns,
} from "./data-table.js";

export type Fact = {
  on: string;
  plan?: string;
  part: string;
  about?: string | null;
  title?: LocalizedText | null | undefined;
  authorities?: readonly string[];
  state?: string | null;
  number?: number | null | undefined;
  date?: string | null;
  days?: number | null;
  words?: LocalizedText | null;
  source?: string | null | undefined;
  sourceUrl?: string | null | undefined;
};

export const factColumns: readonly DataColumn<Fact>[] = [
  dateColumn("on", ofAnswer.on, ({ on }) => on),
  textColumn("plan", shared.plan, ({ plan }) => plan),
  textColumn("part", ofAnswer.part, ({ part }) => part),
  textColumn("about", ofAnswer.about, ({ about }) => about),
  ...textColumns("title", shared.title, ({ title }: Fact) => title),
  listColumn("authorities", ofAnswer.authorities, ({ authorities }) => authorities),
  textColumn("state", ofAnswer.state, ({ state }) => state),
  numberColumn("number", ofAnswer.number, ({ number }) => number),
  dateColumn("date", ofAnswer.date, ({ date }) => date),
  numberColumn("days", ofAnswer.days, ({ days }) => days),
  ...textColumns("words", ofAnswer.words, ({ words }: Fact) => words),
  textColumn("source", shared.source, ({ source }) => source),
  textColumn("sourceUrl", shared.sourceUrl, ({ sourceUrl }) => sourceUrl),
];
