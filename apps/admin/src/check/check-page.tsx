/** The fifty criteria on a plan: what fails and why, what helps, where it is mended, and what changed since last time. */
import type { PlanCaseView } from "@napar/api/client";
import { addDays } from "@napar/domain/calendar";
import {
  type CheckResult,
  type CriterionChange,
  type CriterionResult,
  compareChecks,
} from "@napar/domain/check";
import { Empty, Mark, type Shape } from "@napar/ui";
import { wordCheckResult, wordDate } from "@napar/ui/wording";
import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { SelectField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { usePlanCheck } from "./check.queries.js";
import { CriterionList } from "./criterion-list.js";
import { type Look, lookAgain } from "./last-look.js";

export function CheckPage() {
  return <PlanScreen>{(plan) => <Check plan={plan} />}</PlanScreen>;
}

const shown = ["fail", "unknown", "pass", "not-applicable"] as const satisfies readonly CheckResult[];
type Shown = (typeof shown)[number] | "all";
const isShown = (value: string | null): value is Shown =>
  value === "all" || (shown as readonly (string | null)[]).includes(value);

const verdicts: Record<"sound" | "weak" | "not-ready", { shape: Shape; word: () => string }> = {
  sound: { shape: "done", word: () => t.planCheckSound() },
  weak: { shape: "warn", word: () => t.planCheckWeak() },
  "not-ready": { shape: "blocked", word: () => t.planCheckNotReady() },
};

/** Spans one can look back over; `last`: to when this person last looked on this device. */
const spans = { week: 7, month: 30, quarter: 91 } as const;
type Span = "last" | "opening" | keyof typeof spans;

function Check({ plan }: { plan: PlanCaseView }) {
  const [query, setQuery] = useSearchParams();
  const [span, setSpan] = useState<Span>("last");
  const day = dayOf(span, plan);
  const answer = usePlanCheck(plan, day);
  const asked = query.get("show");
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="check" />}
      title={t.adminNavCheck()}
      kicker={wordsOf(plan.title)}
      lead={t.adminCheckLead()}
    >
      <QueryView query={answer}>
        {({ check, since, version }) => {
          const show: Shown = isShown(asked) ? asked : "fail";
          const ordered = bySeverity(check.results);
          const listed = ordered.filter(({ result }) => show === "all" || result === show);
          const verdict = verdicts[check.verdict];
          return (
            <>
              <div className="section">
                <p className="verdict">
                  <Mark shape={verdict.shape}>{verdict.word()}</Mark>
                </p>
                <p className="soft">{t.planCheckRule()}</p>
              </div>
              <Changes
                {...{ id: plan.id, version, span, results: check.results }}
                since={span === "last" ? null : since}
                onSpan={setSpan}
              />
              <section className="section" aria-labelledby="criteria-h">
                <h2 id="criteria-h">{t.adminCheckAll({ count: check.results.length })}</h2>
                <fieldset className="check-filter" aria-label={t.adminCheckFilter()}>
                  {([...shown, "all"] as const).map((one) => (
                    <button
                      key={one}
                      type="button"
                      className={one === show ? "button small" : "button second small"}
                      aria-pressed={one === show}
                      onClick={() => setQuery({ show: one }, { replace: true })}
                    >
                      {one === "all" ? t.adminAll() : wordCheckResult(one, language)} (
                      {one === "all"
                        ? check.results.length
                        : check.results.filter(({ result }) => result === one).length}
                      )
                    </button>
                  ))}
                </fieldset>
                {listed.length === 0 ? (
                  <Empty title={t.adminCheckNone()} />
                ) : (
                  <CriterionList plan={plan} results={listed} />
                )}
              </section>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

/** `undefined` where the browser remembers, and for a plan opened after that day: then since its opening. */
function dayOf(span: Span, { openedOn }: PlanCaseView): string | undefined {
  if (span === "last") return undefined;
  const back = span === "opening" ? openedOn : addDays(today(), -spans[span]);
  return back < openedOn ? openedOn : back;
}

const weight = { blocker: 0, major: 1, minor: 2 } as const;
const bySeverity = (results: readonly CriterionResult[]): CriterionResult[] =>
  [...results].sort((one, other) => weight[one.severity] - weight[other.severity]);

type Since = { on: string; changes: readonly { criterion: string; direction: string }[]; verdict: unknown };

function Changes({
  id,
  version,
  results,
  span,
  since,
  onSpan,
}: {
  id: string;
  /** Of the plan that was checked. */
  version: number;
  results: readonly CriterionResult[];
  span: Span;
  since: Since | null;
  onSpan: (span: Span) => void;
}) {
  const [before, setBefore] = useState<Look | null>(null);
  useEffect(() => {
    const checked = results.map(({ criterion, result }) => ({ criterion, result }));
    setBefore(lookAgain(localStorage, id, { version, on: today(), results: checked }));
  }, [id, version, results]);
  const changes =
    span === "last"
      ? before && compareChecks(before.results, results)
      : since && (since.changes as readonly CriterionChange[]);
  const on = span === "last" ? before?.on : since?.on;
  return (
    <section className="section" aria-labelledby="changes-h">
      <h2 id="changes-h">{t.adminCheckChanges()}</h2>
      <SelectField
        id="since"
        label={t.adminCheckSince()}
        value={span}
        onChange={(chosen) => onSpan(chosen as Span)}
        choices={[
          { value: "last", label: t.adminCheckSinceLast() },
          { value: "week", label: t.adminCheckSinceWeek() },
          { value: "month", label: t.adminCheckSinceMonth() },
          { value: "quarter", label: t.adminCheckSinceQuarter() },
          { value: "opening", label: t.adminCheckSinceOpening() },
        ]}
      />
      {changes === null ? (
        <p className="soft">{span === "last" ? t.adminCheckFirstLook() : t.adminWaiting()}</p>
      ) : changes.length === 0 ? (
        <p className="soft">{t.adminCheckNoChange({ date: on ? wordDate(on, language) : "" })}</p>
      ) : (
        <ul className="criteria">
          {changes.map(({ criterion, before: was, after, direction }) => (
            <li key={criterion}>
              <Mark shape={directionShapes[direction]} tone={direction === "worse" ? "contested" : "none"}>
                {criterion} {results.find((one) => one.criterion === criterion)?.title[language]}
              </Mark>
              <p className="soft">
                {t.adminCheckChanged({
                  before: wordCheckResult(was, language),
                  after: wordCheckResult(after, language),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const directionShapes: Record<CriterionChange["direction"], Shape> = {
  better: "done",
  worse: "fail",
  other: "info",
};
