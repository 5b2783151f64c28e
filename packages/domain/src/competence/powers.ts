import { type IsoDate, isInForce } from "../calendar/index.js";
import { ok, type Result } from "../result/index.js";
import type { RuleFact } from "./answer.js";
import { type CompetenceModel, findAuthority } from "./model.js";
import { readDay } from "./question.js";
import type { CompetenceRefusal } from "./refusal.js";

export type PowersQuestion = {
  authority: string;
  on: IsoDate;
  /** Id of a language area; without it, all areas. */
  area?: string | undefined;
};

/** A rule in force that an authority holds, or through which it acts for the holder. */
export type Power = RuleFact & {
  readonly field: string;
  readonly territory: readonly string[];
  readonly holder: string;
  /** `agency`: the rule names the authority as the service through which the holder acts. */
  readonly as: "holder" | "agency";
  /** Groups of municipalities where an exception takes the rule away (for some institutions, or for all). */
  readonly exceptIn: readonly string[];
};

/**
 * What an authority may do on a day, and where.
 *
 * @returns one row per rule in force, by field in the order of the data; an empty list when the rules name the authority
 *   nowhere on that day, which for an agency means: ask for its parent
 */
export function powersOf(
  model: CompetenceModel,
  question: PowersQuestion,
): Result<readonly Power[], CompetenceRefusal> {
  const authority = findAuthority(model, question.authority);
  if (!authority.ok) return authority;
  const on = readDay(question.on);
  if (!on.ok) return on;
  const { id } = authority.value;
  return ok(
    model.data.rules
      .filter(
        (rule) =>
          (rule.holder === id || rule.agencies?.includes(id)) &&
          isInForce(rule, on.value) &&
          (question.area === undefined || rule.territory.includes(question.area)),
      )
      .map((rule) => ({
        ...(model.facts.get(rule.id) as RuleFact),
        field: rule.field,
        territory: rule.territory,
        holder: rule.holder,
        as: rule.holder === id ? "holder" : "agency",
        exceptIn: (rule.exceptions ?? []).flatMap(({ placeGroups }) => placeGroups),
      })),
  );
}
