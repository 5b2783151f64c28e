/** When what was said in the negotiation becomes public: declared once, before the parties speak. */
import type { NegotiationView, PlanCaseView } from "@napar/api/client";
import { isTextOpen } from "@napar/domain/negotiation";
import { Link } from "react-router";
import { StepForm, type StepProps } from "../command/step-form.js";
import { CheckField, RadioField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { DateText } from "../language/dates.js";
import { language, localeTag, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";

type Rule = NonNullable<NegotiationView["rule"]>;

const levelWords: Record<Rule["opens"][number], () => string> = {
  parties: () => t.adminRuleOpensParties(),
  own: () => t.adminRuleOpensOwn(),
};

/** "1 day", "14 days". */
const dayCount = new Intl.NumberFormat(localeTag[language], {
  ...{ style: "unit", unit: "day", unitDisplay: "long" },
});

export function RulePanel({
  plan,
  acting,
  state: { rule },
}: {
  plan: PlanCaseView;
  acting: Acting;
  state: NegotiationView;
}) {
  const mayDeclare = rule === null && isTextOpen(plan.stage) && acting.may("declarePublicationRule");
  return (
    <section className="section" aria-labelledby="rule-h">
      <h2 id="rule-h">{t.adminRuleTitle()}</h2>
      {rule === null ? <p>{t.adminRuleNone()}</p> : <RuleWords rule={rule} />}
      {mayDeclare ? (
        <p className="actions">
          <Link className="button second" to={`/plans/${plan.id}/negotiation/rule`}>
            {t.adminRuleDeclare()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function RuleWords({ rule: { when, afterDays, opens, reason, declaredOn } }: { rule: Rule }) {
  return (
    <>
      <p>
        {t.adminRuleTextPublic()}{" "}
        {when === "never" || opens.length === 0
          ? t.adminRuleNever()
          : t.adminRuleAfter({
              days: dayCount.format(afterDays),
              what: opens.map((level) => levelWords[level]()).join(", "),
            })}
      </p>
      <p className="source">
        {wordsOf(reason)} · {t.adminRuleDeclaredOn()} <DateText date={declaredOn} />
      </p>
    </>
  );
}

type Values = { when: string; afterDays: string; opens: string[]; reason: Tongues };

export function RuleForm({ plan }: StepProps) {
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminRuleDeclare()}
      lead={t.adminRuleLead()}
      command="declarePublicationRule"
      back="negotiation"
      initial={{ when: "adoption", afterDays: "14", opens: ["parties"], reason: {} }}
      check={({ when, afterDays, opens, reason }) => [
        ...(when === "adoption" && !/^\d{1,4}$/.test(afterDays.trim())
          ? [{ fieldId: "afterDays", message: t.adminRuleDaysWrong() }]
          : []),
        ...(when === "adoption" && opens.length === 0
          ? [{ fieldId: "opens", message: t.adminRuleOpensMissing() }]
          : []),
        ...(localizedOf(reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
      ]}
      dataOf={({ when, afterDays, opens, reason }) => ({
        when,
        afterDays: when === "never" ? 0 : Number(afterDays),
        opens: when === "never" ? [] : opens,
        reason: localizedOf(reason),
      })}
    >
      {({ values, bind, bindMany }) => (
        <>
          <RadioField
            {...bind("when")}
            label={t.adminRuleTitle()}
            hint={t.adminRuleTextPublic()}
            choices={[
              { value: "adoption", label: t.adminRulePublic(), hint: t.adminRulePublicHint() },
              { value: "never", label: t.adminRuleConfidential(), hint: t.adminRuleConfidentialHint() },
            ]}
          />
          {values.when === "adoption" ? (
            <>
              <TextField {...bind("afterDays")} label={t.adminRuleDays()} />
              <CheckField
                {...bindMany("opens")}
                label={t.adminRuleOpens()}
                choices={(["parties", "own"] as const).map((value) => ({
                  value,
                  label: levelWords[value](),
                }))}
              />
            </>
          ) : null}
          <LocalizedField {...bind("reason")} label={t.adminReason()} rows={2} />
        </>
      )}
    </StepForm>
  );
}
