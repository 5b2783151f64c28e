/**
 * The part of a case that keeps indicators and their values. A value counts once another person than the one who
 * submitted it has approved it. The counts behind a breakdown are protected before they are kept: no event and no state
 * ever holds a small cell.
 */
import { lastDay } from "../calendar/index.js";
import { criterionParams } from "../framework/index.js";
import { goalsOf, measuresOf } from "../plan/index.js";
import type { Context, Part } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type PublishedBreakdown, roundCells, suppressCells, suppressedCells } from "./disclosure.js";
import type { IndicatorDefinition, ValueContent } from "./indicator.js";
import {
  approveValue,
  changeTarget,
  defineIndicator,
  type IndicatorCommand,
  type IndicatorCommands,
  type IndicatorEvent,
  type IndicatorRefusal,
  type IndicatorView,
  returnValue,
  submitValue,
} from "./indicator-command.js";
import {
  type IndicatorRefusalKind,
  indicatorCommandSummaries,
  indicatorRefusalTexts,
} from "./indicator-texts.data.js";
import { type IndicatorBook, type IndicatorValue, isSamePeriod, standingValues } from "./indicator-value.js";
import { tellingTables } from "./telling-tables.js";

/** No rule of an indicator may go below what the plan check asks (criterion Q46). */
const leastMinCell = criterionParams.Q46.minCell;

export const indicatorPart: Part<
  IndicatorBook,
  IndicatorCommands,
  IndicatorEvent,
  IndicatorView,
  IndicatorRefusalKind
> = {
  name: "indicators",
  initial: { indicators: [], values: [], targetChanges: [] },
  commands: { defineIndicator, changeTarget, submitValue, returnValue, approveValue },
  summaries: indicatorCommandSummaries,
  refusalTexts: indicatorRefusalTexts,
  decide: (command, whole, context) => {
    switch (command.type) {
      case "defineIndicator":
        return decideDefinition(command.data.definition, whole, context);
      case "changeTarget":
        return decideTarget(command.data, whole, context);
      case "submitValue":
        return decideValue(command.data, whole, context);
      case "returnValue":
      case "approveValue":
        return decideVerdict(command, whole, context);
    }
  },
  evolve,
};
type Decision = Result<IndicatorEvent[], IndicatorRefusal[]>;

const unknown = (
  kind: IndicatorRefusal["kind"],
  path: string,
  value: string,
  known: Iterable<string>,
): IndicatorRefusal => ({
  kind,
  path,
  value,
  nearest: nearestTo(value, [...known]),
});

/** The figures of an indicator are its owner's affair: to define, to submit, and to approve by a second person of its own. */
const ofAnother = (
  { owner }: Pick<IndicatorDefinition, "owner">,
  { actor: { organisation } }: Context,
  path: string,
): IndicatorRefusal[] =>
  owner === organisation ? [] : [{ kind: "indicatorOfAnother", path, owner, organisation }];

function decideDefinition(definition: IndicatorDefinition, whole: IndicatorView, context: Context): Decision {
  const { plan, indicators, measures, goals } = whole;
  const { on } = context;
  const refusals = ofAnother(definition, context, "definition.owner");
  if (indicators.indicators.some(({ id: known }) => known === definition.id)) {
    refusals.push({ kind: "duplicateIndicator", path: "definition.id", value: definition.id });
  }
  const goalIds = new Set([...goalsOf(plan), ...(goals?.goals ?? [])].map((goal) => goal.id));
  if (definition.goal && !goalIds.has(definition.goal)) {
    refusals.push(unknown("unknownGoal", "definition.goal", definition.goal, goalIds));
  }
  const measureIds = new Set(
    [...measuresOf(plan), ...(measures?.measures ?? [])].map((measure) => measure.id),
  );
  if (definition.measure && !measureIds.has(definition.measure)) {
    refusals.push(unknown("unknownMeasure", "definition.measure", definition.measure, measureIds));
  }
  const rule = definition.kind === "quantitative" ? definition.disclosure : null;
  if (rule?.method === "suppression" && rule.minCell < leastMinCell) {
    refusals.push({
      ...{ kind: "minCellTooSmall", path: "definition.disclosure.minCell" },
      ...{ value: rule.minCell, least: leastMinCell },
    });
  }
  return refusals.length > 0 ? err(refusals) : ok([{ type: "indicator.defined", data: { definition, on } }]);
}

function decideTarget(
  data: IndicatorCommands["changeTarget"],
  whole: IndicatorView,
  context: Context,
): Decision {
  const { on } = context;
  const { indicators } = whole.indicators;
  const found = indicators.find((known) => known.id === data.indicator);
  if (!found) return err([unknownIndicator(data.indicator, indicators)]);
  const refusals = ofAnother(found, context, "indicator");
  if (found.kind === "qualitative") {
    refusals.push({
      kind: "contentOfOtherKind",
      path: "direction",
      expected: "qualitative",
      value: "target",
    });
    return err(refusals);
  }
  if (refusals.length > 0) return err(refusals);
  return ok([{ type: "indicator.targetChanged", data: { ...data, was: found.direction, on } }]);
}

const unknownIndicator = (value: string, indicators: readonly IndicatorDefinition[]): IndicatorRefusal =>
  unknown(
    "unknownIndicator",
    "indicator",
    value,
    indicators.map((known) => known.id),
  );

