import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { listed } from "../stated.js";

/** Q48: whoever runs a campaign knows what to do when hate comes back. */
export const q48 = criterionCheck({
  id: "Q48",
  outcomes: {
    noCampaign: notApplicable({
      nl: "Geen enkele maatregel is een campagne.",
      fr: "Aucune mesure n’est une campagne.",
      de: "Keine Maßnahme ist eine Kampagne.",
      en: "No measure is a campaign.",
    }),
    prepared: pass({
      nl: "Er zijn afspraken voor negatieve reacties op de campagnes ({ids}).",
      fr: "Un protocole existe pour les réactions négatives aux campagnes ({ids}).",
      de: "Es gibt Absprachen für feindliche Reaktionen auf die Kampagnen ({ids}).",
      en: "There are arrangements for hostile reactions to the campaigns ({ids}).",
    }),
    unprepared: fail(
      {
        nl: "Deze maatregelen voeren campagne, maar er zijn geen afspraken voor negatieve reacties: {ids}.",
        fr: "Ces mesures font campagne, mais rien n’est prévu pour les réactions négatives : {ids}.",
        de: "Diese Maßnahmen sind Kampagnen, aber für feindliche Reaktionen gibt es keine Absprachen: {ids}.",
        en: "These measures run a campaign, but nothing is arranged for hostile reactions: {ids}.",
      },
      {
        nl: "Spreek vooraf af wie antwoordt, wat u verwijdert of meldt, en hoe u medewerkers en getuigen beschermt.",
        fr: "Convenez à l’avance de qui répond, de ce que vous retirez ou signalez et de la protection du personnel et des témoins.",
        de: "Klären Sie vorab, wer antwortet, was Sie löschen oder melden und wie Sie Personal und Beteiligte schützen.",
        en: "Agree beforehand who answers, what you remove or report, and how you protect staff and the people who speak out.",
      },
    ),
  },
  decide: (plan) => {
    const ids = listed(plan.measures)
      .filter(({ instruments }) => listed(instruments).includes("campaign"))
      .map(({ id }) => id);
    if (ids.length === 0) return { outcome: "noCampaign" };
    return plan.communication?.negativeReactionProtocol === true
      ? { outcome: "prepared", ids }
      : { outcome: "unprepared", ids, missing: ["communication.negativeReactionProtocol"] };
  },
});
