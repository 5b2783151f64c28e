/** What can be done with mandates and requests, and what each event changes. */
import * as z from "zod";
import { firstDay, isoDate, lastDay, partialDate } from "../calendar/index.js";
import { computeDeadline, type DeadlineRule, deadlineRules } from "../deadline/index.js";
import type { CommandOf, Context, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { localizedText } from "../text/index.js";
import {
  evidence,
  type Mandate,
  type MandateState,
  mandateResult,
  type Reaction,
  type Request,
  reaction,
  requestSubjects,
} from "./mandate.js";
import { mandateRefusalTexts, mandateSummaries } from "./mandate-texts.data.js";

const id = z.string().min(1);

export const mandateCommands = {
  giveMandate: z.strictObject({
    /** `null`: not known. */
    giver: id.nullable(),
    holder: id,
    holderOffice: z.string().optional(),
    object: localizedText,
    basis: localizedText.optional(),
    givenOn: partialDate,
    dueOn: isoDate.optional(),
    follows: id.optional(),
    evidence: evidence.optional(),
  }),
  recordMandateResult: z.strictObject({ mandate: id, result: mandateResult }),
  withdrawMandate: z.strictObject({
    mandate: id,
    on: isoDate,
    reason: localizedText,
    evidence: evidence.optional(),
  }),
  sendRequest: z.strictObject({
    subject: z.enum(requestSubjects),
    from: id,
    addressees: z.array(id).min(1),
    text: localizedText,
    sentOn: partialDate,
    earliest: partialDate.optional(),
    /** A rule on time; missing: no deadline was set, and silence is counted in days only. */
    deadlineRule: z.string().optional(),
    evidence: evidence.optional(),
  }),
  recordReaction: z.strictObject({ request: id, authority: id, reaction }),
};
type Commands = { [K in keyof typeof mandateCommands]: z.infer<(typeof mandateCommands)[K]> };

export type MandateEvent =
  | { type: "mandates.given"; data: Mandate }
  | { type: "mandates.resultRecorded"; data: Commands["recordMandateResult"] }
  | { type: "mandates.withdrawn"; data: Commands["withdrawMandate"] }
  | { type: "mandates.requestSent"; data: Request }
  | { type: "mandates.reactionRecorded"; data: { request: string; authority: string; reaction: Reaction } };

type View = { readonly mandates: MandateState };
export type MandateRefusal = Refusal & { kind: keyof typeof mandateRefusalTexts };

const later = (path: string, value: string, on: string): MandateRefusal[] =>
  firstDay(value) > on ? [{ kind: "dateInFuture", path, value, on }] : [];

const unknown = (
  kind: MandateRefusal["kind"],
  path: string,
  value: string,
  known: readonly string[],
): MandateRefusal => ({
  kind,
  path,
  value,
  nearest: nearestTo(value, known),
});

/** Mandates and requests of a plan. `rules` are the rules on time an installation works with. */
export const createMandatePart = (
  rules: readonly DeadlineRule[] = deadlineRules,
): Part<MandateState, Commands, MandateEvent, View, MandateRefusal["kind"]> => ({
  name: "mandates",
  initial: { mandates: [], requests: [] },
  commands: mandateCommands,
  summaries: mandateSummaries,
  refusalTexts: mandateRefusalTexts,
  decide: (command, { mandates: state }, context) => decide(rules, command, state, context),
  evolve,
});
export const mandatePart = createMandatePart();

function decide(
  rules: readonly DeadlineRule[],
  command: CommandOf<Commands>,
  state: MandateState,
  { on, newId }: Context,
): Result<MandateEvent[], MandateRefusal[]> {
  const refusals: MandateRefusal[] = [];
  switch (command.type) {
    case "giveMandate": {
      const { data } = command;
      const followed = state.mandates.find((mandate) => mandate.id === data.follows);
      refusals.push(...later("givenOn", data.givenOn, on));
      if (data.giver === data.holder)
        refusals.push({ kind: "mandateToOneself", path: "holder", value: data.holder });
      if (data.follows && !followed) refusals.push(unknownMandate(state, "follows", data.follows));
      if (followed && firstDay(followed.givenOn) > firstDay(data.givenOn))
        refusals.push({
          kind: "beforeEarlierMandate",
          path: "givenOn",
          value: data.givenOn,
          earlier: followed.givenOn,
        });
      if (data.dueOn && data.dueOn < firstDay(data.givenOn))
        refusals.push({ kind: "dueBeforeStart", path: "dueOn", value: data.dueOn, start: data.givenOn });
      if (refusals.length > 0) return err(refusals);
      return ok([
        { type: "mandates.given", data: { ...data, id: newId("mandate"), result: null, withdrawn: null } },
      ]);
    }
    case "recordMandateResult":
    case "withdrawMandate": {
      const mandate = state.mandates.find((entry) => entry.id === command.data.mandate);
      const end = command.type === "withdrawMandate" ? command.data.on : command.data.result.on;
      const path = command.type === "withdrawMandate" ? "on" : "result.on";
      refusals.push(...later(path, end, on));
      if (!mandate) return err([unknownMandate(state, "mandate", command.data.mandate), ...refusals]);
      if (mandate.withdrawn)
        refusals.push({ kind: "mandateWithdrawn", mandate: mandate.id, on: mandate.withdrawn.on });
      if (mandate.result && command.type === "withdrawMandate")
        refusals.push({ kind: "mandateHasResult", mandate: mandate.id, on: mandate.result.on });
      if (end < mandate.givenOn.slice(0, end.length))
        refusals.push({ kind: "endBeforeStart", path, value: end, start: mandate.givenOn });
      if (refusals.length > 0) return err(refusals);
      return ok([
        command.type === "withdrawMandate"
          ? { type: "mandates.withdrawn", data: command.data }
          : { type: "mandates.resultRecorded", data: command.data },
      ]);
    }
    case "sendRequest": {
      const { addressees, deadlineRule, ...data } = command.data;
      refusals.push(...later("sentOn", data.sentOn, on));
      const twice = [...new Set(addressees.filter((entry, index) => addressees.indexOf(entry) !== index))];
      if (twice.length > 0) refusals.push({ kind: "addresseeTwice", path: "addressees", authorities: twice });
      if (data.earliest && firstDay(data.earliest) > lastDay(data.sentOn))
        refusals.push({
          kind: "endBeforeEarliest",
          path: "sentOn",
          value: data.sentOn,
          earliest: data.earliest,
        });
      if (addressees.includes(data.from))
        refusals.push({ kind: "requestToOneself", path: "addressees", value: data.from });
      const deadline = deadlineRule ? computeDeadline(rules, deadlineRule, data.sentOn) : null;
      if (deadline && !deadline.ok) refusals.push({ path: "deadlineRule", ...deadline.error });
      if (refusals.length > 0) return err(refusals);
      const asked = addressees.map((authority) => ({ authority, reactions: [] }));
      const due = deadline?.ok ? deadline.value : null;
      return ok([
        {
          type: "mandates.requestSent",
          data: { ...data, id: newId("request"), deadline: due, addressees: asked },
        },
      ]);
    }
    case "recordReaction": {
      const { request: requestId, authority, reaction: entry } = command.data;
      const request = state.requests.find((candidate) => candidate.id === requestId);
      refusals.push(...later("reaction.on", entry.on, on), ...reactionProblems(entry));
      if (!request) {
        const known = state.requests.map((candidate) => candidate.id);
        return err([unknown("unknownRequest", "request", requestId, known), ...refusals]);
      }
      const asked = request.addressees.map((addressee) => addressee.authority);
      const before = request.addressees
        .find((addressee) => addressee.authority === authority)
        ?.reactions.at(-1);
      if (!asked.includes(authority)) refusals.push(unknown("notAnAddressee", "authority", authority, asked));
      if (lastDay(entry.on) < firstDay(request.earliest ?? request.sentOn))
        refusals.push({
          kind: "reactionBeforeRequest",
          path: "reaction.on",
          value: entry.on,
          sentOn: request.sentOn,
        });
      if (before && lastDay(entry.on) < firstDay(before.on))
        refusals.push({ kind: "reactionOutOfOrder", path: "reaction.on", value: entry.on, last: before.on });
      return refusals.length > 0
        ? err(refusals)
        : ok([{ type: "mandates.reactionRecorded", data: command.data }]);
    }
  }
}

const unknownMandate = (state: MandateState, path: string, value: string): MandateRefusal =>
  unknown(
    "unknownMandate",
    path,
    value,
    state.mandates.map((mandate) => mandate.id),
  );

/** A refusal is never inferred: it gives its reason, or the source that calls it one (S34). */
function reactionProblems(entry: Reaction): MandateRefusal[] {
  if (entry.kind === "refused" && !entry.reason && !entry.evidence)
    return [{ kind: "refusalWithoutReason", path: "reaction.reason" }];
  if ((entry.kind === "answered" || entry.kind === "answeredInPart") && !hasContent(entry))
    return [{ kind: "answerWithoutContent", path: "reaction" }];
  return [];
}
const hasContent = (entry: Reaction): boolean =>
  Boolean(entry.text || entry.taken || entry.needed || entry.evidence);

const withdrawalOf = ({ mandate: _, ...withdrawal }: Commands["withdrawMandate"]) => withdrawal;

function evolve(state: MandateState, event: MandateEvent): MandateState {
  const changeMandate = (mandateId: string, change: Partial<Mandate>): MandateState => ({
    ...state,
    mandates: state.mandates.map((mandate) =>
      mandate.id === mandateId ? { ...mandate, ...change } : mandate,
    ),
  });
  switch (event.type) {
    case "mandates.given":
      return { ...state, mandates: [...state.mandates, event.data] };
    case "mandates.resultRecorded":
      return changeMandate(event.data.mandate, { result: event.data.result });
    case "mandates.withdrawn":
      return changeMandate(event.data.mandate, { withdrawn: withdrawalOf(event.data) });
    case "mandates.requestSent":
      return { ...state, requests: [...state.requests, event.data] };
    case "mandates.reactionRecorded": {
      const { request, authority, reaction: entry } = event.data;
      const heard = (addressee: Request["addressees"][number]) =>
        addressee.authority === authority
          ? { ...addressee, reactions: [...addressee.reactions, entry] }
          : addressee;
      return {
        ...state,
        requests: state.requests.map((candidate) =>
          candidate.id === request
            ? { ...candidate, addressees: candidate.addressees.map(heard) }
            : candidate,
        ),
      };
    }
    default:
      return state;
  }
}