function decideValue(
  data: IndicatorCommands["submitValue"],
  whole: IndicatorView,
  context: Context,
): Decision {
  const { indicators, values } = whole.indicators;
  const found = indicators.find((known) => known.id === data.indicator);
  if (!found) return err([unknownIndicator(data.indicator, indicators)]);
  const refusals = ofAnother(found, context, "indicator");
  if (lastDay(data.period.to) > context.on && data.content.kind !== "data-gap") {
    refusals.push({ kind: "periodNotOver", path: "period.to", value: data.period.to, today: context.on });
  }
  const samePeriod = values.filter(
    ({ indicator, period, state }) =>
      indicator === data.indicator &&
      period.from === data.period.from &&
      period.to === data.period.to &&
      state !== "returned",
  );
  const replaced = data.replaces ? values.find((value) => value.id === data.replaces) : undefined;
  if (data.replaces && !replaced) {
    const known = values.map((value) => value.id);
    refusals.push(unknown("unknownValue", "replaces", data.replaces, known));
  } else if (replaced && (replaced.indicator !== data.indicator || !isSamePeriod(replaced, data))) {
    refusals.push({ kind: "replacesOther", path: "replaces", value: replaced.id, period: replaced.period });
  }
  const standing = standingValues(samePeriod).filter(({ id: known }) => known !== data.replaces);
  if (standing.length > 0) {
    refusals.push({ kind: "valueExists", path: "period", values: standing.map((value) => value.id) });
  }
  refusals.push(...tellingTables(data, values));
  const content = contentOf(data, found, samePeriod);
  if (!content.ok) refusals.push(content.error);
  if (refusals.length > 0 || !content.ok) return err(refusals);
  const { indicator, period, replaces, note } = data;
  return ok([
    {
      type: "indicator.valueSubmitted",
      data: {
        ...{ id: context.newId("value"), indicator, period, content: content.value },
        ...{ replaces: replaces ?? null, note: note ?? null },
        ...{ submittedBy: context.actor, submittedOn: context.on },
      },
    },
  ]);
}

/** Turns what was sent into what is kept. */
function contentOf(
  { content }: IndicatorCommands["submitValue"],
  indicator: IndicatorDefinition,
  samePeriod: readonly IndicatorValue[],
): Result<ValueContent, IndicatorRefusal> {
  if (content.kind === "data-gap") return ok({ kind: "data-gap", gap: content.gap });
  const isWords = content.kind === "narrative";
  if (isWords !== (indicator.kind === "qualitative")) {
    return err({
      ...{ kind: "contentOfOtherKind", path: "content", expected: indicator.kind },
      value: content.kind,
    });
  }
  if (content.kind !== "breakdown" || indicator.kind === "qualitative") return ok(content as ValueContent);
  const rule = indicator.disclosure;
  if (!rule) return err({ kind: "noDisclosureRule", path: "content", indicator: indicator.id });
  const earlier = samePeriod.flatMap(({ content: known }) =>
    known.kind === "breakdown" ? suppressedCells(known.table) : [],
  );
  const table: Result<PublishedBreakdown, IndicatorRefusal> =
    rule.method === "suppression"
      ? suppressCells(content.table, rule, earlier)
      : roundCells(content.table, rule);
  return table.ok
    ? ok({ kind: "breakdown", table: table.value })
    : err({ ...table.error, path: "content.table" });
}

function decideVerdict(
  command: Extract<IndicatorCommand, { type: "returnValue" | "approveValue" }>,
  whole: IndicatorView,
  context: Context,
): Decision {
  const { on, actor } = context;
  const { values, indicators } = whole.indicators;
  const value = values.find((known) => known.id === command.data.value);
  if (!value) {
    const known = values.map((each) => each.id);
    return err([unknown("unknownValue", "value", command.data.value, known)]);
  }
  const owned = indicators.find((known) => known.id === value.indicator);
  const refusals = owned ? ofAnother(owned, context, "value") : [];
  if (value.state !== "submitted") {
    refusals.push({ kind: "alreadyDecided", path: "value", value: value.id, state: value.state });
  }
  if (command.type === "approveValue" && value.submittedBy.person === actor.person) {
    refusals.push({ kind: "ownValue", path: "value", value: value.id });
  }
  if (refusals.length > 0) return err(refusals);
  const { indicator, period, content, replaces, note } = value;
  const shown = { indicator, period, content, replaces, note };
  return ok([
    command.type === "approveValue"
      ? { type: "indicator.valueApproved", data: { value: value.id, by: actor, on, shown } }
      : {
          type: "indicator.valueReturned",
          data: { value: value.id, reason: command.data.reason, by: actor, on },
        },
  ]);
}

function evolve(book: IndicatorBook, event: IndicatorEvent): IndicatorBook {
  switch (event.type) {
    case "indicator.defined":
      return { ...book, indicators: [...book.indicators, event.data.definition] };
    case "indicator.targetChanged": {
      const { indicator, direction } = event.data;
      const indicators = book.indicators.map((known) =>
        known.id === indicator && known.kind === "quantitative" ? { ...known, direction } : known,
      );
      return { ...book, indicators, targetChanges: [...book.targetChanges, event.data] };
    }
    case "indicator.valueSubmitted":
      return { ...book, values: [...book.values, { ...event.data, state: "submitted", decided: null }] };
    case "indicator.valueReturned":
    case "indicator.valueApproved": {
      const { value: decidedValue, by, on } = event.data;
      const isReturned = event.type === "indicator.valueReturned";
      const decided = { by, on, reason: isReturned ? event.data.reason : null };
      const state = isReturned ? ("returned" as const) : ("approved" as const);
      const values = book.values.map((value) =>
        value.id === decidedValue ? { ...value, state, decided } : value,
      );
      return { ...book, values };
    }
    default:
      return book;
  }
}
