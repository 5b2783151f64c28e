import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noMeasures } from "../shared-outcomes.js";
import { listed } from "../stated.js";

/** Q04: for every measure exactly one authority answers. */
export const q04 = criterionCheck({
  id: "Q04",
  outcomes: {
    noMeasures,
    oneLead: pass({
      nl: "Elk van de {measures} maatregelen heeft precies één trekker.",
      fr: "Chacune des {measures} mesures a exactement un responsable.",
      de: "Jede der {measures} Maßnahmen hat genau eine federführende Stelle.",
      en: "Each of the {measures} measures has exactly one lead authority.",
    }),
    notOne: fail(
      {
        nl: "[Maatregelen zonder trekker: {without}.] [Maatregelen met meer dan één trekker: {several}.]",
        fr: "[Mesures sans responsable : {without}.] [Mesures avec plusieurs responsables : {several}.]",
        de: "[Maßnahmen ohne federführende Stelle: {without}.] [Maßnahmen mit mehreren federführenden Stellen: {several}.]",
        en: "[Measures without a lead: {without}.] [Measures with more than one lead: {several}.]",
      },
      {
        nl: "Kies per maatregel één overheid die ervoor instaat; wie meewerkt, vermeldt u als partner.",
        fr: "Choisissez par mesure une seule autorité qui en répond ; indiquez les autres comme partenaires.",
        de: "Bestimmen Sie je Maßnahme eine Behörde, die für sie einsteht; die übrigen nennen Sie als Partner.",
        en: "Choose one authority that answers for each measure; list those who help as partners.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de trekker de opdracht kent en aanvaard heeft.",
    fr: "Vérifiez que le responsable connaît et a accepté cette tâche.",
    de: "Prüfen Sie, ob die federführende Stelle den Auftrag kennt und angenommen hat.",
    en: "Check that the lead knows about the task and has accepted it.",
  },
  decide: (plan) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const leads = measures.map(({ id, lead }) => ({ id, count: listed(lead).length }));
    const offending = leads.filter(({ count }) => count !== 1);
    const numbers = { measures: measures.length, offending: offending.length };
    if (offending.length === 0) return { outcome: "oneLead", numbers };
    return {
      outcome: "notOne",
      ids: offending.map(({ id }) => id),
      numbers,
      lists: {
        without: offending.filter(({ count }) => count === 0).map(({ id }) => id),
        several: offending.filter(({ count }) => count > 1).map(({ id }) => id),
      },
    };
  },
});
