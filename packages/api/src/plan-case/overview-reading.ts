/** A plan under way in short: what its first page tells, without its measures one by one. */
import type { IsoDate } from "@napar/domain/calendar";
import { requestStandings } from "@napar/domain/mandate";
import { milestoneStanding } from "@napar/domain/measure";
import { type CaseHead, type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import type { Standing } from "@napar/domain/report";
import type { FoundCase } from "./case-finder.js";
import { planHeadOf, readingOf, sinceReport, standingsOf } from "./measure-reading.js";
import type { CaseOverviewView, MeasureRow, NextMilestone } from "./measure-reading.view.js";
import { moneyOf } from "./money-reading.js";

const most = { milestones: 5, changes: 20, withdrawn: 50 };

type Content = Omit<CaseOverviewView, keyof ReturnType<typeof planHeadOf>>;
/** Of a state that is asked for again and again; forgotten with it. */
const known = new WeakMap<PlanCase, { on: IsoDate; content: Content }>();

export function overviewOf(found: FoundCase): CaseOverviewView {
  const { state, on } = found;
  let kept = known.get(state);
  if (kept?.on !== on) {
    kept = { on, content: contentOf(found) };
    known.set(state, kept);
  }
  return { ...planHeadOf(found), ...kept.content };
}

function contentOf(found: FoundCase): Content {
  const { state, on } = found;
  const { head, measures, goals, reports } = state as PlanCase & { head: CaseHead };
  const rows = [...readingOf(state, on).rows.values()];
  const { goals: _, measures: __, ...document } = planDocumentOf(state, on);
  const underGoals = standingsUnder(state, rows);
  const withdrawn = measures.measures.flatMap(({ id, title, withdrawn }) =>
    withdrawn && !withdrawn.isUndo ? [{ id, title, on: withdrawn.on, reason: withdrawn.reason }] : [],
  );
  return {
    ...{ origin: head.origin, renewedBy: head.renewedBy, document },
    ...{ lifecycle: state.lifecycle, terms: state.terms, mandates: [...state.mandates.mandates] },
    requests: state.mandates.requests
      .filter(({ sentOn }) => sentOn <= on)
      .map((request) => ({ ...request, addressees: requestStandings(request, on) })),
    goals: goals.goals
      .filter((goal) => !goal.withdrawn)
      .map(({ id, label, level, parent, owner, sources }) => {
        const under = underGoals.get(id) ?? [];
        const counts = { sources: sources.length, measures: under.length, byStanding: standingsOf(under) };
        return { id, label, level, parent, owner, ...counts };
      }),
    measures: {
      total: rows.length,
      byStanding: standingsOf(rows.map(({ standing }) => standing)),
      byAuthority: byAuthority(rows),
      byDomain: byDomain(rows),
      withoutGoal: rows.filter(({ goal }) => goal === null).length,
      ...voicesIn(state, new Set(rows.map(({ id }) => id))),
      withoutNews: rows.filter(({ lastNewsOn }) => lastNewsOn === null).length,
    },
    withdrawn: withdrawn.slice(-most.withdrawn).reverse(),
    money: moneyOf(
      state,
      rows.map(({ id }) => id),
    ),
    milestones: milestonesIn(found),
    openReplies: rows.reduce((sum, { openReplies }) => sum + openReplies, 0),
    reports: reports.reports
      .filter((report) => report.on <= on)
      .map(({ id, on: day, content, hash }) => ({ id, on: day, period: content.period, hash })),
    since: sinceReport(state, on, { most: most.changes }),
  };
}

/** Where the measures of each goal stand, those of goals below it too. */
function standingsUnder({ goals }: PlanCase, rows: readonly MeasureRow[]): Map<string, Standing[]> {
  const parents = new Map(goals.goals.map(({ id, parent }) => [id, parent ?? null]));
  const found = new Map<string, Standing[]>();
  for (const { goal, standing } of rows) {
    const seen = new Set<string>();
    for (let id = goal; id && !seen.has(id); id = parents.get(id) ?? null) {
      seen.add(id);
      const list = found.get(id);
      if (list) list.push(standing);
      else found.set(id, [standing]);
    }
  }
  return found;
}

/** Each by its own share; who leads without a share of its own is counted by the whole. */
function byAuthority(rows: readonly MeasureRow[]): CaseOverviewView["measures"]["byAuthority"] {
  const standings = new Map<string, Standing[]>();
  for (const { authorities, shares, standing } of rows) {
    for (const authority of authorities) {
      const own = shares.find((share) => share.authority === authority)?.standing ?? standing;
      const list = standings.get(authority);
      if (list) list.push(own);
      else standings.set(authority, [own]);
    }
  }
  return [...standings].map(([authority, list]) => ({
    ...{ authority, measures: list.length, byStanding: standingsOf(list) },
  }));
}

function byDomain(rows: readonly MeasureRow[]): CaseOverviewView["measures"]["byDomain"] {
  const counted = new Map<string, number>();
  for (const { domains } of rows)
    for (const domain of new Set(domains)) counted.set(domain, (counted.get(domain) ?? 0) + 1);
  return [...counted]
    .map(([domain, measures]) => ({ domain, measures }))
    .sort((a, b) => b.measures - a.measures);
}

/** Measures on which, as a whole or on a share, another voice spoke. */
function voicesIn({ status }: PlanCase, known: ReadonlySet<string>) {
  const spoken = (voice: string) =>
    new Set(
      status.entries.flatMap((entry) =>
        entry.voice === voice && known.has(entry.subject.measure) ? entry.subject.measure : [],
      ),
    ).size;
  return { assessed: spoken("assessed"), contested: spoken("contested") };
}

function milestonesIn({ state, on }: FoundCase): CaseOverviewView["milestones"] {
  const all = state.measures.measures
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ id, title, milestones }) =>
      milestones.map((milestone): NextMilestone => {
        const standing = milestoneStanding(milestone, on);
        return { ...milestone, measure: id, measureTitle: title, standing };
      }),
    );
  const open = all.filter(({ standing }) => standing.state !== "done");
  return {
    total: all.length,
    done: all.length - open.length,
    overdue: open.filter(({ standing }) => standing.state === "overdue").length,
    next: open.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).slice(0, most.milestones),
  };
}
