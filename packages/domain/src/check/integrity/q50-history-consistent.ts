import type { Plan } from "../../plan/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { periodOf } from "../plan-period.js";
import { endOf, listed, startOf } from "../stated.js";

/** Q50: the history runs forward, the adoption does not come after the end, and a plan in force has not ended. */
export const q50 = criterionCheck({
  id: "Q50",
  outcomes: {
    consistent: pass({
      nl: "Status, geschiedenis en data spreken elkaar niet tegen.",
      fr: "Le statut, l’historique et les dates ne se contredisent pas.",
      de: "Status, Verlauf und Daten widersprechen einander nicht.",
      en: "Status, history and dates do not contradict each other.",
    }),
    historyOutOfOrder: fail(
      {
        nl: "De geschiedenis staat niet in volgorde van datum: {dates} komt na een latere datum.",
        fr: "L’historique n’est pas dans l’ordre des dates : {dates} vient après une date plus tardive.",
        de: "Der Verlauf steht nicht in der Reihenfolge der Daten: {dates} folgt auf ein späteres Datum.",
        en: "The history is not in order of date: {dates} comes after a later date.",
      },
      {
        nl: "Zet de gebeurtenissen van oud naar nieuw, of verbeter de datum.",
        fr: "Classez les événements du plus ancien au plus récent, ou corrigez la date.",
        de: "Ordnen Sie die Ereignisse von alt nach neu oder berichtigen Sie das Datum.",
        en: "Put the events from old to new, or correct the date.",
      },
    ),
    adoptedAfterEnd: fail(
      {
        nl: "De goedkeuring ({adopted}) komt na het einde van het plan ({to}).",
        fr: "L’adoption ({adopted}) vient après la fin du plan ({to}).",
        de: "Die Verabschiedung ({adopted}) liegt nach dem Ende des Plans ({to}).",
        en: "The adoption ({adopted}) comes after the end of the plan ({to}).",
      },
      {
        nl: "Kijk de datum van goedkeuring en de looptijd na.",
        fr: "Vérifiez la date d’adoption et la période.",
        de: "Prüfen Sie das Datum der Verabschiedung und die Laufzeit.",
        en: "Check the date of adoption and the period.",
      },
    ),
    inForceAfterEnd: fail(
      {
        nl: "Het plan heet in uitvoering, maar liep af op {to}.",
        fr: "Le plan est dit en vigueur, mais il a pris fin le {to}.",
        de: "Der Plan gilt als in Kraft, endete aber am {to}.",
        en: "The plan is said to be in force, but it ended on {to}.",
      },
      {
        nl: "Zet de status op verlopen of vervangen, of verleng het plan met een beslissing.",
        fr: "Passez le statut à expiré ou remplacé, ou prolongez le plan par une décision.",
        de: "Setzen Sie den Status auf abgelaufen oder ersetzt oder verlängern Sie den Plan durch Beschluss.",
        en: "Set the status to expired or replaced, or extend the plan by a decision.",
      },
    ),
  },
  decide: (plan, { on }) => {
    const dates = datesOutOfOrder(plan);
    if (dates.length > 0) return { outcome: "historyOutOfOrder", lists: { dates } };
    const { to } = periodOf(plan);
    const adopted = startOf(plan.adoption?.date);
    const facts = { to, adopted: plan.adoption?.date ?? null };
    if (to && adopted && adopted > to) return { outcome: "adoptedAfterEnd", facts };
    if (to && plan.status === "in-force" && to < on) return { outcome: "inForceAfterEnd", facts };
    return { outcome: "consistent", facts };
  },
});

/**
 * Dates that certainly lie before an earlier entry: the last day they can mean comes before the first day the other can
 * mean. "2018" after "2018-05" is no contradiction; entries without a date say nothing about order.
 */
function datesOutOfOrder(plan: Plan): string[] {
  let latest = "";
  const offending: string[] = [];
  for (const { date } of listed(plan.history)) {
    const first = startOf(date);
    const last = endOf(date);
    if (!first || !last) continue;
    if (last < latest) offending.push(String(date));
    if (first > latest) latest = first;
  }
  return offending;
}
