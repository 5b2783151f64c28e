/** Outcomes that several criteria share word for word. */
import { notApplicable } from "./criterion-check.js";

export const notForThisKind = notApplicable({
  nl: "Dit criterium geldt niet voor een plan van dit soort ({kind}).",
  fr: "Ce critère ne vaut pas pour un plan de ce type ({kind}).",
  de: "Dieses Kriterium gilt nicht für einen Plan dieser Art ({kind}).",
  en: "This criterion does not apply to a plan of this kind ({kind}).",
});

export const noMeasures = notApplicable({
  nl: "Het plan bevat nog geen maatregelen, dus valt hier niets na te gaan.",
  fr: "Le plan ne contient pas encore de mesures : il n’y a rien à vérifier ici.",
  de: "Der Plan enthält noch keine Maßnahmen; hier gibt es nichts zu prüfen.",
  en: "The plan has no measures yet, so there is nothing to check here.",
});

export const noIndicators = notApplicable({
  nl: "Het plan bevat nog geen indicatoren, dus valt hier niets na te gaan.",
  fr: "Le plan ne contient pas encore d’indicateurs : il n’y a rien à vérifier ici.",
  de: "Der Plan enthält noch keine Indikatoren; hier gibt es nichts zu prüfen.",
  en: "The plan has no indicators yet, so there is nothing to check here.",
});

export const noConsultationHeld = notApplicable({
  nl: "Er vond nog geen raadpleging plaats, dus valt hier niets na te gaan.",
  fr: "Aucune consultation n’a encore eu lieu : il n’y a rien à vérifier ici.",
  de: "Es hat noch keine Konsultation stattgefunden; hier gibt es nichts zu prüfen.",
  en: "No consultation was held yet, so there is nothing to check here.",
});
