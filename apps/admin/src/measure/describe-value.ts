/** The value of a field in words, for whoever has to choose between two of them. */
import type { LocalizedText } from "@napar/domain/text";
import { languages } from "@napar/domain/text";
import type { Choice } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { language, languageNames, t } from "../language/language.js";
import {
  commitmentChoices,
  domainChoices,
  formChoices,
  groundChoices,
  instrumentChoices,
  kindChoices,
  levelChoices,
  nameIn,
  natureChoices,
} from "./measure-choices.js";

export const fieldNames: Readonly<Record<string, () => string>> = {
  title: () => t.adminMeasureTitle(),
  kind: () => t.adminMeasureKind(),
  nature: () => t.adminNature(),
  deliverable: () => t.adminDeliverable(),
  goal: () => t.adminGoal(),
  parent: () => t.adminPartOf(),
  nodes: () => t.adminNodes(),
  domains: () => t.adminDomains(),
  policyFields: () => t.adminPolicyFields(),
  instruments: () => t.adminInstruments(),
  grounds: () => t.adminGrounds(),
  forms: () => t.adminForms(),
  intersectional: () => t.adminIntersectional(),
  eccarCommitments: () => t.adminCommitments(),
  racismLevel: () => t.adminRacismLevel(),
  services: () => t.adminServices(),
  partners: () => t.adminPartners(),
  start: () => t.adminStart(),
  end: () => t.adminEnd(),
  competenceBasis: () => t.adminCompetenceBasis(),
  agreement: () => t.adminAgreement(),
  personalData: () => t.adminPersonalData(),
  notes: () => t.adminNotes(),
};

const choicesOf: Readonly<Record<string, readonly Choice[]>> = {
  kind: kindChoices,
  nature: natureChoices,
  domains: domainChoices,
  instruments: instrumentChoices,
  grounds: groundChoices,
  forms: formChoices,
  eccarCommitments: commitmentChoices,
  racismLevel: levelChoices,
};

/** One line for each part of the value; none where nothing is stated. */
export function linesOfValue(field: string, value: unknown): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value === "boolean") return [value ? t.adminYes() : t.adminNo()];
  if (Array.isArray(value)) return value.flatMap((one) => linesOfValue(field, one));
  if (typeof value === "object") return linesOfObject(value as Record<string, unknown>);
  if (field === "start" || field === "end") return [wordDate(String(value), language)];
  return [nameIn(choicesOf[field] ?? [], String(value))];
}

function linesOfObject(value: Record<string, unknown>): string[] {
  if (languages.some((code) => typeof value[code] === "string")) {
    const text = value as LocalizedText;
    return languages.flatMap((code) => (text[code] ? [`${languageNames[code]}: ${text[code]}`] : []));
  }
  const parts = Object.values(value).filter((part) => part !== null && part !== undefined && part !== "");
  return parts.length > 0 ? [parts.map(String).join(", ")] : [];
}
