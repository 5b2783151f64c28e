/** The plans under way in which one's organisation has a seat, and those that are public. */
import { stageTexts } from "@napar/domain/lifecycle";
import { Empty, Table } from "@napar/ui";
import { Link } from "react-router";
import { usePlanCases } from "../command/plan-case.queries.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { useOwnSession } from "../session/session.queries.js";
import { procedureNames } from "./procedure-names.js";

export function PlanListPage() {
  const cases = usePlanCases();
  const mayOpen = useOwnSession().appointments.some(({ role }) => role === "coordinator");
  const open = mayOpen ? (
    <Link className="button" to="/plans/new">
      {t.adminNewPlan()}
    </Link>
  ) : null;
  return (
    <Page title={t.adminNavPlans()} lead={t.adminPlansLead()}>
      {open ? <p className="actions">{open}</p> : null}
      <div className="section">
        <QueryView query={cases}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t.adminPlansNone()}>
                {mayOpen ? t.adminPlansNoneCoordinator() : t.adminPlansNoneOther()}
              </Empty>
            ) : (
              <Table
                caption={t.adminPlansCaption({ count: items.length })}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    head: t.adminPlanTitle(),
                    kind: "title",
                    cell: ({ id, title }) => (
                      <Link className="words" to={`/plans/${id}`}>
                        {wordsOf(title)}
                      </Link>
                    ),
                  },
                  {
                    head: t.adminPlanOwner(),
                    cell: ({ authority }) => <OrganisationName id={authority.id} />,
                  },
                  { head: t.adminProcedure(), cell: ({ procedure }) => procedureNames[procedure]() },
                  { head: t.adminStage(), cell: ({ stage }) => stageTexts[stage][language] },
                  {
                    head: t.adminVisible(),
                    cell: ({ isPublic }) => (isPublic ? t.adminVisiblePublic() : t.adminVisibleParties()),
                  },
                  { head: t.adminOpenedOn(), cell: ({ openedOn }) => <DateText date={openedOn} /> },
                ]}
              />
            )
          }
        </QueryView>
      </div>
    </Page>
  );
}
