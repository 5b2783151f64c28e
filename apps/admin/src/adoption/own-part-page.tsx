/** The own part of one's government: put in force on its published decision, or ended with a reason. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty } from "@napar/ui";
import { Link } from "react-router";
import { useAdoption } from "../command/plan-case.queries.js";
import { StepForm } from "../command/step-form.js";
import { DateField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, isEmptyDate, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { today } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { rowsOf } from "./ledger-row.js";
import { isDecided } from "./own-part-state.js";

const back = "adoption?part=own";

export function OwnPartPage() {
  return <PlanScreen>{(plan, acting) => <OwnPart plan={plan} acting={acting} />}</PlanScreen>;
}

function OwnPart({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const ledger = useAdoption(plan.id, "own");
  return (
    <QueryView query={ledger}>
      {(view) => {
        const rows = rowsOf(view);
        const [party] = acting
          .forWhom("putOwnPartInForce", acting.organisations)
          .filter((organisation) => rows.some(({ authority }) => authority === organisation));
        const row = rows.find(({ authority }) => authority === party);
        if (!party || !row) return <Nothing plan={plan} title={t.adminOwnNotYours()} />;
        const state = row.ownPart?.state ?? "none";
        if (state === "inForce" || state === "notYet" || state === "noLongerAdopted") {
          return <EndForm plan={plan} party={party} />;
        }
        if (isDecided(row)) return <ForceForm plan={plan} party={party} />;
        return (
          <Nothing plan={plan} title={t.adminOwnNeedsDecision()}>
            <Link to={`/plans/${plan.id}/adoption/decision?part=own`}>{t.adminRecordDecision()}</Link>
          </Nothing>
        );
      }}
    </QueryView>
  );
}

function Nothing({
  plan,
  title,
  children,
}: {
  plan: PlanCaseView;
  title: string;
  children?: React.ReactNode;
}) {
  return (
    <Page title={t.adminOwnPart()} kicker={wordsOf(plan.title)}>
      <div className="section">
        <Empty title={title}>{children}</Empty>
      </div>
    </Page>
  );
}

type Props = { plan: PlanCaseView; party: string };

const dayProblem = (fieldId: string, parts: DateParts) =>
  dateOf(parts)?.length === 10 ? [] : [{ fieldId, message: t.adminDayWrong() }];

function ForceForm({ plan, party }: Props) {
  return (
    <StepForm<{ from: DateParts; to: DateParts }>
      plan={plan}
      title={t.adminOwnPut()}
      lead={
        <>
          <b>
            <OrganisationName id={party} />
          </b>
          . {t.adminOwnPutLead()}
        </>
      }
      verb={t.adminOwnPut()}
      command="putOwnPartInForce"
      subject={party}
      back={back}
      initial={{ from: partsOf(today()), to: noDate }}
      check={({ from, to }) => [
        ...dayProblem("from", from),
        ...(isEmptyDate(to) ? [] : dayProblem("to", to)),
      ]}
      dataOf={({ from, to }) => ({ party, from: dateOf(from), ...(dateOf(to) && { to: dateOf(to) }) })}
    >
      {({ bind }) => (
        <>
          <DateField {...bind("from")} label={t.adminFrom()} />
          <DateField {...bind("to")} label={t.adminOwnTo()} hint={t.adminOwnToHint()} />
        </>
      )}
    </StepForm>
  );
}

function EndForm({ plan, party }: Props) {
  return (
    <StepForm<{ on: DateParts; reason: Tongues }>
      plan={plan}
      title={t.adminOwnEnd()}
      lead={<OrganisationName id={party} />}
      verb={t.adminOwnEnd()}
      command="endOwnPart"
      subject={party}
      back={back}
      initial={{ on: partsOf(today()), reason: {} }}
      check={({ on, reason }) => [
        ...dayProblem("on", on),
        ...(localizedOf(reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
      ]}
      dataOf={({ on, reason }) => ({ party, on: dateOf(on), reason: localizedOf(reason) })}
    >
      {({ bind }) => (
        <>
          <DateField {...bind("on")} label={t.adminOwnEndOn()} />
          <LocalizedField {...bind("reason")} label={t.adminReason()} rows={2} />
        </>
      )}
    </StepForm>
  );
}
