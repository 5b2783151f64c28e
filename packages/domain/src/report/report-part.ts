/**
 * The part of a case that keeps the calendar of reports, what was delivered, and the reports frozen at a moment.
 */
import { z } from "zod";
import { comparePartialDates, partialDate } from "../calendar/index.js";
import type { IndicatorBook } from "../indicator/index.js";
import type { CaseView, CommandOf, Context, DomainEvent, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type ReportContent, type ReportSources, reportContent } from "./report-content.js";
import { type ReportRefusalKind, reportRefusalTexts } from "./report-texts.data.js";
import {
  type Delivery,
  type DueStanding,
  dueStanding,
  type ReportDue,
  type ReportingCalendar,
  reportingCalendar,
} from "./reporting-calendar.js";

/** Its words in four languages are in `report-texts.data.ts`. */
export type ReportRefusal = Refusal & { kind: ReportRefusalKind };

const words = z.string().trim().min(1).max(5000);
const id = z.string().trim().min(1);

export const setReportingCalendar = z.strictObject({
  /** The authorities reports are expected from. */
  authorities: z.array(id).min(1).max(700),
  daysToReport: z.int().min(0).max(730),
});
export const deliverReport = z.strictObject({ due: id, source: words, url: z.url().nullish() });
export const freezeReport = z.strictObject({
  period: z
    .strictObject({ from: partialDate, to: partialDate })
    .refine(({ from, to }) => comparePartialDates(from, to) !== "after", {
      error: "a period that does not end first",
    }),
});

export type ReportCommands = {
  setReportingCalendar: z.infer<typeof setReportingCalendar>;
  deliverReport: z.infer<typeof deliverReport>;
  freezeReport: z.infer<typeof freezeReport>;
};

/** A report at a moment. `hash` is over the canonical form of `content`; anyone can compute it again. */
export type FrozenReport = { id: string; on: string; content: ReportContent; hash: string };

export type ReportEvent =
  | DomainEvent<
      "report.calendarSet",
      { dues: ReportDue[]; notStated: ReportingCalendar["notStated"]; on: string }
    >
  | DomainEvent<"report.delivered", Delivery>
  | DomainEvent<"report.frozen", FrozenReport>;

export type ReportBook = {
  dues: ReportDue[];
  notStated: ReportingCalendar["notStated"];
  deliveries: Delivery[];
  /** Oldest first; none is ever changed or taken away. */
  reports: FrozenReport[];
};
export type ReportView = CaseView &
  ReportSources & { readonly reports: ReportBook; readonly indicators: IndicatorBook };

/** @param hash SHA-256 over the canonical JSON (RFC 8785) of the content, as the journal computes it */
export function createReportPart(
  hash: (content: ReportContent) => string,
): Part<ReportBook, ReportCommands, ReportEvent, ReportView, ReportRefusalKind> {
  return {
    name: "reports",
    initial: { dues: [], notStated: [], deliveries: [], reports: [] },
    commands: { setReportingCalendar, deliverReport, freezeReport },
    summaries: {
      setReportingCalendar: {
        nl: "Maakt de kalender van verslagen uit het ritme van het plan en legt hem vast.",
        fr: "Établit et fixe le calendrier des rapports d’après le rythme du plan.",
        de: "Erstellt den Kalender der Berichte aus dem Rhythmus des Plans und hält ihn fest.",
        en: "Makes the calendar of reports from the plan's rhythm, and fixes it.",
      },
      deliverReport: {
        nl: "Meldt dat een verwacht verslag er is.",
        fr: "Signale qu’un rapport attendu est remis.",
        de: "Meldet, dass ein erwarteter Bericht vorliegt.",
        en: "Says that an expected report is there.",
      },
      freezeReport: {
        nl: "Bevriest het plan van dit moment tot een verslag met eigen controlegetal.",
        fr: "Fige le plan à ce moment en un rapport doté de sa propre empreinte.",
        de: "Friert den Plan dieses Augenblicks zu einem Bericht mit eigener Prüfsumme ein.",
        en: "Freezes the plan at this moment into a report with its own content hash.",
      },
    },
    refusalTexts: reportRefusalTexts,
    decide: (command, whole, context) => {
      if (command.type === "setReportingCalendar") return decideCalendar(command.data, whole, context);
      if (command.type === "deliverReport") return decideDelivery(command.data, whole, context);
      return decideFreeze(command.data, whole, context, hash);
    },
    evolve,
  };
}
export type ReportCommand = CommandOf<ReportCommands>;

