import { criterionCheck, fail, pass } from "../criterion-check.js";
import { periodOf } from "../plan-period.js";
import { noMeasures } from "../shared-outcomes.js";
import { endOf, listed, startOf } from "../stated.js";

/** Q36: every measure begins and ends, in that order, and ends within the plan. It may have begun before it. */
export const q36 = criterionCheck({
  id: "Q36",
  outcomes: {
    noMeasures,
    dated: pass({
      nl: "Elk van de {measures} maatregelen heeft een begin en een einde binnen het plan.",
      fr: "Chacune des {measures} mesures a un début et une fin dans la période du plan.",
      de: "Jede der {measures} Maßnahmen hat Beginn und Ende innerhalb des Plans.",
      en: "Each of the {measures} measures has a start and an end within the plan.",
    }),
    offending: fail(
      {
        nl: "[Maatregelen zonder begin of einde: {undated}.] [Einde vóór het begin: {reversed}.] [Einde na het plan ({to}): {beyond}.]",
        fr: "[Mesures sans début ou fin : {undated}.] [Fin avant le début : {reversed}.] [Fin après le plan ({to}) : {beyond}.]",
        de: "[Maßnahmen ohne Beginn oder Ende: {undated}.] [Ende vor dem Beginn: {reversed}.] [Ende nach dem Plan ({to}): {beyond}.]",
        en: "[Measures without a start or an end: {undated}.] [End before the start: {reversed}.] [End after the plan ({to}): {beyond}.]",
      },
      {
        nl: "Geef elke maatregel een begin en een einde; een jaar volstaat. Wat doorloopt, hoort ook in het volgende plan.",
        fr: "Donnez à chaque mesure un début et une fin ; l’année suffit. Ce qui se poursuit figure aussi au plan suivant.",
        de: "Geben Sie jeder Maßnahme Beginn und Ende; das Jahr genügt. Was weiterläuft, gehört auch in den nächsten Plan.",
        en: "Give each measure a start and an end; a year will do. What goes on belongs in the next plan as well.",
      },
    ),
  },
  decide: (plan) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const { to } = periodOf(plan);
    const undated: string[] = [];
    const reversed: string[] = [];
    const beyond: string[] = [];
    const ids: string[] = [];
    for (const measure of measures) {
      const start = startOf(measure.start);
      const end = endOf(measure.end);
      const lists = [
        ...(!start || !end ? [undated] : []),
        ...(start && end && end < start ? [reversed] : []),
        ...(end && to && end > to ? [beyond] : []),
      ];
      for (const list of lists) list.push(measure.id);
      if (lists.length > 0) ids.push(measure.id);
    }
    const numbers = { measures: measures.length, offending: ids.length };
    if (ids.length === 0) return { outcome: "dated", numbers };
    return { outcome: "offending", ids, numbers, lists: { undated, reversed, beyond }, facts: { to } };
  },
});
