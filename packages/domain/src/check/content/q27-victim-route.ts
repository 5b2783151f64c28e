import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noMeasures } from "../shared-outcomes.js";
import { includesAny, listed } from "../stated.js";

const route = new Set(["victim-support", "reporting-point"]);

/** Q27: whoever reports racism finds a door and help behind it. */
export const q27 = criterionCheck({
  id: "Q27",
  outcomes: {
    noMeasures,
    present: pass({
      nl: "Maatregelen voor wie racisme meldt of hulp zoekt: {ids}.",
      fr: "Mesures pour qui signale du racisme ou cherche de l’aide : {ids}.",
      de: "Maßnahmen für Menschen, die Rassismus melden oder Hilfe suchen: {ids}.",
      en: "Measures for people who report racism or look for help: {ids}.",
    }),
    absent: fail(
      {
        nl: "Geen enkele maatregel gaat over een meldpunt of over hulp voor wie racisme meemaakt.",
        fr: "Aucune mesure ne porte sur un point de signalement ou sur l’aide aux personnes qui subissent le racisme.",
        de: "Keine Maßnahme betrifft eine Meldestelle oder Hilfe für Menschen, die Rassismus erleben.",
        en: "No measure is about a reporting point or about help for people who experience racism.",
      },
      {
        nl: "Zeg waar mensen terechtkunnen en wat er daarna met hun melding gebeurt.",
        fr: "Dites où les gens peuvent s’adresser et ce qu’il advient ensuite de leur signalement.",
        de: "Sagen Sie, wohin Menschen sich wenden können und was danach mit ihrer Meldung geschieht.",
        en: "Say where people can turn and what then happens with their report.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de weg bekend, bereikbaar en veilig is voor wie hem nodig heeft.",
    fr: "Vérifiez que ce parcours est connu, accessible et sûr pour qui en a besoin.",
    de: "Prüfen Sie, ob der Weg bekannt, erreichbar und sicher ist für alle, die ihn brauchen.",
    en: "Check that the route is known, within reach and safe for those who need it.",
  },
  decide: (plan) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const ids = measures.filter(({ instruments }) => includesAny(instruments, route)).map(({ id }) => id);
    return ids.length > 0
      ? { outcome: "present", ids, numbers: { measures: ids.length } }
      : { outcome: "absent", numbers: { measures: 0 } };
  },
});
