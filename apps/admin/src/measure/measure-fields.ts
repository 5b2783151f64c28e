/** A measure as its form holds it, and what is sent of it. */
import type { MeasureContent, MeasureRecord } from "@napar/domain/measure";
import { type DateParts, dateOf, isEmptyDate, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";

export type MeasureFields = {
  title: Tongues;
  kind: string;
  nature: string;
  deliverable: string;
  goal: string;
  parent: string;
  nodes: string[];
  domains: string[];
  policyFields: string[];
  instruments: string[];
  grounds: string[];
  forms: string[];
  /** "yes", "no", or empty where the plan does not say. */
  intersectional: string;
  eccarCommitments: string[];
  racismLevel: string[];
  /** One to a line. */
  services: string;
  partners: { name: string; type: string }[];
  start: DateParts;
  end: DateParts;
  competenceBasis: string;
  agreementKind: string;
  agreementBody: string;
  agreementDate: DateParts;
  /** Whether data on persons are used. */
  personalData: string;
  personalDataBasis: string;
  minCellSize: string;
  /** One to a line. */
  notes: string;
};

export const emptyMeasure: MeasureFields = {
  ...{ title: {}, kind: "action", nature: "", deliverable: "", goal: "", parent: "" },
  ...{ nodes: [], domains: [], policyFields: [], instruments: [], grounds: [], forms: [] },
  ...{ intersectional: "", eccarCommitments: [], racismLevel: [], services: "", partners: [] },
  ...{ start: noDate, end: noDate, competenceBasis: "" },
  ...{ agreementKind: "", agreementBody: "", agreementDate: noDate },
  ...{ personalData: "", personalDataBasis: "", minCellSize: "", notes: "" },
};

type Content = Partial<MeasureContent>;

const yesNo = (value: boolean | null | undefined): string => (value == null ? "" : value ? "yes" : "no");
const linesIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const orNull = (text: string): string | null => text.trim() || null;
const listOrNull = <T>(list: readonly T[]): T[] | null => (list.length > 0 ? [...list] : null);

export function fieldsOf(measure: Content | MeasureRecord): MeasureFields {
  const { agreement, personalData } = measure;
  return {
    title: tonguesOf(measure.title),
    kind: measure.kind ?? "action",
    nature: measure.nature ?? "",
    deliverable: measure.deliverable ?? "",
    goal: measure.goal ?? "",
    parent: measure.parent ?? "",
    nodes: [...(measure.nodes ?? [])],
    domains: [...(measure.domains ?? [])],
    policyFields: [...(measure.policyFields ?? [])],
    instruments: [...(measure.instruments ?? [])],
    grounds: [...(measure.grounds ?? [])],
    forms: [...(measure.forms ?? [])],
    intersectional: yesNo(measure.intersectional),
    eccarCommitments: (measure.eccarCommitments ?? []).map(String),
    racismLevel: [...(measure.racismLevel ?? [])],
    services: (measure.services ?? []).join("\n"),
    partners: (measure.partners ?? []).map(({ name, organisation, type }) => ({
      name: name ?? organisation ?? "",
      type: type ?? "",
    })),
    start: partsOf(measure.start),
    end: partsOf(measure.end),
    competenceBasis: measure.competenceBasis ?? "",
    agreementKind: agreement?.kind ?? "",
    agreementBody: agreement?.body ?? "",
    agreementDate: partsOf(agreement?.date),
    personalData: personalData ? "yes" : "",
    personalDataBasis: personalData?.legalBasis ?? "",
    minCellSize: personalData?.minCellSize == null ? "" : String(personalData.minCellSize),
    // Notes in several languages are kept as they are, and not typed over here.
    notes: (measure.notes ?? []).filter((note) => typeof note === "string").join("\n"),
  };
}

/** @param before the measure the form began with: partners and notes keep what the form does not show of them */
export function contentOf(fields: MeasureFields, before: Content = {}): Content {
  const { agreementKind, agreementBody, agreementDate } = fields;
  const hasAgreement = Boolean(agreementKind.trim() || agreementBody.trim() || !isEmptyDate(agreementDate));
  const known = new Map(
    (before.partners ?? []).map((partner) => [partner.name ?? partner.organisation, partner]),
  );
  const notes = [
    ...(before.notes ?? []).filter((note) => typeof note !== "string"),
    ...linesIn(fields.notes),
  ];
  const size = fields.minCellSize.trim();
  return {
    title: localizedOf(fields.title) ?? {},
    kind: fields.kind as MeasureContent["kind"],
    nature: (fields.nature || null) as MeasureContent["nature"],
    deliverable: orNull(fields.deliverable),
    goal: fields.goal || null,
    parent: fields.parent || null,
    nodes: listOrNull(fields.nodes),
    domains: listOrNull(fields.domains) as MeasureContent["domains"],
    policyFields: listOrNull(fields.policyFields),
    instruments: listOrNull(fields.instruments) as MeasureContent["instruments"],
    grounds: listOrNull(fields.grounds) as MeasureContent["grounds"],
    forms: listOrNull(fields.forms) as MeasureContent["forms"],
    intersectional: fields.intersectional === "" ? null : fields.intersectional === "yes",
    eccarCommitments: listOrNull(fields.eccarCommitments.map(Number)),
    racismLevel: listOrNull(fields.racismLevel) as MeasureContent["racismLevel"],
    services: listOrNull(linesIn(fields.services)),
    partners: listOrNull(
      fields.partners
        .filter(({ name }) => name.trim())
        .map(({ name, type }) => ({ ...(known.get(name) ?? { name: name.trim() }), type: type || null })),
    ) as MeasureContent["partners"],
    start: dateOf(fields.start) ?? null,
    end: dateOf(fields.end) ?? null,
    competenceBasis: orNull(fields.competenceBasis),
    agreement: hasAgreement
      ? { kind: orNull(agreementKind), body: orNull(agreementBody), date: dateOf(agreementDate) ?? null }
      : null,
    personalData:
      fields.personalData === "yes"
        ? { legalBasis: orNull(fields.personalDataBasis), minCellSize: size === "" ? null : Number(size) }
        : null,
    notes: fields.notes === fieldsOf(before).notes ? (before.notes ?? null) : listOrNull(notes),
  };
}

/** Without what is not stated: a new measure says nothing of it. */
export const statedOf = (content: Content): Content =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null)) as Content;
