import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noConsultationHeld } from "../shared-outcomes.js";
import { heldConsultations } from "./consultations.js";

/** Q17: after every consultation people can read what was done with what they said. */
export const q17 = criterionCheck({
  id: "Q17",
  outcomes: {
    noConsultationHeld,
    answered: pass({
      nl: "Elke gehouden raadpleging ({held}) kreeg een openbaar antwoord.",
      fr: "Chaque consultation tenue ({held}) a reçu une réponse publique.",
      de: "Jede durchgeführte Konsultation ({held}) wurde öffentlich beantwortet.",
      en: "Every consultation held ({held}) received a public answer.",
    }),
    unanswered: fail(
      {
        nl: "{unanswered} van de {held} gehouden raadplegingen kregen geen openbaar antwoord (data: {dates}).",
        fr: "{unanswered} consultation(s) sur {held} sont restées sans réponse publique (dates : {dates}).",
        de: "{unanswered} von {held} durchgeführten Konsultationen blieben ohne öffentliche Antwort (Daten: {dates}).",
        en: "{unanswered} of the {held} consultations held received no public answer (dates: {dates}).",
      },
      {
        nl: "Publiceer per raadpleging wat u overnam, wat niet, en waarom.",
        fr: "Publiez pour chaque consultation ce que vous avez repris, ce que vous n’avez pas repris et pourquoi.",
        de: "Veröffentlichen Sie je Konsultation, was Sie übernommen haben, was nicht und warum.",
        en: "Publish for each consultation what you took up, what you did not, and why.",
      },
    ),
  },
  personShould: {
    nl: "Lees de antwoorden: gaan ze oprecht in op wat mensen zeiden, ook waar het antwoord neen is?",
    fr: "Lisez les réponses : répondent-elles sincèrement à ce qui a été dit, même quand c’est non ?",
    de: "Lesen Sie die Antworten: Gehen sie aufrichtig auf das Gesagte ein, auch wo die Antwort Nein ist?",
    en: "Read the answers: do they respond sincerely to what people said, even where the answer is no?",
  },
  decide: (plan, { on }) => {
    const held = heldConsultations(plan, on);
    if (held.length === 0) return { outcome: "noConsultationHeld" };
    const unanswered = held.filter(({ response }) => response?.public !== true);
    const numbers = { held: held.length, unanswered: unanswered.length };
    if (unanswered.length === 0) return { outcome: "answered", numbers };
    return { outcome: "unanswered", numbers, lists: { dates: unanswered.map(({ date }) => String(date)) } };
  },
});
