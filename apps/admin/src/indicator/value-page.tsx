/** One value of one indicator: a number, words, or that there are no data and why. */
import type { PlanCaseView } from "@napar/api/client";
import { lastDay } from "@napar/domain/calendar";
import { gapReasonTexts, isSameTime, valuePeriods } from "@napar/domain/indicator";
import { readFigure } from "@napar/domain/update-request";
import { useParams } from "react-router";
import { StepForm } from "../command/step-form.js";
import { RadioField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { NotFound } from "../frame/failed.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { type IndicatorView, unitOf, wordContent, wordPeriod } from "./figures.js";

type Values = { period: string; kind: string; number: string; text: Tongues; reason: string; note: string };

export function ValuePage() {
  const { indicator: id = "" } = useParams();
  return (
    <PlanScreen>
      {(plan) => {
        const indicator = plan.indicators.find((known) => known.id === id);
        return indicator ? <ValueForm plan={plan} indicator={indicator} /> : <NotFound />;
      }}
    </PlanScreen>
  );
}

function ValueForm({ plan, indicator }: { plan: PlanCaseView; indicator: IndicatorView }) {
  const on = today();
  const values = [...indicator.values, ...indicator.waiting];
  const periods = valuePeriods(indicator, { period: plan.document.period, values, on }).reverse();
  const own = indicator.kind === "quantitative" ? "number" : "narrative";
  const standingOn = (index: string) => {
    const period = periods[Number(index)];
    return period ? values.findLast((value) => isSameTime(value.period, period)) : undefined;
  };
  const first = periods.findIndex((period) => lastDay(period.to) <= on);
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminIndEnterValue()}
      lead={<b>{wordsOf(indicator.label)}</b>}
      command="submitValue"
      subject={indicator.id}
      back={`indicators/${indicator.id}`}
      verb={t.adminIndSubmit()}
      initial={{ period: String(Math.max(0, first)), kind: own, number: "", text: {}, reason: "", note: "" }}
      check={({ kind, number, text, reason }) => [
        ...(kind === "number" && readFigure(number, language) === null
          ? [{ fieldId: "number", message: t.adminIndNumberMissing() }]
          : []),
        ...(kind === "narrative" && !localizedOf(text)
          ? [{ fieldId: "text", message: t.adminIndTextMissing() }]
          : []),
        ...(kind === "data-gap" && !reason
          ? [{ fieldId: "reason", message: t.adminIndReasonMissing() }]
          : []),
      ]}
      fieldOf={(path) =>
        path.startsWith("content") ? own.replace("narrative", "text") : (path.split(/[.[]/)[0] ?? "")
      }
      dataOf={({ period: index, kind, number, text, reason, note }) => {
        const standing = standingOn(index);
        const content =
          kind === "number"
            ? { kind, number: readFigure(number, language) }
            : kind === "narrative"
              ? { kind, text: localizedOf(text) }
              : { kind, gap: { reason } };
        return {
          ...{ indicator: indicator.id, period: standing?.period ?? periods[Number(index)], content },
          ...(standing && { replaces: standing.id }),
          ...(note.trim() && { note: note.trim() }),
        };
      }}
    >
      {(form) => {
        const standing = standingOn(form.values.period);
        return (
          <>
            <SelectField
              {...form.bind("period")}
              label={t.adminIndPeriod()}
              hint={standing ? t.adminIndReplaces({ value: wordContent(standing.content) }) : undefined}
              choices={periods.map((period, index) => ({ value: String(index), label: wordPeriod(period) }))}
            />
            <RadioField
              {...form.bind("kind")}
              label={t.adminIndWhatYouKnow()}
              choices={[
                { value: own, label: own === "number" ? t.adminIndANumber() : t.adminIndInWords() },
                { value: "data-gap", label: t.adminIndNoData() },
              ]}
            />
            {form.values.kind === "number" ? (
              <TextField {...form.bind("number")} label={t.adminIndValue()} hint={unitOf(indicator)} />
            ) : null}
            {form.values.kind === "narrative" ? (
              <LocalizedField
                {...form.bind("text")}
                label={indicator.kind === "qualitative" ? wordsOf(indicator.question) : t.adminIndValue()}
                rows={5}
              />
            ) : null}
            {form.values.kind === "data-gap" ? (
              <SelectField
                {...form.bind("reason")}
                label={t.adminIndWhyNoData()}
                empty={t.adminChoose()}
                choices={Object.entries(gapReasonTexts).map(([value, words]) => ({
                  value,
                  label: words[language],
                }))}
              />
            ) : null}
            <TextField {...form.bind("note")} label={t.adminIndNote()} hint={t.adminOptional()} rows={2} />
          </>
        );
      }}
    </StepForm>
  );
}
