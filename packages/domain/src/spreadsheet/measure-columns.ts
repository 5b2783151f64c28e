/** What the columns say of a measure under way, and the commands that would make it say something else. */
import {
  findShare,
  type MeasureContent,
  type MeasureRecord,
  type Share,
  type ShareContent,
} from "../measure/index.js";
import { type Language, languages, readText } from "../text/index.js";
import type { CellValue } from "./cell-value.js";
import type { ColumnId } from "./columns.data.js";
import type { Said } from "./row-commands.js";

/** Said of the share of a government, not of the measure. */
const shareColumns: readonly ColumnId[] = ["service", "status", "statusOn", "budget", "inKind"];
export const isOfShare = (column: ColumnId): boolean => shareColumns.includes(column);

export const languageOfTitle = (column: ColumnId): Language | null =>
  languages.find((language) => column === `title${language[0]?.toUpperCase()}${language[1]}`) ?? null;

/** The share that the columns speak of: one's own, and for whoever has none that of the lead. */
export function shownShare(measure: MeasureRecord, organisation: string | null): Share | null {
  const own = organisation === null ? undefined : findShare(measure, organisation);
  const ofLead = measure.lead ? findShare(measure, measure.lead.authority) : undefined;
  return own ?? ofLead ?? null;
}

/** What a column says now. */
export function whatIsSaid(column: ColumnId, measure: MeasureRecord, share: Share | null): CellValue {
  const { stated } = measure;
  const [onlyLead, ...others] = stated?.lead ?? [];
  const statedLead = others.length === 0 ? onlyLead : undefined;
  const title = languageOfTitle(column);
  if (title) return measure.title[title] ?? null;
  switch (column) {
    case "lead":
      return measure.lead?.authority ?? statedLead?.authority ?? null;
    case "service":
      return (share ? share.owner : statedLead?.service) ?? null;
    case "status":
      return (share ? share.status : stated?.status) ?? null;
    case "statusOn":
      return share?.statusOn ?? null;
    case "budget":
      if (share) return share.budget?.euroCents ?? null;
      return typeof stated?.budget?.amount === "number" ? Math.round(stated.budget.amount * 100) : null;
    case "inKind":
      return (share ? share.budget?.inKind : stated?.budget?.inKind) ?? null;
    case "partners":
      return (measure.partners ?? []).flatMap(({ name, organisation }) => name ?? organisation ?? []);
    case "notes":
      return (measure.notes ?? []).flatMap((note) =>
        typeof note === "string" ? note : (readText(note, "nl")?.text ?? []),
      );
    case "commitments":
      return measure.eccarCommitments ?? null;
    default:
      return (measure[column as keyof MeasureContent] as CellValue | undefined) ?? null;
  }
}

/** The members of a measure's content that columns say otherwise. */
export function contentOf(said: Said, before: MeasureRecord | null): Partial<MeasureContent> {
  const content: Record<string, unknown> = {};
  for (const [column, value] of said) {
    const title = languageOfTitle(column);
    if (title) {
      content.title = { ...before?.title, ...(content.title as object | undefined), [title]: value };
    } else if (column === "commitments") content.eccarCommitments = value;
    else if (column === "partners") content.partners = partnersOf(value as string[] | null, before);
    else if (column !== "id" && column !== "lead" && !isOfShare(column)) content[column] = value;
  }
  return content as Partial<MeasureContent>;
}

/** A partner that was there keeps what else is known of it. */
function partnersOf(names: readonly string[] | null, before: MeasureRecord | null) {
  const known = new Map(
    (before?.partners ?? []).map((partner) => [partner.name ?? partner.organisation, partner]),
  );
  return names?.map((name) => known.get(name) ?? { name }) ?? null;
}

/** The members of a share that columns say otherwise. */
export function shareOf(said: Said, before: Share | null): Partial<ShareContent> {
  const share: Partial<ShareContent> = {};
  if (said.has("service")) share.owner = said.get("service") as string | null;
  if (said.has("status")) share.status = said.get("status") as ShareContent["status"];
  if (said.has("statusOn")) share.statusOn = said.get("statusOn") as string | null;
  if (said.has("budget") || said.has("inKind")) {
    const budget = { euroCents: before?.budget?.euroCents ?? null, inKind: before?.budget?.inKind ?? null };
    if (said.has("budget")) budget.euroCents = said.get("budget") as number | null;
    if (said.has("inKind")) budget.inKind = said.get("inKind") as boolean | null;
    share.budget = budget.euroCents === null && budget.inKind === null ? null : budget;
  }
  return share;
}

/** The column that a member of a command came from; `null`: none. */
export function columnOfPath(path: string): ColumnId | null {
  const [, first = "", second = ""] = /^(?:change\.|share\.)?(\w+)(?:\[\d+\])?(?:\.(\w+))?/.exec(path) ?? [];
  if (first === "title")
    return `title${second.charAt(0).toUpperCase()}${second.slice(1) || "Nl"}` as ColumnId;
  const renamed: Record<string, ColumnId> = {
    ...{ eccarCommitments: "commitments", owner: "service" },
    ...(second === "service" ? { lead: "service" } : {}),
  };
  return renamed[first] ?? (first as ColumnId);
}
