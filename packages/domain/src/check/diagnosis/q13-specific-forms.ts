import { formsOfRacism } from "../../framework/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { namesOf } from "../named.js";
import { isStated, listed } from "../stated.js";

/** Q13: several forms of racism are named, side by side. */
export const q13 = criterionCheck({
  id: "Q13",
  outcomes: {
    named: pass({
      nl: "Het plan noemt {forms} vormen van racisme: {found}.",
      fr: "Le plan nomme {forms} formes de racisme : {found}.",
      de: "Der Plan nennt {forms} Formen von Rassismus: {found}.",
      en: "The plan names {forms} forms of racism: {found}.",
    }),
    tooFew: fail(
      {
        nl: "Het plan noemt {forms} vormen van racisme ({found}); minstens {min} zijn nodig.",
        fr: "Le plan nomme {forms} forme(s) de racisme ({found}) ; il en faut au moins {min}.",
        de: "Der Plan nennt {forms} Form(en) von Rassismus ({found}); mindestens {min} sind nötig.",
        en: "The plan names {forms} forms of racism ({found}); at least {min} are needed.",
      },
      {
        nl: "Noem de vormen die bij u voorkomen naast elkaar, zonder rangorde.",
        fr: "Nommez côte à côte, sans hiérarchie, les formes présentes chez vous.",
        de: "Nennen Sie die Formen, die bei Ihnen vorkommen, nebeneinander und ohne Rangfolge.",
        en: "Name the forms that occur where you are side by side, without ranking them.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de genoemde vormen passen bij wat mensen ter plaatse meemaken, en of er geen vergeten is.",
    fr: "Vérifiez que les formes nommées correspondent à ce que vivent les gens sur place et qu’aucune n’est oubliée.",
    de: "Prüfen Sie, ob die genannten Formen dem entsprechen, was Menschen vor Ort erleben, und keine fehlt.",
    en: "Check that the forms named match what people live through locally, and that none was left out.",
  },
  decide: (plan, { params }) => {
    const found = [...new Set(listed(plan.formsOfRacism).filter(isStated))];
    const min = params.min;
    const decision = {
      numbers: { forms: found.length, min },
      lists: { found },
      names: { found: namesOf(formsOfRacism, found) },
    };
    return found.length < min ? { outcome: "tooFew", ...decision } : { outcome: "named", ...decision };
  },
});
