/** The commands that make a plan say what a row says, judged by the same rules as any other. */
import {
  type MeasureBook,
  type MeasureRecord,
  type MeasureView,
  measureCommands,
  measurePart,
  type Share,
} from "../measure/index.js";
import { type Context, readCommandData } from "../plan-case/index.js";
import type { CellValue } from "./cell-value.js";
import type { ColumnId } from "./columns.data.js";
import {
  columnOfPath,
  contentOf,
  isOfShare,
  languageOfTitle,
  type Said,
  shareOf,
} from "./measure-columns.js";
import type { RowReason } from "./spreadsheet-texts.data.js";

/** What of a plan case an import looks at. */
export type ImportView = MeasureView & { readonly measures: MeasureBook };
export type ImportContext = Context;

export type MeasureImport = {
  type: "createMeasure" | "changeMeasure" | "changeShare";
  data: Record<string, unknown>;
};

type Made = {
  /** The measure it is about; `null` for a new one that brings no code. */
  measure: string | null;
  commands: MeasureImport[];
  refusals: { column: ColumnId | null; reason: RowReason }[];
};

export function commandsFor(
  changed: ReadonlyMap<ColumnId, CellValue>,
  {
    measure,
    share,
    id,
    view,
    context,
  }: {
    measure: MeasureRecord | null;
    share: Share | null;
    id: string | null;
    view: ImportView;
    context: ImportContext;
  },
): Made {
  return measure
    ? changeOf(changed, measure, share, { view, context })
    : creationOf(changed, id, { view, context });
}

type Judging = { view: ImportView; context: ImportContext };

function creationOf(changed: Said, id: string | null, { view, context }: Judging): Made {
  const refusals: Made["refusals"] = [];
  if (![...changed].some(([column, value]) => languageOfTitle(column) && value)) {
    refusals.push({ column: null, reason: { kind: "titleMissing" } });
  }
  const lead = changed.get("lead") ?? context.actor.organisation;
  const service = changed.get("service");
  const share = shareOf(new Map([...changed].filter(([column]) => column !== "service")), null);
  const data = {
    ...(id !== null && { id }),
    ...contentOf(changed, null),
    lead: { authority: lead, ...(service ? { service } : {}) },
    ...(Object.keys(share).length > 0 && { share }),
  };
  if (refusals.length > 0) return { measure: id, commands: [], refusals };
  // Nothing of the plan's measures bears on a new one: its code was looked up already.
  const command: MeasureImport = { type: "createMeasure", data };
  return {
    measure: id,
    commands: [command],
    refusals: judged(command, { ...view, measures: noMeasures }, context),
  };
}
const noMeasures: MeasureBook = { measures: [] };

function changeOf(
  changed: Said,
  measure: MeasureRecord,
  share: Share | null,
  { view, context }: Judging,
): Made {
  const refusals: Made["refusals"] = [];
  const own = context.actor.organisation;
  const ofShare = [...changed].filter(([column]) => isOfShare(column));
  const ofContent = [...changed].filter(([column]) => !isOfShare(column) && column !== "lead");
  if (changed.has("lead")) {
    refusals.push({ column: "lead", reason: { kind: "leadNotByImport", lead: String(changed.get("lead")) } });
  }
  const commands: MeasureImport[] = [];
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
  for (const command of commands) refusals.push(...judged(command, alone, context));
  return { measure: measure.id, commands, refusals };
}

/** What the plan itself would answer. */
function judged({ type, data }: MeasureImport, view: ImportView, context: ImportContext): Made["refusals"] {
  const read = readCommandData(measureCommands[type], data);
  if (!read.ok) {
    return read.error.map((refusal) => ({
      column: columnOfPath(refusal.path),
      reason: { kind: "refused", part: "head", refusal },
    }));
  }
  const decided = measurePart.decide({ type, data: read.value } as never, view, context);
  if (decided.ok) return [];
  return decided.error.map((refusal) => ({
    column: refusal.path ? columnOfPath(refusal.path) : null,
    reason: { kind: "refused", part: "measures", refusal },
  }));
}
