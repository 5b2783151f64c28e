/**
 * What every part of a plan under way has in common. A plan's case is the fold of its events; each concept (adoption,
 * measure, status, …) contributes a part: its state, the commands it takes, and what each event changes.
 *
 * Parts import this file and never the composition. A part that looks at others says so in `View`.
 */
import type * as z from "zod";
import type { IsoDate } from "../calendar/index.js";
import type { CompetenceModel } from "../competence/index.js";
import type { PlaceIndex } from "../place/index.js";
import type { Plan } from "../plan/index.js";
import type { Result } from "../result/index.js";
import type { FullText } from "../text/index.js";

/** Who acts: a person, in an office, for an organisation. Only office and organisation are ever public. */
export type ActorRef = {
  /** Opaque identifier of the person. */
  person: string;
  office: string;
  /** Identifier of an authority or an organisation; what decides whose part may be touched. */
  organisation: string;
};

/** All that a decision may depend on beside the state: the domain has no clock and makes no identifiers. */
export type Context = {
  /** The civil day in Belgium. */
  on: IsoDate;
  /** The instant, as ISO 8601 in UTC. */
  at: string;
  actor: ActorRef;
  newId: (kind: string) => string;
  competence?: CompetenceModel;
  places?: PlaceIndex;
};

/** What happened, named `part.pastTense` ("adoption.decisionRecorded"). Plain JSON: it is stored and hashed. */
export type DomainEvent<T extends string = string, D = unknown> = { type: T; data: D };

/** What somebody asks for; the name is unique over all parts ("recordDecision"). */
export type Command<T extends string = string, D = unknown> = { type: T; data: D };

/** The commands of a part, from a map of their data by name. */
export type CommandOf<Commands> = {
  [K in keyof Commands & string]: Command<K, Commands[K]>;
}[keyof Commands & string];

/** Why something may not happen: a kind in camelCase and facts. The words stand beside the table of the part. */
export type Refusal = {
  kind: string;
  /** The member of the command that it is about. */
  path?: string;
  readonly [fact: string]: unknown;
};

/** What any part may read of the whole: the document of the plan, and the other parts' states by their names. */
export type CaseView = { readonly plan: Plan; readonly [part: string]: unknown };

/**
 * @typeParam State plain JSON, so that a case can be stored and compared
 * @typeParam Commands data of each command by name
 * @typeParam View what the part reads of the whole; the composition must offer at least that
 * @typeParam Kind every kind of refusal it knows: one that `decide` returns and `refusalTexts` does not word does not compile
 */
export type Part<
  State,
  Commands,
  Event extends DomainEvent = DomainEvent,
  View = CaseView,
  Kind extends string = string,
> = {
  /** Also the member of the case that holds the state. */
  name: string;
  initial: State;
  /** Strict schemas: an unknown member is a problem. */
  commands: { [K in keyof Commands]: z.ZodType<Commands[K]> };
  /** One sentence per command, for those who read what the API offers. */
  summaries?: { [K in keyof Commands]: FullText };
  /** Why it refuses, in words; `{…}` are the facts of the refusal. */
  refusalTexts: Readonly<Record<Kind, FullText>>;
  /** What happens, or every condition that is not met: never the first one alone. Changes nothing. */
  decide(
    command: CommandOf<Commands>,
    whole: View,
    context: Context,
  ): Result<Event[], (Refusal & { kind: Kind })[]>;
  /** The state after an event. Total: an event that happened is never refused. */
  evolve(state: State, event: Event): State;
};
