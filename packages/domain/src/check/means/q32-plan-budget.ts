import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isNumber, isStated } from "../stated.js";

/** Q32: the plan has money, and says how much. */
export const q32 = criterionCheck({
  id: "Q32",
  outcomes: {
    stated: pass({
      nl: "Het plan vermeldt een budget van {total} {currency}.",
      fr: "Le plan indique un budget de {total} {currency}.",
      de: "Der Plan nennt ein Budget von {total} {currency}.",
      en: "The plan states a budget of {total} {currency}.",
    }),
    statedWithoutCurrency: pass({
      nl: "Het plan vermeldt een budget van {total}, zonder munt.",
      fr: "Le plan indique un budget de {total}, sans préciser la monnaie.",
      de: "Der Plan nennt ein Budget von {total}, ohne Währung.",
      en: "The plan states a budget of {total}, without a currency.",
    }),
    notStated: fail(
      {
        nl: "Het plan vermeldt geen totaal budget.",
        fr: "Le plan n’indique pas de budget total.",
        de: "Der Plan nennt kein Gesamtbudget.",
        en: "The plan states no total budget.",
      },
      {
        nl: "Zeg hoeveel geld er voor het hele plan is, ook als het uit bestaande budgetten komt.",
        fr: "Indiquez le montant prévu pour tout le plan, même s’il vient de budgets existants.",
        de: "Nennen Sie die Mittel für den ganzen Plan, auch wenn sie aus bestehenden Budgets kommen.",
        en: "Say how much money there is for the whole plan, even when it comes from existing budgets.",
      },
    ),
    notAboveZero: fail(
      {
        nl: "Het vermelde budget ({total}) is niet groter dan nul.",
        fr: "Le budget indiqué ({total}) n’est pas supérieur à zéro.",
        de: "Das genannte Budget ({total}) liegt nicht über null.",
        en: "The stated budget ({total}) is not above zero.",
      },
      {
        nl: "Maak middelen vrij; een plan zonder geld leunt op goede wil alleen.",
        fr: "Dégagez des moyens ; un plan sans argent ne repose que sur la bonne volonté.",
        de: "Stellen Sie Mittel bereit; ein Plan ohne Geld beruht allein auf gutem Willen.",
        en: "Set means aside; a plan without money rests on good will alone.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of het bedrag in verhouding staat tot de maatregelen en of het vers geld is.",
    fr: "Vérifiez que le montant est à la mesure des actions et s’il s’agit de moyens nouveaux.",
    de: "Prüfen Sie, ob der Betrag zu den Maßnahmen passt und ob es neues Geld ist.",
    en: "Check that the amount is in proportion to the measures, and whether it is new money.",
  },
  decide: ({ budget }) => {
    const total = budget?.total;
    if (!isNumber(total)) return { outcome: "notStated", missing: ["budget.total"] };
    if (total <= 0) return { outcome: "notAboveZero", numbers: { total } };
    const currency = budget?.currency;
    return isStated(currency)
      ? { outcome: "stated", numbers: { total }, facts: { currency } }
      : { outcome: "statedWithoutCurrency", numbers: { total } };
  },
});
