/** Rows of a table of measures: by their code, and without one by their title. */
import {
  isCodeFree,
  type MeasureBook,
  type MeasureRecord,
  type MeasureView,
  type Share,
} from "../measure/index.js";
import type { Context } from "../plan-case/index.js";
import { foldText } from "../suggestion/index.js";
import { languages } from "../text/index.js";
import { yearOfColumn } from "./budget-columns.data.js";
import type { CellValue } from "./cell-value.js";
import type { ColumnId } from "./columns.data.js";
import type { RowRemark } from "./dry-run.js";
import type { SpreadsheetMapping } from "./mapping.js";
import {
  columnOfPath,
  contentOf,
  isOfShare,
  languageOfTitle,
  shareOf,
  shownShare,
  whatIsSaid,
} from "./measure-columns.js";
import {
  type ColumnRefusal,
  type ImportCommand,
  type ImportContext,
  type ImportView,
  judged,
  type Made,
  type ReadRow,
  type Said,
} from "./row-commands.js";
import type { RowReason } from "./spreadsheet-texts.data.js";
import { yearBooks } from "./year-budgets.js";

/** What a measure is judged with, beside itself. */
type Judging = { view: MeasureView & { readonly measures: MeasureBook }; context: Context };

export function measureRows(
  view: ImportView,
  context: ImportContext,
  identity: SpreadsheetMapping["identity"],
): ReadRow {
  const find = measureFinder(view.measures, identity, context.actor.organisation);
  const books = yearBooks(view.budget.lines);
  return (said) => {
    const { measure, key, column, reason, remarks } = find(said);
    const share = measure && shownShare(measure, context.actor.organisation);
    const id = identity === "id" ? said.get("id") : null;
    const code = measure?.id ?? (typeof id === "string" ? id : null);
    return {
      ...{ isNew: !measure, key: measure?.id ?? key, column, reason, remarks, measure: code },
      title: titleOf(said, measure),
      says: (asked) => {
        if (!measure) return null;
        const year = yearOfColumn(asked);
        if (year === null) return whatIsSaid(asked, measure, share);
        return books.plannedOf(measure.id, year, bookOf(measure, context.actor.organisation));
      },
      complete: (changed): RowRemark[] => {
        if (!changed.get("status") || changed.get("statusOn")) return [];
        changed.set("statusOn", context.on);
        return ["statusDayAssumed"];
      },
      change: (changed) => {
        const hasYears = [...changed.keys()].some((column) => yearOfColumn(column) !== null);
        // Money is written down for a measure by its code: one without a code gets one before it is there.
        const money = hasYears ? (code ?? context.newId("measure")) : null;
        const made = commandsFor(changed, { measure, share, id: code ?? money, view, context });
        const lines = money === null ? [] : books.commandsFor(changed, money, { view, context });
        return {
          commands: [...made.commands, ...lines.flatMap(({ commands }) => commands)],
          refusals: [...made.refusals, ...lines.flatMap(({ refusals }) => refusals)],
        };
      },
    };
  };
}

/**
 * The commands that make a measure say what columns say, and what the plan would answer to them. Money by year is written
 * by commands of its own (`year-budgets.ts`).
 *
 * @param measure `null`: a new one, with the code `id` where there is one
 */
export const commandsFor = (
  changed: Said,
  about: Judging & { measure: MeasureRecord | null; share: Share | null; id: string | null },
): Made =>
  about.measure ? changeOf(changed, about.measure, about.share, about) : creationOf(changed, about.id, about);

/** In whose books the money of a measure is looked for: one's own, or its lead's. */
export const bookOf = (measure: MeasureRecord, organisation: string | null): string | null =>
  organisation !== null && shownShare(measure, organisation)?.authority === organisation
    ? organisation
    : (measure.lead?.authority ?? organisation);

function titleOf(said: Said, measure: MeasureRecord | null): string {
  for (const [column, value] of said) if (languageOfTitle(column) && typeof value === "string") return value;
  return languages.map((language) => measure?.title[language]).find((text) => text) ?? "";
}

type Found = {
  measure: MeasureRecord | null;
  key: string | null;
  column: ColumnId | null;
  reason: RowReason | null;
  remarks: readonly RowRemark[];
};

