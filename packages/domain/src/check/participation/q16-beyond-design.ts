import { criterionCheck, fail, pass } from "../criterion-check.js";
import { consultationsOf } from "./consultations.js";

/** Q16: people stay involved once the plan runs, through a standing body or later consultations. */
export const q16 = criterionCheck({
  id: "Q16",
  outcomes: {
    standingBody: pass({
      nl: "Een vast orgaan waarin betrokken gemeenschappen zetelen, volgt het plan mee op.",
      fr: "Un organe permanent où siègent les communautés concernées suit le plan.",
      de: "Ein ständiges Gremium, in dem betroffene Gemeinschaften vertreten sind, begleitet den Plan.",
      en: "A standing body on which the communities concerned sit follows the plan.",
    }),
    laterConsultation: pass({
      nl: "Ook tijdens de uitvoering of de evaluatie is een raadpleging gehouden of gepland.",
      fr: "Une consultation est tenue ou prévue pendant la mise en œuvre ou l’évaluation.",
      de: "Auch während der Umsetzung oder Auswertung ist eine Konsultation erfolgt oder geplant.",
      en: "A consultation is held or planned during implementation or evaluation as well.",
    }),
    stops: fail(
      {
        nl: "Na de goedkeuring voorziet het plan geen raadpleging en geen vast orgaan met betrokken gemeenschappen.",
        fr: "Après l’adoption, le plan ne prévoit ni consultation ni organe permanent avec les communautés concernées.",
        de: "Nach der Verabschiedung sieht der Plan weder Konsultationen noch ein ständiges Gremium mit betroffenen Gemeinschaften vor.",
        en: "After adoption the plan foresees no consultation and no standing body with the communities concerned.",
      },
      {
        nl: "Richt een vaste opvolggroep op met plaatsen voor betrokken gemeenschappen, of plan tussentijdse gesprekken.",
        fr: "Créez un groupe de suivi où siègent les communautés concernées, ou prévoyez des rencontres en cours de route.",
        de: "Richten Sie eine Begleitgruppe mit Sitzen für betroffene Gemeinschaften ein oder planen Sie Gespräche unterwegs.",
        en: "Set up a follow-up group with seats for the communities concerned, or plan talks along the way.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of het orgaan echt invloed heeft: wordt zijn advies gevraagd, gelezen en beantwoord?",
    fr: "Vérifiez que l’organe a une réelle influence : son avis est-il demandé, lu et suivi d’une réponse ?",
    de: "Prüfen Sie, ob das Gremium wirklich Einfluss hat: Wird sein Rat eingeholt, gelesen und beantwortet?",
    en: "Check that the body has real influence: is its advice asked for, read and answered?",
  },
  decide: (plan) => {
    if (plan.participation?.standingBody?.affectedRepresented === true) return { outcome: "standingBody" };
    // "Planned or held" covers every consultation of those phases, with or without a date.
    const later = consultationsOf(plan).filter(
      ({ phase }) => phase === "implementation" || phase === "evaluation",
    );
    return later.length > 0
      ? { outcome: "laterConsultation", numbers: { consultations: later.length } }
      : { outcome: "stops", missing: ["participation.standingBody", "participation.consultations"] };
  },
});
