import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isNumber } from "../stated.js";

/** Q34: someone has hours for the plan. */
export const q34 = criterionCheck({
  id: "Q34",
  outcomes: {
    stated: pass({
      nl: "Voor de coördinatie is {fte} voltijds equivalent voorzien.",
      fr: "La coordination dispose de {fte} équivalent temps plein.",
      de: "Für die Koordination sind {fte} Vollzeitäquivalente vorgesehen.",
      en: "{fte} full-time equivalent is set aside for coordination.",
    }),
    notStated: fail(
      {
        nl: "Het plan zegt niet hoeveel personeelstijd er voor de coördinatie is.",
        fr: "Le plan n’indique pas de temps de travail pour la coordination.",
        de: "Der Plan sagt nicht, wie viel Personal für die Koordination da ist.",
        en: "The plan does not say how much staff time there is for coordination.",
      },
      {
        nl: "Vermeld hoeveel voltijdse medewerkers het plan trekken; 0,5 is ook een antwoord.",
        fr: "Indiquez le nombre d’équivalents temps plein qui portent le plan ; 0,5 est aussi une réponse.",
        de: "Nennen Sie die Vollzeitstellen, die den Plan tragen; 0,5 ist auch eine Antwort.",
        en: "Say how many full-time staff carry the plan; 0.5 is an answer too.",
      },
    ),
  },
  decide: ({ coordination }) => {
    const fte = coordination?.fte;
    return isNumber(fte) && fte > 0
      ? { outcome: "stated", numbers: { fte } }
      : { outcome: "notStated", missing: ["coordination.fte"], numbers: { fte: fte ?? null } };
  },
});
