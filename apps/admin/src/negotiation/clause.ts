/** What a clause is called, and what kinds there are. */
import type { PlanCaseView } from "@napar/api/client";
import type { NegotiationState, Position, Proposal, Target, TextUnit } from "@napar/domain/negotiation";
import type { Shape } from "@napar/ui";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";

export const clauseKinds: Record<TextUnit["kind"], () => string> = {
  measure: () => t.adminClauseMeasure(),
  goal: () => t.adminClauseGoal(),
  paragraph: () => t.adminClauseParagraph(),
};

/** The title of what it words; a paragraph of its own has a number. */
export function nameOfClause(plan: PlanCaseView, units: readonly TextUnit[], unit: TextUnit): string {
  const { refersTo } = unit;
  const named =
    wordsOf(plan.measures.measures.find(({ id }) => id === refersTo)?.title) ||
    wordsOf(plan.goals.goals.find(({ id }) => id === refersTo)?.label);
  if (named) return named;
  const number = units.filter(({ kind }) => kind === unit.kind).indexOf(unit) + 1;
  return t.adminClauseNumbered({ kind: clauseKinds[unit.kind](), number });
}

/** What an identifier in an address is about: a clause, or a proposal to change one. */
export function findTarget(
  state: Pick<NegotiationState, "units" | "proposals">,
  id: string,
): { target: Target; unit: TextUnit; proposal: Proposal | null } | null {
  const proposal = state.proposals.find((one) => one.id === id) ?? null;
  const unit = state.units.find((one) => one.id === (proposal?.unit ?? id));
  return unit ? { unit, proposal, target: { kind: proposal ? "proposal" : "unit", id } } : null;
}

export const positionWords: Record<Position["position"], () => string> = {
  agrees: () => t.adminPositionAgrees(),
  agreesWithReservation: () => t.adminPositionReservation(),
  disagrees: () => t.adminPositionDisagrees(),
  abstains: () => t.adminPositionAbstains(),
};
export const positionShapes: Record<Position["position"], Shape> = {
  agrees: "committed",
  agreesWithReservation: "part",
  disagrees: "declined",
  abstains: "none",
};

const accessWords: Record<Position["access"], () => string> = {
  own: () => t.adminAccessOwn(),
  parties: () => t.adminAccessParties(),
  public: () => t.adminAccessPublic(),
};
/** The same inside a sentence about what somebody else said. */
export const readerWords: Record<Position["access"], () => string> = {
  own: () => t.adminReadersOwn(),
  parties: () => t.adminReadersParties(),
  public: () => t.adminReadersPublic(),
};
/** From the narrowest to the widest circle; what is said in a negotiation is for the parties unless one says otherwise. */
export const accessChoices = () =>
  (["parties", "own", "public"] as const).map((value) => ({ value, label: accessWords[value]() }));
