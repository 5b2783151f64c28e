/** What a measure is about: fields of life, means, grounds, and its place in the plan. */
import type { PlanCaseView } from "@napar/api/client";
import { nodesOf } from "@napar/domain/plan";
import { ComboListField } from "../form/combo-field.js";
import { CheckField, FormPart, YesNoField } from "../form/fields.js";
import type { Form } from "../form/use-form.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import {
  commitmentChoices,
  domainChoices,
  formChoices,
  groundChoices,
  instrumentChoices,
  levelChoices,
} from "./measure-choices.js";
import type { MeasureFields } from "./measure-fields.js";
import { usePolicyFields } from "./policy-fields.js";

export function SubjectPart({
  form: { bind, bindMany },
  plan,
}: {
  form: Form<MeasureFields>;
  plan: PlanCaseView;
}) {
  const policyFields = usePolicyFields();
  const nodes = nodesOf(plan.document).flatMap(({ node }) =>
    // A part that stands for a commitment is chosen as the commitment itself.
    node.eccarCommitments?.length ? [] : [{ value: node.id, label: wordsOf(node.label) || node.id }],
  );
  return (
    <FormPart legend={t.adminPartAbout()}>
      <ComboListField
        {...bindMany("domains")}
        label={t.adminDomains()}
        hint={t.adminDomainsHint()}
        choices={domainChoices}
      />
      <ComboListField
        {...bindMany("instruments")}
        label={t.adminInstruments()}
        hint={t.adminInstrumentsHint()}
        choices={instrumentChoices}
      />
      <ComboListField
        {...bindMany("policyFields")}
        label={t.adminPolicyFields()}
        hint={t.adminPolicyFieldsHint()}
        choices={policyFields}
      />
      <CheckField
        {...bindMany("eccarCommitments")}
        label={t.adminCommitments()}
        choices={commitmentChoices}
      />
      {nodes.length > 0 ? (
        <ComboListField {...bindMany("nodes")} label={t.adminNodes()} choices={nodes} />
      ) : null}
      <ComboListField {...bindMany("grounds")} label={t.adminGrounds()} choices={groundChoices} />
      <CheckField {...bindMany("forms")} label={t.adminForms()} choices={formChoices} />
      <CheckField {...bindMany("racismLevel")} label={t.adminRacismLevel()} choices={levelChoices} />
      <YesNoField {...bind("intersectional")} label={t.adminIntersectional()} />
    </FormPart>
  );
}
