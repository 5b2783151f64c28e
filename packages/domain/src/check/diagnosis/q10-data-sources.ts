import type { FullText } from "../../text/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { namesOf } from "../named.js";
import { listed } from "../stated.js";

const kindsOfData: readonly { id: string; name: FullText }[] = [
  {
    id: "equality-body-reports",
    name: {
      nl: "meldingen bij een gelijkheidsorgaan",
      fr: "signalements à un organisme d’égalité",
      de: "Meldungen bei einer Gleichbehandlungsstelle",
      en: "reports to an equality body",
    },
  },
  {
    id: "police-justice",
    name: {
      nl: "cijfers van politie en justitie",
      fr: "chiffres de la police et de la justice",
      de: "Zahlen von Polizei und Justiz",
      en: "figures of police and justice",
    },
  },
  { id: "survey", name: { nl: "een enquête", fr: "une enquête", de: "eine Umfrage", en: "a survey" } },
  {
    id: "practice-tests",
    name: { nl: "praktijktesten", fr: "des tests de situation", de: "Praxistests", en: "practice tests" },
  },
  {
    id: "admin-data",
    name: {
      nl: "gegevens van de eigen diensten",
      fr: "données des services",
      de: "Daten der eigenen Dienste",
      en: "data of the services",
    },
  },
  { id: "research", name: { nl: "onderzoek", fr: "des recherches", de: "Forschung", en: "research" } },
  {
    id: "focus-groups",
    name: { nl: "focusgroepen", fr: "des groupes de discussion", de: "Fokusgruppen", en: "focus groups" },
  },
];

/** Q10: the analysis looks at the situation through more than one kind of data. */
export const q10 = criterionCheck({
  id: "Q10",
  outcomes: {
    several: pass({
      nl: "Het plan gebruikt {kinds} soorten gegevens: {found}.",
      fr: "Le plan utilise {kinds} types de données : {found}.",
      de: "Der Plan nutzt {kinds} Arten von Daten: {found}.",
      en: "The plan uses {kinds} kinds of data: {found}.",
    }),
    tooFew: fail(
      {
        nl: "Het plan gebruikt {kinds} soorten gegevens ({found}); minstens {min} zijn nodig.",
        fr: "Le plan utilise {kinds} type(s) de données ({found}) ; il en faut au moins {min}.",
        de: "Der Plan nutzt {kinds} Art(en) von Daten ({found}); mindestens {min} sind nötig.",
        en: "The plan uses {kinds} kinds of data ({found}); at least {min} are needed.",
      },
      {
        nl: "Vul cijfers aan met bijvoorbeeld praktijktesten, meldingen bij Unia of gesprekken met wie racisme ervaart.",
        fr: "Complétez les chiffres, par exemple par des tests de situation, des signalements à Unia ou des entretiens avec les personnes qui vivent le racisme.",
        de: "Ergänzen Sie Zahlen etwa durch Praxistests, Meldungen bei Unia oder Gespräche mit Menschen, die Rassismus erleben.",
        en: "Add to the figures, for example practice tests, reports to Unia or talks with people who live with racism.",
      },
    ),
  },
  decide: (plan, { params }) => {
    const types = new Set<unknown>(listed(plan.analysis?.dataSources).map((source) => source.type));
    const found = kindsOfData.map(({ id }) => id).filter((id) => types.has(id));
    const { min } = params;
    const decision = {
      numbers: { kinds: found.length, min },
      lists: { found },
      names: { found: namesOf(kindsOfData, found) },
    };
    return found.length < min ? { outcome: "tooFew", ...decision } : { outcome: "several", ...decision };
  },
});
