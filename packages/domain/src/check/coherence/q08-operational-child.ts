import { addMonths, type IsoDate } from "../../calendar/index.js";
import type { Plan } from "../../plan/index.js";
import { criterionCheck, fail, pass, unknown } from "../criterion-check.js";
import { periodOf } from "../plan-period.js";
import { listed, startOf } from "../stated.js";

const operational = new Set(["action-plan", "city-plan"]);
const endedStatuses = new Set(["expired", "replaced", "abandoned"]);

/** Q08: within two years a framework leads to a plan that can be carried out. */
export const q08 = criterionCheck({
  id: "Q08",
  outcomes: {
    followed: pass({
      nl: "Op dit kader volgde een operationeel plan: {children}.",
      fr: "Un plan opérationnel a suivi ce cadre : {children}.",
      de: "Auf diesen Rahmen folgte ein operativer Plan: {children}.",
      en: "An operational plan followed this framework: {children}.",
    }),
    stillInTime: pass({
      nl: "Er is nog geen operationeel plan, maar de termijn van {months} maanden loopt nog tot {deadline}.",
      fr: "Il n’y a pas encore de plan opérationnel, mais le délai de {months} mois court jusqu’au {deadline}.",
      de: "Noch gibt es keinen operativen Plan, aber die Frist von {months} Monaten läuft bis {deadline}.",
      en: "There is no operational plan yet, but the term of {months} months runs until {deadline}.",
    }),
    tooLate: fail(
      {
        nl: "Meer dan {months} maanden na de goedkeuring is er nog geen operationeel plan (termijn: {deadline}).",
        fr: "Plus de {months} mois après l’adoption, il n’y a pas de plan opérationnel (délai : {deadline}).",
        de: "Mehr als {months} Monate nach der Verabschiedung gibt es keinen operativen Plan (Frist: {deadline}).",
        en: "More than {months} months after adoption there is no operational plan (term: {deadline}).",
      },
      {
        nl: "Werk het kader uit tot een actieplan met maatregelen, of laat elke overheid haar deel goedkeuren.",
        fr: "Traduisez le cadre en un plan d’action avec des mesures, ou faites adopter à chaque autorité sa partie.",
        de: "Setzen Sie den Rahmen in einen Aktionsplan mit Maßnahmen um oder lassen Sie jede Behörde ihren Teil beschließen.",
        en: "Turn the framework into an action plan with measures, or have each authority adopt its own part.",
      },
    ),
    endedWithout: fail(
      {
        nl: "Het kader is afgelopen zonder dat er een operationeel plan op volgde.",
        fr: "Le cadre a pris fin sans qu’un plan opérationnel l’ait suivi.",
        de: "Der Rahmen ist abgelaufen, ohne dass ein operativer Plan folgte.",
        en: "The framework ended and no operational plan followed it.",
      },
      {
        nl: "Zeg in een volgend kader meteen wie wanneer een actieplan goedkeurt.",
        fr: "Dans un prochain cadre, dites d’emblée qui adopte un plan d’action et quand.",
        de: "Legen Sie in einem nächsten Rahmen gleich fest, wer wann einen Aktionsplan beschließt.",
        en: "In a next framework, say from the start who adopts an action plan and when.",
      },
    ),
    cannotSay: unknown(
      {
        nl: "Er is geen operationeel plan, en zonder datum van goedkeuring valt niet te zeggen of het te laat is.",
        fr: "Il n’y a pas de plan opérationnel et, sans date d’adoption, on ne peut pas dire s’il est en retard.",
        de: "Es gibt keinen operativen Plan; ohne Datum der Verabschiedung lässt sich nicht sagen, ob er überfällig ist.",
        en: "There is no operational plan, and without a date of adoption nobody can say whether it is late.",
      },
      {
        nl: "Voeg de datum toe waarop het kader werd goedgekeurd.",
        fr: "Ajoutez la date d’adoption du cadre.",
        de: "Ergänzen Sie das Datum, an dem der Rahmen verabschiedet wurde.",
        en: "Add the date on which the framework was adopted.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of het operationele plan werkelijk uitvoert wat het kader belooft.",
    fr: "Vérifiez que le plan opérationnel met vraiment en œuvre ce que le cadre promet.",
    de: "Prüfen Sie, ob der operative Plan wirklich umsetzt, was der Rahmen verspricht.",
    en: "Check that the operational plan really carries out what the framework promises.",
  },
  decide: (plan, { on, params }) => {
    const children = listed(plan.childPlans)
      .filter((child) => operational.has(child.kind ?? "") && isAdopted(child.adopted, on))
      .map((child) => child.id ?? "?");
    if (children.length > 0) return { outcome: "followed", lists: { children } };
    if (hasEnded(plan, on)) return { outcome: "endedWithout" };
    // The term begins with the adoption, so a date known by year or month counts from its first day.
    const adopted = startOf(plan.adoption?.date);
    if (!adopted) return { outcome: "cannotSay", missing: ["adoption.date"] };
    const months = params.months;
    const deadline = addMonths(adopted, months);
    const decision = { numbers: { months }, facts: { deadline } };
    return on > deadline ? { outcome: "tooLate", ...decision } : { outcome: "stillInTime", ...decision };
  },
});

/** Adopted by the day of the check; a date still to come is a promise. */
const isAdopted = (date: unknown, on: IsoDate): boolean => {
  const start = startOf(date);
  return start !== null && start <= on;
};

/** Its last day is over, or its status says that it no longer applies. */
const hasEnded = (plan: Plan, on: IsoDate): boolean => {
  const { to } = periodOf(plan);
  return (to !== null && to < on) || endedStatuses.has(plan.status);
};
