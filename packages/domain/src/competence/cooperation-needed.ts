import type { IsoDate } from "../calendar/index.js";
import type { AgreementFact, Cooperation } from "./answer.js";
import type { CooperationAgreement } from "./cooperation.js";
import type { CompetenceModel } from "./model.js";
import type { CompetenceRule } from "./rule.js";
import { type CooperationLevel, cooperationLevels } from "./vocabulary.js";

export const highestLevel = (levels: readonly CooperationLevel[]): CooperationLevel =>
  levels.reduce<CooperationLevel>(
    (highest, level) =>
      cooperationLevels.indexOf(level) > cooperationLevels.indexOf(highest) ? level : highest,
    "none",
  );

/** The state of an agreement on a day. */
export function agreementFact(agreement: CooperationAgreement, on: IsoDate): AgreementFact {
  const { id, inForce, concluded, mandatory, parties } = agreement;
  const state = !concluded
    ? "notConcluded"
    : inForce === null
      ? "dayNotSeen"
      : inForce <= on
        ? "inForce"
        : "notYetInForce";
  return { id, state, inForce, mandatory, parties };
}

export function agreementsOf(
  model: CompetenceModel,
  rules: readonly CompetenceRule[],
  on: IsoDate,
): AgreementFact[] {
  const ids = new Set(rules.flatMap((rule) => rule.cooperation.agreements ?? []));
  return [...ids].flatMap((id) => {
    const agreement = model.agreements.get(id);
    return agreement ? [agreementFact(agreement, on)] : [];
  });
}

/**
 * The cooperation a set of rules needs: the heaviest level among them, with what provides it. A procedure counts when
 * it is the ordinary way to reach the level a rule asks for and the holder can use it, or when the rule rests on it.
 */
export function cooperationNeeded(
  model: CompetenceModel,
  rules: readonly CompetenceRule[],
  on: IsoDate,
): Cooperation {
  const agreements = agreementsOf(model, rules, on);
  const isProviding = ({ state }: AgreementFact) => state === "inForce" || state === "dayNotSeen";
  const procedures = model.data.procedures.filter((procedure) =>
    rules.some(
      ({ cooperation, holder, legalBases }) =>
        cooperation.level !== "none" &&
        ((procedure.provides.includes(cooperation.level) && procedure.who.includes(holder)) ||
          procedure.legalBases.some((id) => legalBases.includes(id))),
    ),
  );
  return {
    level: highestLevel(rules.map(({ cooperation }) => cooperation.level)),
    agreements: agreements.filter(isProviding).map(({ id }) => id),
    laterAgreements: agreements.filter((fact) => !isProviding(fact)).map(({ id }) => id),
    procedures: procedures.map(({ id }) => id),
  };
}