type Decision = Result<ReportEvent[], ReportRefusal[]>;

/** A new calendar replaces what lies ahead. What was due before today, or is delivered, stays as it was. */
function decideCalendar(
  { authorities, daysToReport }: ReportCommands["setReportingCalendar"],
  whole: ReportView,
  { on }: Context,
): Decision {
  const made = reportingCalendar({
    ...{ plan: whole.plan, authorities, daysToReport },
    indicators: whole.indicators.indicators,
  });
  if (made.dues.length === 0)
    return err([{ kind: "noRhythmStated", path: "plan", notStated: made.notStated }]);
  const { dues, deliveries } = whole.reports;
  const kept = dues.filter(
    (due) => due.due < on || dueStanding(due, deliveries, whole.indicators, on).state === "delivered",
  );
  const known = new Set(kept.map((due) => due.id));
  // The first calendar of a plan that already runs holds what was due before; a later one invents no arrears.
  const ahead = made.dues.filter((due) => !known.has(due.id) && (dues.length === 0 || due.due >= on));
  return ok([
    { type: "report.calendarSet", data: { dues: [...kept, ...ahead], notStated: made.notStated, on } },
  ]);
}

function decideDelivery(
  { due: wanted, source, url }: ReportCommands["deliverReport"],
  whole: ReportView,
  { on, actor: { organisation } }: Context,
): Decision {
  const { dues, deliveries } = whole.reports;
  const due = dues.find((known) => known.id === wanted);
  if (!due) {
    const nearest = nearestTo(
      wanted,
      dues.map((known) => known.id),
    );
    return err([{ kind: "unknownDue", path: "due", value: wanted, nearest }]);
  }
  const refusals: ReportRefusal[] = [];
  if (due.from !== organisation) {
    refusals.push({ kind: "dueOfAnother", path: "due", from: due.from, organisation });
  }
  if (due.kind === "indicator-value") {
    refusals.push({ kind: "deliveredByValue", path: "due", indicator: due.indicator });
  }
  if (deliveries.some((delivery) => delivery.due === wanted)) {
    refusals.push({ kind: "alreadyDelivered", path: "due", value: wanted });
  }
  if (refusals.length > 0) return err(refusals);
  return ok([{ type: "report.delivered", data: { due: wanted, on, source, url: url ?? null } }]);
}

function decideFreeze(
  { period }: ReportCommands["freezeReport"],
  whole: ReportView,
  { on, newId }: Context,
  hash: (content: ReportContent) => string,
): Decision {
  const content = reportContent(whole, { on, period });
  const contentHash = hash(content);
  const same = whole.reports.reports.find((report) => report.hash === contentHash);
  if (same) return err([{ kind: "sameReport", report: same.id, on: same.on }]);
  return ok([{ type: "report.frozen", data: { id: newId("report"), on, content, hash: contentHash } }]);
}

function evolve(book: ReportBook, event: ReportEvent): ReportBook {
  switch (event.type) {
    case "report.calendarSet":
      return { ...book, dues: event.data.dues, notStated: event.data.notStated };
    case "report.delivered":
      return { ...book, deliveries: [...book.deliveries, event.data] };
    case "report.frozen":
      return { ...book, reports: [...book.reports, event.data] };
    default:
      return book;
  }
}

/** Every due with where it stands on a day: overdue first, the longest overdue at the top, then by day. */
export function listDues(
  book: ReportBook,
  indicators: Pick<IndicatorBook, "values">,
  on: string,
): (ReportDue & { standing: DueStanding })[] {
  const rank = { overdue: 0, due: 1, "not-yet": 2, delivered: 3 };
  return book.dues
    .map((due) => ({ ...due, standing: dueStanding(due, book.deliveries, indicators, on) }))
    .sort(
      (a, b) =>
        rank[a.standing.state] - rank[b.standing.state] || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
    );
}

/** Does the content of a frozen report still give its hash? */
export const isIntact = (report: FrozenReport, hash: (content: ReportContent) => string): boolean =>
  hash(report.content) === report.hash;
