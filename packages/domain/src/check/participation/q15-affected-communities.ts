import { criterionCheck, fail, pass } from "../criterion-check.js";
import { endOf, isStated, listed, startOf } from "../stated.js";
import { consultationsOf } from "./consultations.js";

/** Q15: people who live with racism were heard while the plan was made, not after its adoption. */
export const q15 = criterionCheck({
  id: "Q15",
  outcomes: {
    consulted: pass({
      nl: "Gemeenschappen die racisme ervaren, zijn geraadpleegd toen het plan werd gemaakt.",
      fr: "Des communautés qui vivent le racisme ont été consultées lors de l’élaboration du plan.",
      de: "Gemeinschaften, die Rassismus erleben, wurden bei der Erarbeitung des Plans angehört.",
      en: "Communities that live with racism were consulted when the plan was made.",
    }),
    notAffected: fail(
      {
        nl: "Bij het maken van het plan is niemand geraadpleegd uit gemeenschappen die racisme ervaren.",
        fr: "Lors de l’élaboration du plan, personne n’a été consulté parmi les communautés qui vivent le racisme.",
        de: "Bei der Erarbeitung des Plans wurde niemand aus Gemeinschaften angehört, die Rassismus erleben.",
        en: "When the plan was made, nobody was consulted from communities that live with racism.",
      },
      {
        nl: "Nodig deze gemeenschappen uit vóór u beslist, en vermeld wanneer en met wie u sprak.",
        fr: "Invitez ces communautés avant de décider, et indiquez quand et avec qui vous avez parlé.",
        de: "Laden Sie diese Gemeinschaften ein, bevor Sie entscheiden, und nennen Sie Zeitpunkt und Beteiligte.",
        en: "Invite these communities before you decide, and say when and with whom you spoke.",
      },
    ),
    notBeforeAdoption: fail(
      {
        nl: "De raadpleging is niet gedateerd op of vóór de goedkeuring van het plan ({adopted}).",
        fr: "La consultation n’est pas datée de l’adoption du plan ({adopted}) ou d’avant.",
        de: "Die Konsultation ist nicht auf die Verabschiedung des Plans ({adopted}) oder davor datiert.",
        en: "The consultation is not dated on or before the adoption of the plan ({adopted}).",
      },
      {
        nl: "Vul de datum aan als die ontbreekt; kwam de raadpleging later, herzie het plan dan op grond van wat u hoorde.",
        fr: "Ajoutez la date si elle manque ; si la consultation est venue après, révisez le plan d’après ce que vous avez entendu.",
        de: "Ergänzen Sie ein fehlendes Datum; kam die Konsultation später, überarbeiten Sie den Plan nach dem Gehörten.",
        en: "Add the date if it is missing; if the consultation came later, revise the plan in the light of what you heard.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de deelnemers zich vrij konden uitspreken en of het plan door hun inbreng veranderde.",
    fr: "Vérifiez que les participants ont pu parler librement et que leurs apports ont changé le plan.",
    de: "Prüfen Sie, ob die Teilnehmenden frei sprechen konnten und ob ihre Beiträge den Plan verändert haben.",
    en: "Check that participants could speak freely and that what they said changed the plan.",
  },
  decide: (plan) => {
    const withAffected = consultationsOf(plan).filter(
      ({ phase, participants }) =>
        phase === "design" && listed(participants).some(({ affected }) => affected === true),
    );
    if (withAffected.length === 0) return { outcome: "notAffected" };
    const adopted = plan.adoption?.date ?? null;
    // The whole of a partial adoption date counts: a talk in March is before an adoption "in 2024".
    const adoptedBy = endOf(adopted);
    const inTime = withAffected.filter(({ date }) => {
      if (!isStated(adopted) || !adoptedBy) return true;
      const start = startOf(date);
      return start !== null && start <= adoptedBy;
    });
    const numbers = { consultations: withAffected.length, inTime: inTime.length };
    return inTime.length > 0
      ? { outcome: "consulted", numbers }
      : { outcome: "notBeforeAdoption", numbers, facts: { adopted } };
  },
});
