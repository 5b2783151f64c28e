/** Who plays in the story: nine governments as equals, those who hold them to their word, and nobody in particular. */
import type { Actor } from "../plan-case/actor.js";
import { personOf } from "../testing/governing.js";

export const governments = ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"] as const;
export type GovernmentId = (typeof governments)[number];

/** Prepares the texts and the papers of a government; decides nothing. */
export const cabinetOf = (government: GovernmentId): Actor =>
  personOf(government, ["editor"], `${government}-cabinet`);
/** Commits a government: publishes what its cabinet entered. */
export const ministerOf = (government: GovernmentId): Actor =>
  personOf(government, ["signatory"], `${government}-minister`);
/** Approves figures that others submitted. */
export const statisticianOf = (government: GovernmentId): Actor =>
  personOf(government, ["validator"], `${government}-statistician`);

/** The conference's secretariat: leads the procedure, above nobody. */
export const secretariat = personOf("interfederal", ["coordinator", "editor"], "secretary");
export const unia = personOf("unia", ["editor", "auditor"], "unia-adviser");
export const coalition = personOf("napar-coalition", ["editor"], "coalition-spokesperson");

/** One who may read what is for the parties, of a party; and one who may not. */
export const seated = personOf("dg", ["reader"], "dg-reader");
export const seatedFrom = "2026-03-09";
export const nobody = null;
export const stranger = personOf("city-of-ghent", ["editor"], "ghent-editor");

const names: Readonly<Record<string, string>> = {
  interfederal: "Interministerial conference against racism",
};
export const plan = {
  title: {
    nl: "Interfederaal actieplan tegen racisme",
    fr: "Plan d’action interfédéral contre le racisme",
    de: "Interföderaler Aktionsplan gegen Rassismus",
    en: "Interfederal action plan against racism",
  },
  authority: { id: "interfederal", type: "interfederal", name: names.interfederal },
  level: "interfederal",
  kind: "action-plan",
  period: { from: "2027-01-01", to: "2030-12-31" },
  monitoring: { frequencyMonths: 12, publicReports: true },
};
