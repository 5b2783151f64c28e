/**
 * What has to be told anew when a report is due: how each measure stands, and each indicator's value. One thing is asked
 * of one organisation for one due; a thing that has been told since is asked of nobody.
 */
import { firstDay, type IsoDate, lastDay } from "../calendar/index.js";
import { hasEnded } from "../lifecycle/index.js";
import { findMeasure, findShare, isShared } from "../measure/index.js";
import { measuresOf } from "../plan/index.js";
import { type PlanCase, planDocumentOf } from "../plan-case/index.js";
import { dueStanding, type ReportDue } from "../report/index.js";
import { responsibleFor, type StatusEntry, type StatusSubject } from "../status/index.js";

/** What is to be told: how a measure, or an organisation's share in it, stands; or what an indicator measured. */
export type UpdateAbout =
  | { readonly kind: "measure"; readonly measure: string; readonly share: string | null }
  | { readonly kind: "indicator"; readonly indicator: string; readonly measure: string | null };

export type WantedUpdate = {
  readonly about: UpdateAbout;
  /** The organisation that answers for it. */
  readonly organisation: string;
  /** The service or office of that organisation that looks after it, where the plan names one. */
  readonly services: readonly string[];
  readonly due: Pick<ReportDue, "id" | "period" | "due">;
};

/** The same for the same thing and the same due. */
export const keyOfUpdate = ({
  about,
  organisation,
  due,
}: Pick<WantedUpdate, "about" | "organisation" | "due">) =>
  JSON.stringify([
    about.kind,
    about.kind === "measure" ? about.measure : about.indicator,
    organisation,
    due.id,
  ]);

/**
 * What a plan waits for on a day.
 *
 * Of each organisation the latest due counts whose time is over: what was due before is covered by it. Nothing is asked
 * of a measure that is done, dropped or withdrawn, or that had not begun in that time; nor of a plan that has ended.
 */
export function wantedUpdates(state: PlanCase, on: IsoDate): WantedUpdate[] {
  if (!state.head || hasEnded(state.lifecycle.stage)) return [];
  const open = latestOpenDues(state, on);
  const ofIndicators = open.flatMap((due) => (due.indicator === null ? [] : indicatorUpdate(state, due)));
  const reports = open.filter(({ kind }) => kind === "progress");
  return [...(reports.length > 0 ? measureUpdates(state, reports, on) : []), ...ofIndicators];
}

/** Evaluations half-way and at the end are a work of their own: they are not asked for measure by measure. */
function latestOpenDues({ reports, indicators }: PlanCase, on: IsoDate): ReportDue[] {
  const latest = new Map<string, ReportDue>();
  for (const due of reports.dues) {
    if (due.kind !== "progress" && due.kind !== "indicator-value") continue;
    if (due.period.to >= on) continue;
    const key = JSON.stringify([due.kind, due.from, due.indicator]);
    const known = latest.get(key);
    if (!known || known.period.to < due.period.to) latest.set(key, due);
  }
  return [...latest.values()].filter(
    (due) => dueStanding(due, reports.deliveries, indicators, on).state !== "delivered",
  );
}

function measureUpdates(state: PlanCase, dues: readonly ReportDue[], on: IsoDate): WantedUpdate[] {
  const plan = planDocumentOf(state, on);
  const wanted: WantedUpdate[] = [];
  // Found once: a plan can have ten thousand measures, and several times as many statuses.
  const starts = new Map(measuresOf(plan).map(({ id, start }) => [id, start ?? null]));
  const records = new Map(state.measures.measures.map((record) => [record.id, record]));
  const entriesOf = new Map<string, StatusEntry[]>();
  for (const entry of state.status.entries) {
    const known = entriesOf.get(entry.subject.measure);
    if (known) known.push(entry);
    else entriesOf.set(entry.subject.measure, [entry]);
  }
  for (const [measure, authorities] of responsibleFor({ plan, measures: state.measures })) {
    const record = records.get(measure);
    if (record?.withdrawn) continue;
    const status = { entries: entriesOf.get(measure) ?? [] };
    for (const due of dues) {
      if (!authorities.includes(due.from)) continue;
      const own = record && findShare(record, due.from);
      const start = own?.start ?? starts.get(measure) ?? null;
      if (start !== null && firstDay(start) > due.period.to) continue;
      // Who carries it alone speaks of the measure as a whole.
      const subject = { measure, share: own && isShared(record) ? due.from : null };
      const told = toldBy({ status }, subject, due.from);
      if (isOver(told, own?.status ?? null) || isTold(told, due)) continue;
      const services = [own?.owner, record?.lead?.authority === due.from ? record.lead.service : null];
      wanted.push({
        about: { kind: "measure", ...subject },
        organisation: due.from,
        services: [...new Set(services)].filter((service) => typeof service === "string"),
        due,
      });
    }
  }
  return wanted;
}

/**
 * What an organisation told of a measure, or of its share in it, in the order in which it was written down. What it said
 * of the measure as a whole counts for its share too.
 */
export const toldBy = (
  { status }: Pick<PlanCase, "status">,
  { measure, share }: StatusSubject,
  organisation: string,
): StatusEntry[] =>
  status.entries.filter(
    ({ voice, subject, by }) =>
      voice === "reported" &&
      subject.measure === measure &&
      (subject.share === share ||
        subject.share === organisation ||
        (subject.share === null && by.organisation === organisation)),
  );

function isOver(told: readonly StatusEntry[], stated: string | null): boolean {
  const last = latestOf(told)?.statement.state ?? stated;
  return last === "done" || last === "dropped";
}

/** Of two that hold from the same day, the one written down last. */
export const latestOf = (told: readonly StatusEntry[]): StatusEntry | null =>
  told.reduce<StatusEntry | null>((latest, entry) => (latest && latest.on > entry.on ? latest : entry), null);

/** Said after the time was over, or said of the whole of it before. */
const isTold = (told: readonly StatusEntry[], { period }: ReportDue): boolean =>
  told.some((entry) => entry.recordedOn > period.to || lastDay(entry.period.to) >= period.to);

function indicatorUpdate(state: PlanCase, due: ReportDue): WantedUpdate[] {
  const found = state.indicators.indicators.find(({ id }) => id === due.indicator);
  if (!found) return [];
  const record = found.measure ? findMeasure(state.measures, found.measure) : undefined;
  if (record?.withdrawn) return [];
  return [
    {
      about: { kind: "indicator", indicator: found.id, measure: found.measure ?? null },
      organisation: found.owner,
      services: [],
      due,
    },
  ];
}
