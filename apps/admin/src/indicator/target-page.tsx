/** Another target, with the reason; the earlier one stays readable. */
import { useParams } from "react-router";
import { StepForm } from "../command/step-form.js";
import { TextField } from "../form/fields.js";
import { NotFound } from "../frame/failed.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { PlanScreen } from "../plan/plan-screen.js";
import {
  checkDirection,
  DirectionFields,
  type DirectionValues,
  directionOf,
  valuesOfDirection,
} from "./direction-fields.js";

export function TargetPage() {
  const { indicator: id = "" } = useParams();
  return (
    <PlanScreen>
      {(plan) => {
        const indicator = plan.indicators.find((known) => known.id === id);
        if (indicator?.kind !== "quantitative") return <NotFound />;
        return (
          <StepForm<DirectionValues & { reason: string }>
            plan={plan}
            title={t.adminIndChangeTarget()}
            lead={<b>{wordsOf(indicator.label)}</b>}
            command="changeTarget"
            subject={id}
            back={`indicators/${id}`}
            initial={{ ...valuesOfDirection(indicator.direction), reason: "" }}
            check={(values) => [
              ...checkDirection(values),
              ...(values.reason.trim() ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
            ]}
            dataOf={(values) => ({
              ...{ indicator: id, direction: directionOf(values), reason: values.reason.trim() },
            })}
          >
            {(form) => (
              <>
                <DirectionFields form={form} />
                <TextField {...form.bind("reason")} label={t.adminReason()} rows={2} />
              </>
            )}
          </StepForm>
        );
      }}
    </PlanScreen>
  );
}
