/** Everything that happened, as far as one may read it; filtered by the address, followed thing by thing, verified here. */
import { Empty } from "@napar/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { api, orThrow } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { usePlanCases } from "../command/plan-case.queries.js";
import { SelectField, TextField } from "../form/fields.js";
import { Page, Waiting } from "../frame/page.js";
import { t } from "../language/language.js";
import { useOrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { useOwnSession } from "../session/session.queries.js";
import { HappenedTable } from "./happened-table.js";
import { type Filter, filterOf, queryOf, withFilter } from "./journal-filter.js";
import { kindNames } from "./kind-names.js";
import { VerifySection } from "./verify-section.js";

const atOnce = 50;

export function JournalPage() {
  const [parameters, setParameters] = useSearchParams();
  const filter = filterOf(parameters);
  const change = (changed: Partial<Filter>) => setParameters(withFilter(filter, changed), { replace: true });
  const entries = useInfiniteQuery({
    queryKey: ["journal", filter],
    queryFn: ({ pageParam }) =>
      orThrow(
        api.listEntries({
          ...queryOf(filter),
          limit: atOnce,
          ...(pageParam !== null && { before: pageParam }),
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
  const items = entries.data?.pages.flatMap((page) => page.items) ?? [];
  const followed = items.flatMap(({ about }) => about).find(({ id }) => id === filter.object);
  return (
    <Page title={t.adminNavJournal()} lead={t.adminJournalLead()}>
      <FilterForm filter={filter} onChange={change} />
      {filter.object !== "" ? (
        <div className="note plain section">
          <div>
            <p>
              {t.adminJournalFollowing({ name: (followed && wordsOf(followed.title)) || filter.object })}{" "}
              <Link to={`/journal?${new URLSearchParams(withFilter(filter, { object: "" }))}`}>
                {t.adminJournalUnfollow()}
              </Link>
            </p>
          </div>
        </div>
      ) : null}
      <div className="section">
        {entries.error ? <ProblemNote error={entries.error} /> : null}
        {entries.isPending ? <Waiting /> : null}
        {entries.data && items.length === 0 ? (
          <Empty title={t.adminJournalNone()}>{t.adminJournalNoneDo()}</Empty>
        ) : null}
        {items.length > 0 ? <HappenedTable items={items} filter={filter} /> : null}
        {entries.hasNextPage ? (
          <p className="actions">
            <button
              type="button"
              className="button second"
              aria-disabled={entries.isFetchingNextPage || undefined}
              onClick={() => entries.fetchNextPage()}
            >
              {entries.isFetchingNextPage ? t.adminWaiting() : t.adminJournalOlder()}
            </button>
          </p>
        ) : null}
      </div>
      <VerifySection />
    </Page>
  );
}

function FilterForm({ filter, onChange }: { filter: Filter; onChange: (change: Partial<Filter>) => void }) {
  const { data: cases } = usePlanCases();
  const session = useOwnSession();
  const own = [...new Set(session.appointments.map(({ organisation }) => organisation))];
  const ownName = useOrganisationName(own[0] ?? "");
  const plans = (cases?.items ?? []).map(({ id, title }) => ({ value: id, label: wordsOf(title) || id }));
  const who = [
    { value: "me", label: t.adminJournalMe() },
    ...(own[0] ? [{ value: own[0], label: `${t.adminJournalOwn()} (${ownName})` }] : []),
  ];
  const isOther = filter.who !== "" && !who.some(({ value }) => value === filter.who);
  const otherName = useOrganisationName(isOther ? filter.who : "");
  const isEmpty = Object.values(filter).every((value) => value === "");
  return (
    <form
      className="filter-form section"
      aria-label={t.adminJournalFilter()}
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        id="plan"
        label={t.adminPlan()}
        empty={t.adminJournalAnyPlan()}
        choices={plans}
        value={filter.plan}
        onChange={(plan) => onChange({ plan })}
      />
      <SelectField
        id="who"
        label={t.adminJournalWho()}
        empty={t.adminJournalAnybody()}
        choices={isOther ? [...who, { value: filter.who, label: shorten(otherName || filter.who) }] : who}
        value={filter.who}
        onChange={(chosen) => onChange({ who: chosen })}
      />
      <SelectField
        id="type"
        label={t.adminJournalKind()}
        empty={t.adminJournalAnyKind()}
        choices={Object.entries(kindNames).map(([value, name]) => ({ value, label: name() }))}
        value={filter.type}
        onChange={(type) => onChange({ type })}
      />
      <TextField
        id="from"
        type="date"
        label={t.adminJournalFrom()}
        value={filter.from}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        id="to"
        type="date"
        label={t.adminJournalTo()}
        value={filter.to}
        onChange={(to) => onChange({ to })}
      />
      {isEmpty ? null : (
        <p className="actions">
          <Link to="/journal">{t.adminJournalClear()}</Link>
        </p>
      )}
    </form>
  );
}

/** What stands for a person is long, and says nothing. */
const shorten = (text: string): string => (text.startsWith("hmac-sha256:") ? `${text.slice(12, 20)}…` : text);
