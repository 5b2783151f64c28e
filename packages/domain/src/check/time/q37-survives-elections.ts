import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { periodOf } from "../plan-period.js";
import { endOf, includesAny, isStated, listed } from "../stated.js";

const rules = new Set(["legislation", "local-regulation"]);

/** Q37: a plan that goes on after the elections has something to hold it. */
export const q37 = criterionCheck({
  id: "Q37",
  outcomes: {
    withinTerm: notApplicable({
      nl: "Het plan loopt niet verder dan de legislatuur, of het einde van een van beide is niet vermeld.",
      fr: "Le plan ne dépasse pas la législature, ou la fin de l’un des deux n’est pas indiquée.",
      de: "Der Plan reicht nicht über die Amtszeit hinaus, oder das Ende eines von beiden ist nicht angegeben.",
      en: "The plan does not go beyond the term of office, or the end of one of them is not stated.",
    }),
    anchored: pass({
      nl: "Het plan loopt door na {legislatureEnd} en is verankerd: {anchoring}.",
      fr: "Le plan se poursuit après le {legislatureEnd} et il est ancré : {anchoring}.",
      de: "Der Plan läuft nach dem {legislatureEnd} weiter und ist verankert: {anchoring}.",
      en: "The plan goes on after {legislatureEnd} and is anchored: {anchoring}.",
    }),
    ruled: pass({
      nl: "Het plan loopt door na {legislatureEnd}; deze maatregelen leggen regels vast die blijven gelden: {ids}.",
      fr: "Le plan se poursuit après le {legislatureEnd} ; ces mesures fixent des règles qui restent : {ids}.",
      de: "Der Plan läuft nach dem {legislatureEnd} weiter; diese Maßnahmen schaffen Regeln, die bleiben: {ids}.",
      en: "The plan goes on after {legislatureEnd}; these measures lay down rules that stay: {ids}.",
    }),
    loose: fail(
      {
        nl: "Het plan loopt tot {to}, na het einde van de legislatuur ({legislatureEnd}), maar niets bindt het volgende bestuur.",
        fr: "Le plan court jusqu’au {to}, après la fin de la législature ({legislatureEnd}), mais rien ne lie la majorité suivante.",
        de: "Der Plan läuft bis {to}, über das Ende der Amtszeit ({legislatureEnd}) hinaus, doch nichts bindet die Nachfolgenden.",
        en: "The plan runs until {to}, after the end of the term of office ({legislatureEnd}), but nothing binds those who come next.",
      },
      {
        nl: "Veranker het plan in een decreet, reglement, akkoord of raadsbesluit.",
        fr: "Ancrez le plan dans un décret, un règlement, un accord ou une décision du conseil.",
        de: "Verankern Sie den Plan in einem Dekret, einer Verordnung, einem Abkommen oder einem Ratsbeschluss.",
        en: "Anchor the plan in a decree, a by-law, an agreement or a decision of the council.",
      },
    ),
  },
  decide: (plan) => {
    const { to } = periodOf(plan);
    const legislatureEnd = endOf(plan.legislatureEnd);
    if (!to || !legislatureEnd || to <= legislatureEnd) return { outcome: "withinTerm" };
    const facts = { to, legislatureEnd };
    if (isStated(plan.anchoring))
      return { outcome: "anchored", facts: { ...facts, anchoring: plan.anchoring } };
    const ids = listed(plan.measures)
      .filter(({ instruments }) => includesAny(instruments, rules))
      .map(({ id }) => id);
    return ids.length > 0
      ? { outcome: "ruled", ids, facts }
      : { outcome: "loose", facts, missing: ["anchoring"] };
  },
});
