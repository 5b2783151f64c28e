/**
 * Who may do what: appointments of persons, and one question, `can`. Denied unless a row allows it; a combination the matrix
 * does not know is an error in the program, and throws.
 *
 * @see the reviewed matrix `permission-matrix.md` beside this file
 */
import * as z from "zod";
import { type IsoDate, isInForce, isoDate } from "../calendar/index.js";
import { type Action, type ActionRule, actionRules } from "./action-rules.data.js";

/**
 * - `contributor`: writes on the measures named in the appointment
 * - `validator`, `signatory`: approve and decide, never on what they entered themselves
 * - `auditor`: reads all, of any organisation, and assesses
 * - `coordinator`: leads the procedure of plans their organisation owns
 * - `moderator`: keeps contributions of outsiders in order
 * - `installer`: appoints, and sees no content for it
 */
export const roles = [
  "reader",
  "contributor",
  "editor",
  "validator",
  "signatory",
  "auditor",
  "coordinator",
  "moderator",
  "installer",
] as const;
export const role = z.enum(roles);
export type Role = (typeof roles)[number];
/** Somebody without appointment, signed in or not. */
export const everybody = "everybody";

/** Of the actor's organisation to the thing: it owns it, is a party to the plan, a partner in it, or none of these. */
export const relations = ["own", "party", "partner", "other"] as const;
export type Relation = (typeof relations)[number];

/** `closed`: the plan came to its end; its record can still be read, and corrected by nobody. */
export const resourceStates = ["draft", "submitted", "published", "closed"] as const;
export type ResourceState = (typeof resourceStates)[number];

const id = z.string().min(1);

export const appointment = z.strictObject({
  id,
  person: id,
  office: z.string().min(1),
  organisation: id,
  role,
  from: isoDate,
  to: isoDate.nullable(),
  /** Persons who may act in this office while it is held. */
  substitutes: z.array(id).readonly(),
  /** For a contributor: the measures that are theirs. */
  measures: z.array(id).readonly(),
});
export type Appointment = z.infer<typeof appointment>;

export type Actor = {
  /** `null`: not signed in. */
  readonly person: string | null;
  /** Confirmed appointments; those of others are not looked at. */
  readonly appointments: readonly Appointment[];
  readonly on: IsoDate;
};

export type Resource = {
  /** Whose it is: for a common text or a stage, the organisation that owns the plan. */
  readonly organisation: string;
  /** Who owns the plan it stands in, alone or with others. */
  readonly owners?: readonly string[] | undefined;
  readonly parties: readonly string[];
  readonly partners: readonly string[];
  readonly measure?: string | undefined;
  /** Who entered what is now to be published, approved or confirmed. */
  readonly enteredBy?: string | null | undefined;
};

export type Permit = {
  readonly allowed: true;
  readonly role: Role | typeof everybody;
  readonly relation: Relation;
  readonly appointment: string | null;
  readonly asSubstitute: boolean;
};
export type PermissionDenial =
  | { readonly kind: "signInNeeded" }
  | { readonly kind: "noAppointment"; readonly on: IsoDate }
  | {
      readonly kind: "roleNotAllowed";
      readonly role: Role;
      readonly relation: Relation;
      readonly state: ResourceState;
    }
  | { readonly kind: "notInPlan"; readonly role: Role; readonly organisation: string }
  | { readonly kind: "notOwnMeasure"; readonly role: Role; readonly measure: string | null }
  | { readonly kind: "secondPersonNeeded"; readonly role: Role };
export type PermissionAnswer =
  | Permit
  | { readonly allowed: false; readonly reasons: readonly PermissionDenial[] };

/** A combination the matrix has no cell for: a mistake in the program, never a person's. */
export class UnsetPermission extends Error {
  constructor(readonly combination: readonly unknown[]) {
    super(`no permission is set for ${combination.map(String).join(" / ")}`);
  }
}

type Cell = { readonly allowed: boolean; readonly rule: ActionRule };
const cells = new Map<string, Cell>();
for (const [action, rule] of Object.entries(actionRules) as [Action, ActionRule][])
  for (const state of resourceStates)
    for (const who of [everybody, ...roles] as const)
      for (const relation of relations) {
        const isStateOpen = rule.states.includes(state);
        const allowed = isStateOpen && (rule.roles[who] ?? []).includes(relation);
        cells.set([action, state, who, relation].join(" "), { allowed, rule });
      }

/** The cell of the matrix. @throws UnsetPermission where there is none */
export function permissionCell(action: string, state: string, who: string, relation: string): Cell {
  const cell = cells.get([action, state, who, relation].join(" "));
  if (!cell) throw new UnsetPermission([action, state, who, relation]);
  return cell;
}

export function relationOf(organisation: string, resource: Resource): Relation {
  if (organisation === resource.organisation) return "own";
  if (resource.parties.includes(organisation)) return "party";
  return resource.partners.includes(organisation) ? "partner" : "other";
}

/**
 * May this person do this to that thing, in the state it is in?
 *
 * Each appointment in force is tried, those held as a substitute too; one that allows it is enough, and the answer says
 * which. Four eyes: where the action asks for a second person, whoever entered the thing is refused, in any role, and so
 * is everybody while it is not known who entered it.
 *
 * @throws UnsetPermission for an action or a state without a row
 */
export function can(
  actor: Actor,
  action: Action,
  resource: Resource,
  state: ResourceState,
): PermissionAnswer {
  const open = permissionCell(action, state, everybody, "other");
  const { person, on } = actor;
  if (open.allowed)
    return { allowed: true, role: everybody, relation: "other", appointment: null, asSubstitute: false };
  if (person === null) return { allowed: false, reasons: [{ kind: "signInNeeded" }] };
  const held = actor.appointments.filter(
    (entry) =>
      (entry.person === person || entry.substitutes.includes(person)) &&
      isInForce({ validFrom: entry.from, validTo: entry.to }, on),
  );
  if (held.length === 0) return { allowed: false, reasons: [{ kind: "noAppointment", on }] };
  const reasons: PermissionDenial[] = [];
  for (const entry of held) {
    const relation = relationOf(entry.organisation, resource);
    const { allowed, rule } = permissionCell(action, state, entry.role, relation);
    const denial: PermissionDenial | null = !allowed
      ? { kind: "roleNotAllowed", role: entry.role, relation, state }
      : rule.isInside && !isInPlan(entry.organisation, resource)
        ? { kind: "notInPlan", role: entry.role, organisation: entry.organisation }
        : isForeignMeasure(entry, rule, resource)
          ? { kind: "notOwnMeasure", role: entry.role, measure: resource.measure ?? null }
          : rule.fourEyes && (!resource.enteredBy || resource.enteredBy === person)
            ? { kind: "secondPersonNeeded", role: entry.role }
            : null;
    if (denial === null) {
      const asSubstitute = entry.person !== person;
      return { allowed: true, role: entry.role, relation, appointment: entry.id, asSubstitute };
    }
    reasons.push(denial);
  }
  return { allowed: false, reasons };
}

/** Partners may have to be looked for among all measures, so they are asked last. */
const isInPlan = (organisation: string, resource: Resource): boolean =>
  (resource.owners ?? []).includes(organisation) ||
  resource.parties.includes(organisation) ||
  resource.partners.includes(organisation);

/** A contributor writes on their own measures and nowhere else; reading is not limited so. */
const isForeignMeasure = (entry: Appointment, rule: ActionRule, { measure }: Resource): boolean =>
  entry.role === "contributor" &&
  !rule.isReading &&
  (measure === undefined || !entry.measures.includes(measure));
