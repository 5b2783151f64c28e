/** A new goal: the organisation of whoever writes it owns it, and that says on which level it can be. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty } from "@napar/ui";
import { Link, useNavigate } from "react-router";
import { useAddition } from "../command/plan-case.queries.js";
import { RadioField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { checkGoal } from "./goal-check.js";
import { contentOf, emptyGoal, fieldOfGoal, type GoalFields } from "./goal-fields.js";
import { GoalForm } from "./goal-form.js";
import { type Level, levelName, levelsFor } from "./goal-words.js";

export function NewGoalPage() {
  return (
    <PlanScreen>
      {(plan, acting) => {
        const [organisation] = writersOf(plan, acting);
        if (organisation) return <NewGoal plan={plan} organisation={organisation} />;
        return (
          <Page title={t.adminNewGoal()} kicker={wordsOf(plan.title)}>
            <div className="section">
              <Empty title={t.adminNewGoalNotAllowed()}>
                <Link to={`/plans/${plan.id}/goals`}>{t.adminNavGoals()}</Link>
              </Empty>
            </div>
          </Page>
        );
      }}
    </PlanScreen>
  );
}

/** Organisations for which the person may write a goal of some level. */
export const writersOf = (plan: PlanCaseView, acting: Acting): string[] =>
  acting.forWhom("createGoal", acting.organisations).filter((one) => levelsFor(plan, one).length > 0);

type Values = GoalFields & { level: string };

function NewGoal({ plan, organisation }: { plan: PlanCaseView; organisation: string }) {
  const navigate = useNavigate();
  const add = useAddition(plan.id);
  const levels = levelsFor(plan, organisation);
  const form = useForm<Values>({
    draft: `${plan.id} new goal`,
    initial: { ...emptyGoal, level: levels[0] ?? "" },
    ...{ check: checkGoal, fieldOf: fieldOfGoal },
  });
  const { values, set } = form;
  const send = async () => {
    const reply = await form.send((typed) => {
      const { parent, ...content } = contentOf(typed);
      const data = { level: typed.level, ...content, ...(typed.level === "operational" && { parent }) };
      return add("createGoal", data, plan.version);
    });
    if (reply?.ok) navigate(`/plans/${plan.id}/goals`);
  };
  return (
    <Page
      title={t.adminNewGoal()}
      kicker={wordsOf(plan.title)}
      lead={
        <>
          {t.adminYouWriteFor()}{" "}
          <b>
            <OrganisationName id={organisation} />
          </b>
          .
        </>
      }
    >
      <FormFrame
        form={form}
        onSend={send}
        verb={t.adminSave()}
        beside={<Link to={`/plans/${plan.id}/goals`}>{t.adminCancel()}</Link>}
      >
        {levels.length > 1 ? (
          <RadioField
            id="level"
            label={t.adminGoalLevel()}
            hint={t.adminGoalLevelHint()}
            value={values.level}
            onChange={(level) => set("level", level)}
            choices={levels.map((level) => ({ value: level, label: levelName(level) }))}
          />
        ) : (
          <p className="soft">
            {levelName(levels[0] ?? null)}. {t.adminGoalLevelHint()}
          </p>
        )}
        <GoalForm form={form} plan={plan} self={null} level={values.level as Level} />
      </FormFrame>
    </Page>
  );
}
