import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isStated } from "../stated.js";

/** Q02: a service coordinates the plan and a political mandate holder answers for it. */
export const q02 = criterionCheck({
  id: "Q02",
  outcomes: {
    named: pass({
      nl: "{leadUnit} coördineert het plan; {politicalLead} is politiek verantwoordelijk.",
      fr: "{leadUnit} coordonne le plan ; {politicalLead} en porte la responsabilité politique.",
      de: "{leadUnit} koordiniert den Plan; {politicalLead} trägt die politische Verantwortung.",
      en: "{leadUnit} coordinates the plan; {politicalLead} answers for it politically.",
    }),
    noUnit: fail(
      {
        nl: "Het plan zegt niet welke dienst het coördineert.",
        fr: "Le plan n’indique pas quel service le coordonne.",
        de: "Der Plan nennt keine Stelle, die ihn koordiniert.",
        en: "The plan does not say which service coordinates it.",
      },
      {
        nl: "Wijs één dienst aan als aanspreekpunt en vermeld die in het plan.",
        fr: "Désignez un service comme point de contact et indiquez-le dans le plan.",
        de: "Bestimmen Sie eine Stelle als Ansprechpartnerin und nennen Sie sie im Plan.",
        en: "Name one service as the focal point and say so in the plan.",
      },
    ),
    noPoliticalLead: fail(
      {
        nl: "Het plan zegt niet wie er politiek verantwoordelijk voor is.",
        fr: "Le plan n’indique pas qui en porte la responsabilité politique.",
        de: "Der Plan sagt nicht, wer politisch für ihn verantwortlich ist.",
        en: "The plan does not say who answers for it politically.",
      },
      {
        nl: "Vermeld welke minister, schepen of andere mandataris voor het plan instaat.",
        fr: "Indiquez quel ministre, échevin ou autre mandataire répond du plan.",
        de: "Nennen Sie das Regierungs-, Schöffen- oder andere Mandat, das für den Plan einsteht.",
        en: "Say which minister, alderman or other office holder answers for the plan.",
      },
    ),
    neither: fail(
      {
        nl: "Het plan noemt geen coördinerende dienst en geen politiek verantwoordelijke.",
        fr: "Le plan n’indique ni service de coordination ni responsable politique.",
        de: "Der Plan nennt weder eine koordinierende Stelle noch eine politisch verantwortliche Person.",
        en: "The plan names neither a coordinating service nor a political lead.",
      },
      {
        nl: "Wijs een dienst aan die coördineert en een mandataris die voor het plan instaat.",
        fr: "Désignez un service qui coordonne et un mandataire qui répond du plan.",
        de: "Bestimmen Sie eine Stelle, die koordiniert, und eine politisch verantwortliche Person.",
        en: "Name a service that coordinates and an office holder who answers for the plan.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de dienst genoeg gezag en tijd heeft om andere diensten mee te krijgen.",
    fr: "Vérifiez que le service a assez d’autorité et de temps pour entraîner les autres services.",
    de: "Prüfen Sie, ob die Stelle genug Gewicht und Zeit hat, um andere Dienste mitzunehmen.",
    en: "Check that the service has enough weight and time to bring other services along.",
  },
  decide: ({ coordination }) => {
    const leadUnit = isStated(coordination?.leadUnit) ? coordination.leadUnit : null;
    const politicalLead = isStated(coordination?.politicalLead) ? coordination.politicalLead : null;
    if (leadUnit && politicalLead) return { outcome: "named", facts: { leadUnit, politicalLead } };
    const missing = [
      ...(leadUnit ? [] : ["coordination.leadUnit"]),
      ...(politicalLead ? [] : ["coordination.politicalLead"]),
    ];
    const outcome = leadUnit ? "noPoliticalLead" : politicalLead ? "noUnit" : "neither";
    return { outcome, missing, facts: { leadUnit, politicalLead } };
  },
});