function measureFinder(
  { measures: all }: MeasureBook,
  identity: SpreadsheetMapping["identity"],
  organisation: string,
): (said: Said) => Found {
  // What an undo took back is not there: its row makes it anew.
  const measures = all.filter((measure) => !isCodeFree(measure, organisation));
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const byTitle = new Map<string, Map<string, MeasureRecord>>();
  for (const measure of measures) {
    if (measure.withdrawn) continue;
    for (const language of languages) {
      const title = measure.title[language];
      if (!title) continue;
      const key = `${language} ${foldText(title)}`;
      byTitle.set(key, (byTitle.get(key) ?? new Map()).set(measure.id, measure));
    }
  }
  const titlesOf = (said: Said) =>
    [...said].flatMap(([column, value]) => {
      const language = languageOfTitle(column);
      return language && typeof value === "string" ? [{ column, key: `${language} ${foldText(value)}` }] : [];
    });
  const titledBy = (titles: readonly { key: string }[]) =>
    new Map(titles.flatMap(({ key }) => [...(byTitle.get(key) ?? [])]));
  return (said) => {
    const id = said.get("id");
    if (identity === "id" && typeof id === "string") {
      const measure = byId.get(id) ?? null;
      const on = measure?.withdrawn?.on;
      const reason: RowReason | null = on ? { kind: "measureWithdrawn", measure: id, on } : null;
      const isTitleKnown = !measure && byTitle.size > 0 && titledBy(titlesOf(said)).size > 0;
      return { measure, key: id, column: "id", reason, remarks: isTitleKnown ? ["titleKnown"] : [] };
    }
    const titles = titlesOf(said);
    const titled = titledBy(titles);
    const [title] = titles;
    const rest = { column: title?.column ?? null, key: title?.key ?? null, remarks: [] };
    if (titled.size > 1) {
      return { ...rest, measure: null, reason: { kind: "titleOfSeveral", measures: [...titled.keys()] } };
    }
    return { ...rest, measure: [...titled.values()][0] ?? null, reason: null };
  };
}

/** Without what is judged over all rows together, or by another part. */
const contentColumns = (changed: Said): [ColumnId, CellValue][] =>
  [...changed].filter(([column]) => !isOfShare(column) && column !== "lead" && yearOfColumn(column) === null);

function creationOf(changed: Said, id: string | null, { view, context }: Judging): Made {
  if (![...changed].some(([column, value]) => languageOfTitle(column) && value)) {
    return { commands: [], refusals: [{ column: null, reason: { kind: "titleMissing" } }] };
  }
  const lead = changed.get("lead") ?? context.actor.organisation;
  const service = changed.get("service");
  const share = shareOf(new Map([...changed].filter(([column]) => column !== "service")), null);
  const data = {
    ...(id !== null && { id }),
    ...contentOf(new Map(contentColumns(changed)), null),
    lead: { authority: lead, ...(service ? { service } : {}) },
    ...(Object.keys(share).length > 0 && { share }),
  };
  const command: ImportCommand = { type: "createMeasure", data };
  // Nothing of the plan's measures bears on a new one: its code was looked up already.
  return {
    commands: [command],
    refusals: judgedAlone(command, { ...view, measures: noMeasures }, context),
  };
}
const noMeasures: MeasureBook = { measures: [] };

function changeOf(
  changed: Said,
  measure: MeasureRecord,
  share: Share | null,
  { view, context }: Judging,
): Made {
  const refusals: ColumnRefusal[] = [];
  const own = context.actor.organisation;
  const ofShare = [...changed].filter(([column]) => isOfShare(column));
  const ofContent = contentColumns(changed);
  if (changed.has("lead")) {
    refusals.push({ column: "lead", reason: { kind: "leadNotByImport", lead: String(changed.get("lead")) } });
  }
  const commands: ImportCommand[] = [];
  if (ofContent.length > 0) {
    const change = contentOf(new Map(ofContent), measure);
    commands.push({ type: "changeMeasure", data: { measure: measure.id, change } });
  }
  if (ofShare.length > 0) {
    if (share && share.authority === own) {
      const change = shareOf(new Map(ofShare), share);
      commands.push({ type: "changeShare", data: { measure: measure.id, authority: own, change } });
    } else {
      const [first] = ofShare;
      const column = first?.[0] ?? null;
      refusals.push({ column, reason: { kind: "shareNotOwn", authority: share?.authority ?? null } });
    }
  }
  // Only this measure is looked at: what bears on it are its own dates, lead and shares.
  const alone = { ...view, measures: { measures: [measure] } };
  for (const command of commands) refusals.push(...judgedAlone(command, alone, context));
  return { commands, refusals };
}

/** Of which measure it is a part is judged over all rows (`parent-rows.ts`): a row further down may make that one. */
function judgedAlone(
  { type, data }: ImportCommand,
  view: Judging["view"],
  context: Context,
): ColumnRefusal[] {
  const content = (data.change ?? data) as Record<string, unknown>;
  const alone = "parent" in content ? { ...content, parent: null } : content;
  const asked = data.change === undefined ? alone : { ...data, change: alone };
  return judged("measures", { type, data: asked }, view, { context, columnOf: columnOfPath });
}
