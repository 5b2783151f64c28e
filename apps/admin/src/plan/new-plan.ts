/** From what a coordinator chooses to the plan that is opened: whose it is, what kind, and how it is ordered at first. */
import type { Plan } from "@napar/domain/plan";
import { axisOfTemplate, type PlanTemplate, planTemplates } from "@napar/domain/plan-template";
import type { FullText, LocalizedText } from "@napar/domain/text";

export type Procedure = "interfederal" | "one-government" | "city-eccar";
/** How a new plan is ordered: by a template, not yet, or as an earlier plan whose content it carries on. */
export type Template = PlanTemplate["id"] | "empty" | "earlier";

type Owner = Pick<Plan["authority"], "type"> & { level: Plan["level"]; places?: string[] };

const governments: Record<string, Owner> = {
  fed: { type: "federal", level: "federal" },
  vg: { type: "flemish", level: "region" },
  vlg: { type: "flemish", level: "region" },
  rw: { type: "walloon", level: "region" },
  rbc: { type: "brussels", level: "region" },
  cf: { type: "french", level: "community" },
  dg: { type: "german", level: "community" },
  cocof: { type: "cocof", level: "community-commission" },
  cocom: { type: "cocom", level: "community-commission" },
  vgc: { type: "vgc", level: "community-commission" },
};

/** What kind of author an organisation is; a municipality stands for the one of its code. */
export function ownerOf(organisation: string): Owner {
  const code = /^municipality-(\d{5})$/.exec(organisation)?.[1];
  if (code) return { type: "municipality", level: "municipality", places: [code] };
  return governments[organisation] ?? { type: "unknown", level: "civil-society" };
}

/** Procedures an organisation can begin: a city follows the one of its coalition, a government its own or that of all. */
export const proceduresFor = (organisation: string): Procedure[] =>
  ownerOf(organisation).type === "municipality"
    ? ["city-eccar", "one-government"]
    : ["one-government", "interfederal"];

/** Those made for such a plan, the usual one first. */
export function templatesFor(organisation: string, procedure: string): PlanTemplate[] {
  const isCity = ownerOf(organisation).type === "municipality";
  const suit = procedure === "interfederal" ? "interfederal" : isCity ? "municipality" : "government";
  const suiting = planTemplates.filter(({ suits }) => suits.includes(suit));
  return procedure === "one-government" ? suiting.reverse() : suiting;
}

export type PlanChoice = {
  organisation: string;
  names: FullText | LocalizedText;
  procedure: Procedure;
  template: Template;
  title: LocalizedText;
  from: string | null;
  to: string | null;
};

type Head = Omit<Plan, "format" | "id" | "status" | "statusAsOf" | "goals" | "measures">;

export function headOf({ organisation, names, procedure, template, title, from, to }: PlanChoice): Head {
  const { type, level, places } = ownerOf(organisation);
  const chosen = planTemplates.find(({ id }) => id === template);
  const references = new Set([
    ...(procedure === "city-eccar" ? (["eccar"] as const) : []),
    ...(chosen?.references ?? []),
  ]);
  const name = names.en ?? names.nl ?? names.fr ?? names.de ?? organisation;
  return {
    title,
    authority: { id: organisation, type, name, names },
    level: procedure === "interfederal" ? "interfederal" : level,
    kind: type === "municipality" ? "city-plan" : "action-plan",
    scope: "racism",
    ...(places && { places }),
    ...((from || to) && { period: { from, to } }),
    ...(procedure === "city-eccar" && { eccarMember: true }),
    ...(references.size > 0 && { references: [...references] }),
    ...(chosen && { structure: [axisOfTemplate(chosen)] }),
  } as Head;
}
