import { criterionCheck, fail, pass } from "../criterion-check.js";
import { listed } from "../stated.js";

const kindsOfData = new Set<unknown>([
  "equality-body-reports",
  "police-justice",
  "survey",
  "practice-tests",
  "admin-data",
  "research",
  "focus-groups",
]);

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
    const types = listed(plan.analysis?.dataSources).map((source) => source.type);
    const found = [...new Set(types)].filter((type): type is NonNullable<typeof type> =>
      kindsOfData.has(type),
    );
    const min = params.min;
    const decision = { numbers: { kinds: found.length, min }, lists: { found } };
    return found.length < min ? { outcome: "tooFew", ...decision } : { outcome: "several", ...decision };
  },
});
