/** Which way an indicator has to go, and how far by when: asked when it is defined and when its target changes. */
import type { Direction } from "@napar/domain/indicator";
import { readFigure } from "@napar/domain/update-request";
import type { FieldProblem } from "@napar/ui";
import { DateField, RadioField, TextField } from "../form/fields.js";
import { type DateParts, dateOf, isEmptyDate, noDate, partsOf } from "../form/partial-date.js";
import type { Form } from "../form/use-form.js";
import { language, t } from "../language/language.js";
import { wordFigure } from "./figures.js";

export type DirectionValues = {
  way: string;
  target: string;
  targetOn: DateParts;
  low: string;
  high: string;
};

export const noDirection: DirectionValues = { way: "up", target: "", targetOn: noDate, low: "", high: "" };

export function valuesOfDirection(direction: Direction): DirectionValues {
  if (direction.kind === "keep-within") {
    const [low, high] = [wordFigure(direction.low), wordFigure(direction.high)];
    return { ...noDirection, way: direction.kind, low, high };
  }
  const { kind, target } = direction;
  return {
    ...{ ...noDirection, way: kind },
    ...(target && { target: wordFigure(target.value), targetOn: partsOf(target.on) }),
  };
}

/** What `checkDirection` let through. */
export function directionOf({ way, target, targetOn, low, high }: DirectionValues): unknown {
  if (way === "keep-within") {
    return { kind: way, low: readFigure(low, language), high: readFigure(high, language) };
  }
  const value = readFigure(target, language);
  return { kind: way, target: value === null ? null : { value, on: dateOf(targetOn) } };
}

export function checkDirection({ way, target, targetOn, low, high }: DirectionValues): FieldProblem[] {
  const isNumber = (text: string) => readFigure(text, language) !== null;
  if (way === "keep-within") {
    return [
      ...(isNumber(low) ? [] : [{ fieldId: "low", message: t.adminIndNumberMissing() }]),
      ...(isNumber(high) ? [] : [{ fieldId: "high", message: t.adminIndNumberMissing() }]),
    ];
  }
  const hasTarget = target.trim() !== "";
  return [
    ...(hasTarget && !isNumber(target) ? [{ fieldId: "target", message: t.adminIndNumberMissing() }] : []),
    ...(hasTarget && !dateOf(targetOn)
      ? [{ fieldId: "targetOn", message: t.adminIndTargetDateMissing() }]
      : []),
    ...(!hasTarget && !isEmptyDate(targetOn)
      ? [{ fieldId: "target", message: t.adminIndNumberMissing() }]
      : []),
  ];
}

export function DirectionFields<V extends DirectionValues>({ form }: { form: Form<V> }) {
  // The fields of a direction, whatever else the form asks.
  const { bind, values } = form as unknown as Form<DirectionValues>;
  return (
    <>
      <RadioField
        {...bind("way")}
        label={t.adminIndWay()}
        choices={[
          { value: "up", label: t.adminIndUp() },
          { value: "down", label: t.adminIndDown() },
          { value: "keep-within", label: t.adminIndKeepWithin() },
        ]}
      />
      {values.way === "keep-within" ? (
        <>
          <TextField {...bind("low")} label={t.adminIndLow()} />
          <TextField {...bind("high")} label={t.adminIndHigh()} />
        </>
      ) : (
        <>
          <TextField {...bind("target")} label={t.adminIndTarget()} hint={t.adminIndTargetHint()} />
          <DateField {...bind("targetOn")} label={t.adminIndTargetOn()} hint={t.adminOptional()} />
        </>
      )}
    </>
  );
}
