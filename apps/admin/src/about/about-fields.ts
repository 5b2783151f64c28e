/** What a plan says of itself as a whole, as its form holds it. */
import type { Plan } from "@napar/domain/plan";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";

/** "yes", "no", or empty where the plan does not say. */
type YesNo = string;

export type ParticipantRow = {
  name: string;
  type: string;
  affected: YesNo;
  racialisedLed: YesNo;
  volunteer: YesNo;
  grassroots: YesNo;
};
export type ConsultationRow = {
  date: DateParts;
  phase: string;
  method: string;
  participants: ParticipantRow[];
  answered: YesNo;
  answeredOn: DateParts;
};

export type AboutFields = {
  title: Tongues;
  languages: string[];
  languageRegion: string;
  eccarMember: YesNo;
  leadUnit: string;
  politicalLead: string;
  contact: string;
  fte: string;
  racism: string;
  structuralRacism: string;
  formsOfRacism: string[];
  grounds: string[];
  parentPlan: string;
  previousPlan: string;
  previousEvaluation: DateParts;
  relatedPlans: string[];
  childPlans: string[];
  adoptionLevel: string;
  adoptionBody: string;
  references: string[];
  consultations: ConsultationRow[];
  standingBody: string;
  affectedRepresented: YesNo;
  total: string;
  civilSociety: string;
  monitoringBody: string;
  frequencyMonths: string;
  publicReports: YesNo;
  midTerm: DateParts;
  final: DateParts;
  finalIndependent: YesNo;
  published: YesNo;
  accessible: YesNo;
  negativeReactionProtocol: YesNo;
  legislatureEnd: DateParts;
  anchoring: string;
};

type Head = Partial<Plan>;
const yesNo = (value: boolean | null | undefined): YesNo => (value == null ? "" : value ? "yes" : "no");
const boolean = (value: YesNo): boolean | null => (value === "" ? null : value === "yes");
const orNull = (text: string): string | null => text.trim() || null;
const date = (parts: DateParts): string | null => dateOf(parts) ?? null;
const textOf = (number: number | null | undefined): string =>
  number == null ? "" : String(number).replace(".", ",");

/** As people write it: `12.500,50`, `12 500`, `0,5`. @returns `undefined` when it is no number */
export function numberOf(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, "");
  if (bare === "") return null;
  if (!/^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+([.,]\d{1,2})?$/.test(bare)) return undefined;
  const isGrouped = /^\d{1,3}(\.\d{3})+(,|$)/.test(bare);
  return Number((isGrouped ? bare.replaceAll(".", "") : bare).replace(",", "."));
}
const number = (text: string): number | null => numberOf(text) ?? null;

/** The members of the head that this form writes. */
export const aboutMembers = [
  ...(["title", "languages", "languageRegion", "eccarMember", "coordination", "definitions"] as const),
  ...(["formsOfRacism", "grounds", "parentPlan", "previousPlan", "analysis", "relatedPlans"] as const),
  ...([
    "childPlans",
    "adoption",
    "references",
    "participation",
    "budget",
    "monitoring",
    "communication",
  ] as const),
  ...(["legislatureEnd", "anchoring"] as const),
];
export const headOf = (plan: Head): Head =>
  Object.fromEntries(aboutMembers.map((member) => [member, plan[member] ?? null]));

export function fieldsOf(head: Head): AboutFields {
  const { coordination, definitions, participation, budget, monitoring, communication } = head;
  return {
    title: tonguesOf(head.title),
    languages: [...(head.languages ?? [])],
    languageRegion: head.languageRegion ?? "",
    eccarMember: yesNo(head.eccarMember),
    leadUnit: coordination?.leadUnit ?? "",
    politicalLead: coordination?.politicalLead ?? "",
    contact: coordination?.contact ?? "",
    fte: textOf(coordination?.fte),
    racism: definitions?.racism ?? "",
    structuralRacism: definitions?.structuralRacism ?? "",
    formsOfRacism: [...(head.formsOfRacism ?? [])],
    grounds: [...(head.grounds ?? [])],
    parentPlan: head.parentPlan ?? "",
    previousPlan: head.previousPlan ?? "",
    previousEvaluation: partsOf(head.analysis?.previousPlanEvaluation?.date),
    relatedPlans: [...(head.relatedPlans ?? [])],
    childPlans: (head.childPlans ?? []).flatMap(({ id }) => (id ? [id] : [])),
    adoptionLevel: head.adoption?.level ?? "",
    adoptionBody: head.adoption?.body ?? "",
    references: [...(head.references ?? [])],
    consultations: (participation?.consultations ?? []).map(consultationRow),
    standingBody: participation?.standingBody?.name ?? "",
    affectedRepresented: yesNo(participation?.standingBody?.affectedRepresented),
    total: textOf(budget?.total),
    civilSociety: textOf(budget?.civilSocietySupport),
    monitoringBody: monitoring?.body ?? "",
    frequencyMonths: textOf(monitoring?.frequencyMonths),
    publicReports: yesNo(monitoring?.publicReports),
    midTerm: partsOf(monitoring?.midTerm),
    final: partsOf(monitoring?.final?.date),
    finalIndependent: yesNo(monitoring?.final?.independent),
    published: yesNo(communication?.published),
    accessible: yesNo(communication?.accessible),
    negativeReactionProtocol: yesNo(communication?.negativeReactionProtocol),
    legislatureEnd: partsOf(head.legislatureEnd),
    anchoring: head.anchoring ?? "",
  };
}

