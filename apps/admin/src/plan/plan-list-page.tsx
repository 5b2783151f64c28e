/** The plans under way in which one's organisation has a seat, and those that are public. */
import { stages, stageTexts } from "@napar/domain/lifecycle";
import { Empty, Table } from "@napar/ui";
import { Link, useSearchParams } from "react-router";
import { usePlanCases } from "../command/plan-case.queries.js";
import { SelectField, TextField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { useSettled } from "../palette/search.queries.js";
import { useOwnSession } from "../session/session.queries.js";
import { procedureNames } from "./procedure-names.js";

export function PlanListPage() {
  const [parameters, setParameters] = useSearchParams();
  const [text, stage, whose] = ["text", "stage", "whose"].map((name) => parameters.get(name) ?? "") as [
    string,
    string,
    string,
  ];
  const filter = { text, stage, whose };
  const settled = useSettled(text.trim());
  const cases = usePlanCases({
    ...(settled !== "" && { text: settled }),
    ...(stage !== "" && { stage }),
    ...(whose === "own" && { whose }),
  });
  const isFiltered = Object.values(filter).some((value) => value !== "");
  const choose = (change: Partial<typeof filter>) =>
    setParameters(
      Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== "")),
      { replace: true },
    );
  const mayOpen = useOwnSession().appointments.some(({ role }) => role === "coordinator");
  const open = mayOpen ? (
    <Link className="button" to="/plans/new">
      {t.adminNewPlan()}
    </Link>
  ) : null;
  return (
    <Page title={t.adminNavPlans()} lead={t.adminPlansLead()}>
      {open ? <p className="actions">{open}</p> : null}
      <PlanFilter {...filter} onChoose={choose} />
      <div className="section">
        <QueryView query={cases}>
          {({ items, total }) =>
            items.length === 0 && isFiltered ? (
              <Empty title={t.adminPlansNothing()}>
                <Link to="/plans">{t.adminJournalClear()}</Link>
              </Empty>
            ) : items.length === 0 ? (
              <Empty title={t.adminPlansNone()}>
                {mayOpen ? t.adminPlansNoneCoordinator() : t.adminPlansNoneOther()}
              </Empty>
            ) : (
              <Table
                caption={
                  total > items.length
                    ? t.adminPlansFound({ count: items.length, of: total })
                    : t.adminPlansCaption({ count: items.length })
                }
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

type Filter = { text: string; stage: string; whose: string };

function PlanFilter({
  text,
  stage,
  whose,
  onChoose,
}: Filter & { onChoose: (change: Partial<Filter>) => void }) {
  return (
    <form
      className="filter-form section"
      aria-label={t.adminPlansFilter()}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField
        id="text"
        type="search"
        label={t.adminPlansWords()}
        value={text}
        onChange={(words) => onChoose({ text: words })}
      />
      <SelectField
        id="stage"
        label={t.adminStage()}
        empty={t.adminPlansAnyStage()}
        choices={stages.map((value) => ({ value, label: stageTexts[value][language] }))}
        value={stage}
        onChange={(chosen) => onChoose({ stage: chosen })}
      />
      <SelectField
        id="whose"
        label={t.adminPlansWhose()}
        empty={t.adminPlansAll()}
        choices={[{ value: "own", label: t.adminPlansOwn() }]}
        value={whose}
        onChange={(chosen) => onChoose({ whose: chosen })}
      />
    </form>
  );
}
