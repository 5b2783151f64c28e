import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { includesAny, listed } from "../stated.js";
import { participantsOf } from "./consultations.js";

const employment = new Set(["employment"]);
const socialPartners = new Set<unknown>(["trade-union", "employers"]);

/** Q20: unions or employers take part where measures touch the labour market. */
export const q20 = criterionCheck({
  id: "Q20",
  outcomes: {
    noEmploymentMeasure: notApplicable({
      nl: "Geen enkele maatregel gaat over de arbeidsmarkt.",
      fr: "Aucune mesure ne porte sur le marché du travail.",
      de: "Keine Maßnahme betrifft den Arbeitsmarkt.",
      en: "No measure is about the labour market.",
    }),
    takePart: pass({
      nl: "Vakbonden of werkgevers werken mee aan de maatregelen over werk, of zijn erover geraadpleegd.",
      fr: "Des syndicats ou des employeurs participent aux mesures sur l’emploi ou ont été consultés.",
      de: "Gewerkschaften oder Arbeitgeber wirken an den Arbeitsmarktmaßnahmen mit oder wurden angehört.",
      en: "Trade unions or employers take part in the measures on work, or were consulted.",
    }),
    absent: fail(
      {
        nl: "Maatregelen over werk zonder dat vakbonden of werkgevers meewerken of geraadpleegd zijn: {ids}.",
        fr: "Mesures sur l’emploi sans participation ni consultation de syndicats ou d’employeurs : {ids}.",
        de: "Arbeitsmarktmaßnahmen, an denen weder Gewerkschaften noch Arbeitgeber mitwirken oder angehört wurden: {ids}.",
        en: "Measures on work in which no trade unions or employers take part and about which none were consulted: {ids}.",
      },
      {
        nl: "Betrek de sociale partners: zij bereiken de werkvloer en kunnen afspraken afdwingen.",
        fr: "Associez les partenaires sociaux : ils sont présents sur le lieu de travail et peuvent faire respecter les accords.",
        de: "Beziehen Sie die Sozialpartner ein: Sie erreichen die Betriebe und können Absprachen durchsetzen.",
        en: "Involve the social partners: they reach the workplace and can make agreements hold.",
      },
    ),
  },
  decide: (plan) => {
    const onWork = listed(plan.measures).filter(({ domains }) => includesAny(domains, employment));
    if (onWork.length === 0) return { outcome: "noEmploymentMeasure" };
    const isSocialPartner = ({ type }: { type?: unknown }) => socialPartners.has(type);
    const present =
      onWork.some(({ partners }) => listed(partners).some(isSocialPartner)) ||
      participantsOf(plan).some(isSocialPartner);
    const decision = { ids: onWork.map(({ id }) => id), numbers: { employmentMeasures: onWork.length } };
    return present ? { outcome: "takePart", ...decision } : { outcome: "absent", ...decision };
  },
});