type Consultation = NonNullable<NonNullable<Plan["participation"]>["consultations"]>[number];
const consultationRow = ({
  date: on,
  phase,
  method,
  participants,
  response,
}: Consultation): ConsultationRow => ({
  ...{ date: partsOf(on), phase: phase ?? "", method: method ?? "" },
  participants: (participants ?? []).map((one) => ({
    ...{ name: one.name ?? "", type: one.type ?? "", affected: yesNo(one.affected) },
    ...{ racialisedLed: yesNo(one.racialisedLed), volunteer: yesNo(one.volunteer) },
    grassroots: yesNo(one.grassroots),
  })),
  ...{ answered: yesNo(response?.public), answeredOn: partsOf(response?.date) },
});

const consultationOf = (row: ConsultationRow): Consultation => ({
  ...{
    date: date(row.date),
    phase: (row.phase || null) as Consultation["phase"],
    method: orNull(row.method),
  },
  participants: row.participants
    .filter(({ name, type }) => name.trim() || type)
    .map((one) => ({
      ...{ name: orNull(one.name), type: (one.type || null) as never, affected: boolean(one.affected) },
      ...{ racialisedLed: boolean(one.racialisedLed), volunteer: boolean(one.volunteer) },
      grassroots: boolean(one.grassroots),
    })),
  ...(row.answered || date(row.answeredOn)
    ? { response: { public: boolean(row.answered), date: date(row.answeredOn) } }
    : {}),
});

/** A member none of whose parts is stated is not stated itself. */
function stated<T extends object>(member: T): T | null {
  return Object.values(member).some((part) => part !== null && part !== undefined) ? member : null;
}
const listOrNull = <T>(list: readonly T[]): T[] | null => (list.length > 0 ? [...list] : null);

/** @param kept what the head says beside what the form asks */
export function contentOf(values: AboutFields, kept: Head): Head {
  const consultations = values.consultations.map(consultationOf);
  const evaluated = date(values.previousEvaluation);
  return {
    title: { ...standingOf(kept.title), ...localizedOf(values.title) },
    languages: listOrNull(values.languages),
    languageRegion: (values.languageRegion || null) as Head["languageRegion"],
    eccarMember: boolean(values.eccarMember),
    coordination: stated({
      ...kept.coordination,
      ...{ leadUnit: orNull(values.leadUnit), politicalLead: orNull(values.politicalLead) },
      ...{ contact: orNull(values.contact), fte: number(values.fte) },
    }),
    definitions: stated({
      ...kept.definitions,
      ...{ racism: orNull(values.racism), structuralRacism: orNull(values.structuralRacism) },
    }),
    formsOfRacism: listOrNull(values.formsOfRacism) as Head["formsOfRacism"],
    grounds: listOrNull(values.grounds) as Head["grounds"],
    parentPlan: orNull(values.parentPlan),
    previousPlan: orNull(values.previousPlan),
    analysis: stated({
      ...kept.analysis,
      previousPlanEvaluation: evaluated ? { date: evaluated } : null,
    }),
    relatedPlans: listOrNull(values.relatedPlans),
    childPlans: listOrNull([
      ...(kept.childPlans ?? []).filter(({ id }) => !id || values.childPlans.includes(id)),
      ...values.childPlans
        .filter((id) => !kept.childPlans?.some((known) => known.id === id))
        .map((id) => ({ id })),
    ]),
    adoption: stated({
      ...kept.adoption,
      level: (values.adoptionLevel || null) as NonNullable<Head["adoption"]>["level"],
      body: orNull(values.adoptionBody),
    }),
    references: listOrNull(values.references) as Head["references"],
    participation: stated({
      ...kept.participation,
      consultations: listOrNull(consultations),
      standingBody: stated({
        name: orNull(values.standingBody),
        affectedRepresented: boolean(values.affectedRepresented),
      }),
    }),
    budget: stated({
      ...kept.budget,
      ...{ total: number(values.total), civilSocietySupport: number(values.civilSociety) },
      ...((number(values.total) ?? number(values.civilSociety)) !== null && { currency: "EUR" }),
    }),
    monitoring: stated({
      ...kept.monitoring,
      ...{ body: orNull(values.monitoringBody), frequencyMonths: number(values.frequencyMonths) },
      ...{ publicReports: boolean(values.publicReports), midTerm: date(values.midTerm) },
      final: stated({ date: date(values.final), independent: boolean(values.finalIndependent) }),
    }),
    communication: stated({
      ...kept.communication,
      ...{ published: boolean(values.published), accessible: boolean(values.accessible) },
      negativeReactionProtocol: boolean(values.negativeReactionProtocol),
    }),
    legislatureEnd: date(values.legislatureEnd),
    anchoring: orNull(values.anchoring),
  };
}

/** In which languages a text is the authority's own: not asked here, and kept. */
const standingOf = (text: Plan["title"] | null | undefined) => ({
  ...(text?.authentic && { authentic: text.authentic }),
  ...(text?.courtesy && { courtesy: text.courtesy }),
});
