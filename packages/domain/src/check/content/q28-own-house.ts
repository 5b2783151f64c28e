import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noMeasures } from "../shared-outcomes.js";
import { includesAny, listed } from "../stated.js";

const ownHouse = new Set(["public-employment", "public-services"]);

/** Q28: the authority changes its own staff policy or its own services too. */
export const q28 = criterionCheck({
  id: "Q28",
  outcomes: {
    noMeasures,
    present: pass({
      nl: "Maatregelen voor het eigen personeel of de eigen dienstverlening: {ids}.",
      fr: "Mesures sur le personnel ou les services de l’autorité elle-même : {ids}.",
      de: "Maßnahmen für das eigene Personal oder die eigenen Dienste: {ids}.",
      en: "Measures on the authority’s own staff or services: {ids}.",
    }),
    absent: fail(
      {
        nl: "Geen enkele maatregel gaat over het eigen personeel of de eigen dienstverlening.",
        fr: "Aucune mesure ne porte sur le personnel ou les services de l’autorité elle-même.",
        de: "Keine Maßnahme betrifft das eigene Personal oder die eigenen Dienste.",
        en: "No measure is about the authority’s own staff or services.",
      },
      {
        nl: "Geef het voorbeeld: bekijk aanwerving, doorgroei en onthaal aan uw eigen loketten.",
        fr: "Montrez l’exemple : examinez le recrutement, les carrières et l’accueil à vos propres guichets.",
        de: "Gehen Sie mit gutem Beispiel voran: Prüfen Sie Einstellung, Aufstieg und Empfang an Ihren eigenen Schaltern.",
        en: "Set the example: look at recruitment, promotion and the welcome at your own counters.",
      },
    ),
  },
  decide: (plan) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const ids = measures.filter(({ domains }) => includesAny(domains, ownHouse)).map(({ id }) => id);
    return ids.length > 0
      ? { outcome: "present", ids, numbers: { measures: ids.length } }
      : { outcome: "absent", numbers: { measures: 0 } };
  },
});
