/** Another amount for a line, or taking the line back; both with a reason, and what stood there stays readable. */
import type { PlanCaseView } from "@napar/api/client";
import { type BudgetLine, budgetKindTexts, budgetStageTexts, noBudgetNamedText } from "@napar/domain/budget";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { useAddition } from "../command/plan-case.queries.js";
import { StepForm } from "../command/step-form.js";
import { RadioField, TextField } from "../form/fields.js";
import { ReasonForm } from "../form/reason-form.js";
import { NotFound } from "../frame/failed.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { titlesOf } from "../monitoring/monitoring-page.js";
import { wordsOf } from "../organisation/words.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { wordAmount } from "./amounts.js";
import { readAmount } from "./line-fields.js";

type Values = { named: string; amount: string; source: string; reason: string };

export function LinePage() {
  const { line: id = "" } = useParams();
  return (
    <PlanScreen>
      {(plan) => {
        const line = plan.budget.lines.find((known) => known.id === id);
        return line ? <Line key={id} plan={plan} line={line} /> : <NotFound />;
      }}
    </PlanScreen>
  );
}

function Line({ plan, line }: { plan: PlanCaseView; line: BudgetLine }) {
  const { id, measure, year, kind, stage, amount, source } = line;
  const [isWithdrawing, setWithdrawing] = useState(false);
  const about = (
    <>
      <b>{titlesOf(plan)(measure)}</b>, {year}, {budgetKindTexts[kind][language]},{" "}
      {budgetStageTexts[stage][language]}: {wordAmount(amount)}
    </>
  );
  if (isWithdrawing) {
    return (
      <Page title={t.adminBudWithdraw()} kicker={wordsOf(plan.title)} lead={about}>
        <Withdraw plan={plan} line={id} onLeave={() => setWithdrawing(false)} />
      </Page>
    );
  }
  return (
    <>
      <StepForm<Values>
        plan={plan}
        title={t.adminBudCorrect()}
        lead={about}
        command="correctBudgetLine"
        subject={id}
        back="money"
        initial={{ named: amount.kind === "no-budget-named" ? "no" : "yes", amount: "", source, reason: "" }}
        check={(values) => [
          ...(values.named === "yes" && !readAmount(values.amount, kind, language)
            ? [{ fieldId: "amount", message: t.adminBudAmountWrong() }]
            : []),
          ...(values.source.trim() ? [] : [{ fieldId: "source", message: t.adminBudSourceMissing() }]),
          ...(values.reason.trim() ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
        ]}
        fieldOf={(path) => (path.startsWith("amount") ? "amount" : (path.split(/[.[]/)[0] ?? ""))}
        dataOf={(values) => ({
          ...{ line: id, source: values.source.trim(), reason: values.reason.trim() },
          amount:
            values.named === "yes" ? readAmount(values.amount, kind, language) : { kind: "no-budget-named" },
        })}
      >
        {(form) => (
          <>
            <RadioField
              {...form.bind("named")}
              label={t.adminBudIsNamed()}
              choices={[
                { value: "yes", label: t.adminBudNamed() },
                { value: "no", label: noBudgetNamedText[language] },
              ]}
            />
            {form.values.named === "yes" ? (
              <TextField
                {...form.bind("amount")}
                label={t.adminBudNewAmount()}
                hint={kind === "staff" ? t.adminBudAmountStaff() : t.adminBudAmountHint()}
              />
            ) : null}
            <TextField {...form.bind("source")} label={t.adminBudSource()} hint={t.adminBudSourceHint()} />
            <TextField {...form.bind("reason")} label={t.adminReason()} rows={2} />
          </>
        )}
      </StepForm>
      <section className="section" aria-labelledby="withdraw-h">
        <h2 id="withdraw-h">{t.adminBudWithdraw()}</h2>
        <p>{t.adminBudWithdrawLead()}</p>
        <p className="actions">
          <button type="button" className="button second" onClick={() => setWithdrawing(true)}>
            {t.adminBudWithdraw()}
          </button>
        </p>
      </section>
    </>
  );
}

function Withdraw({ plan, line, onLeave }: { plan: PlanCaseView; line: string; onLeave: () => void }) {
  const add = useAddition(plan.id);
  const navigate = useNavigate();
  return (
    <ReasonForm
      verb={t.adminBudWithdraw()}
      onSend={async (reason) => {
        const reply = await add("withdrawBudgetLine", { line, reason }, plan.version);
        if (reply.ok) navigate(`/plans/${plan.id}/money`);
        return reply;
      }}
      onLeave={onLeave}
    >
      <p>{t.adminBudWithdrawLead()}</p>
    </ReasonForm>
  );
}
