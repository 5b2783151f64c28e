/** What can be done with the life of a plan, and what each event changes. */
import * as z from "zod";
import { comparePartialDates, firstDay, type IsoDate, partialDate } from "../calendar/index.js";
import { computeDeadline, type Deadline, type DeadlineRule, deadlineRules } from "../deadline/index.js";
import { evidence } from "../mandate/index.js";
import type { CommandOf, Context, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { localizedText } from "../text/index.js";
import {
  type Consultation,
  consultationData,
  type Evaluation,
  evaluationData,
  isPublished,
  type LifecycleState,
  type LifecycleView,
  type StageEntry,
  stage,
  transitionRequest,
} from "./lifecycle.js";
import { lifecycleRefusalTexts, lifecycleSummaries } from "./lifecycle-texts.data.js";
import { decideTransition, statusesOfStage } from "./transition.js";

const id = z.string().min(1);
/** `reason`: what the source says of it. */
const statedStage = { stage, since: partialDate, evidence, reason: localizedText.optional() };

export const lifecycleCommands = {
  moveStage: transitionRequest,
  /**
   * For a plan that comes as a document: the stage it is said to be in, and the stages it went through before, oldest first.
   * Once, and before any step taken here.
   */
  stateStage: z.strictObject({ ...statedStage, before: z.array(z.strictObject(statedStage)).optional() }),
  holdConsultation: consultationData,
  answerConsultation: z.strictObject({ consultation: id, text: localizedText, link: z.url().optional() }),
  recordEvaluation: evaluationData,
  setDeadline: z.strictObject({ rule: id, subject: localizedText, from: z.iso.date() }),
  /** Sets a new last day for a deadline that was set; the old one stays in the record. */
  extendDeadline: z.strictObject({ deadline: id, rule: id, from: z.iso.date(), reason: localizedText }),
  publishPlan: z.strictObject({}),
  unpublishPlan: z.strictObject({ reason: localizedText }),
};
type Commands = { [K in keyof typeof lifecycleCommands]: z.infer<(typeof lifecycleCommands)[K]> };

type Publication = LifecycleState["publication"][number];
export type LifecycleEvent =
  | { type: "lifecycle.stageMoved"; data: StageEntry }
  | { type: "lifecycle.consultationHeld"; data: Consultation }
  | {
      type: "lifecycle.consultationAnswered";
      data: { consultation: string; answer: NonNullable<Consultation["answer"]> };
    }
  | { type: "lifecycle.evaluationRecorded"; data: Evaluation }
  | {
      type: "lifecycle.deadlineSet";
      data: { id: string; subject: z.infer<typeof localizedText>; deadline: Deadline; on: IsoDate };
    }
  | {
      type: "lifecycle.deadlineExtended";
      data: { id: string; deadline: Deadline; on: IsoDate; reason: z.infer<typeof localizedText> };
    }
  | { type: "lifecycle.publicationChanged"; data: Publication };

export type LifecycleRefusal = Refusal & { kind: keyof typeof lifecycleRefusalTexts };

export const createLifecyclePart = (
  rules: readonly DeadlineRule[] = deadlineRules,
): Part<LifecycleState, Commands, LifecycleEvent, LifecycleView, LifecycleRefusal["kind"]> => ({
  name: "lifecycle",
  initial: {
    stage: "promised",
    timesInAdoption: 0,
    history: [],
    publication: [],
    consultations: [],
    evaluations: [],
    deadlines: [],
  },
  commands: lifecycleCommands,
  summaries: lifecycleSummaries,
  refusalTexts: lifecycleRefusalTexts,
  decide: (command, view, context) => decide(rules, command, view, context),
  evolve,
});
export const lifecyclePart = createLifecyclePart();

function decide(
  rules: readonly DeadlineRule[],
  command: CommandOf<Commands>,
  view: LifecycleView,
  { on, newId }: Context,
): Result<LifecycleEvent[], LifecycleRefusal[]> {
  const { lifecycle: state } = view;
  const refusals: LifecycleRefusal[] = [];
  const finish = (event: () => LifecycleEvent): Result<LifecycleEvent[], LifecycleRefusal[]> =>
    refusals.length > 0 ? err(refusals) : ok([event()]);
  const unknown = (
    kind: LifecycleRefusal["kind"],
    path: string,
    value: string,
    known: readonly { readonly id: string }[],
  ) =>
    refusals.push({
      kind,
      path,
      value,
      nearest: nearestTo(
        value,
        known.map((entry) => entry.id),
      ),
    });
  switch (command.type) {
    case "moveStage": {
      const decided = decideTransition(view, command.data, on);
      if (!decided.ok) return err(decided.error.map((refusal) => ({ ...refusal })));
      const { transition, reason = null, successor } = command.data;
      const named = transition === "replace" ? (successor ?? view.head?.renewedBy.at(-1) ?? null) : null;
      const { to, guards } = decided.value;
      return ok([
        {
          type: "lifecycle.stageMoved",
          data: { stage: to, from: state.stage, by: transition, on, guards, reason, successor: named },
        },
      ]);
    }
    case "stateStage": {
      const { before = [], ...last } = command.data;
      const { stage: wanted } = last;
      const stated = view.head?.origin.statedStatus ?? null;
      if (view.head?.origin.kind !== "document") refusals.push({ kind: "notFromDocument" });
      else if (!statusesOfStage(wanted).some((status) => status === stated))
        refusals.push({ kind: "stageNotStated", path: "stage", stage: wanted, status: stated });
      if (state.history.length > 0) refusals.push({ kind: "stageAlreadyKnown", stage: state.stage });
      const all = [...before, last];
      for (const [index, { since }] of all.entries()) {
        const path = index < before.length ? `before[${index}].since` : "since";
        const earlier = all[index - 1]?.since;
        if (firstDay(since) > on) refusals.push({ kind: "dateInFuture", path, value: since, on });
        if (earlier && comparePartialDates(since, earlier) === "before")
          refusals.push({ kind: "stagesOutOfOrder", path, value: since, earlier });
      }
      if (refusals.length > 0) return err(refusals);
      return ok(
        all.map(({ stage: reached, since, reason = null, evidence: source }, index) => ({
          type: "lifecycle.stageMoved",
          data: {
            ...{ stage: reached, from: all[index - 1]?.stage ?? null, by: "stated", on: since, guards: [] },
            ...{ reason, successor: null, evidence: source },
          },
        })),
      );
    }
    case "holdConsultation":
      if (command.data.to < command.data.from)
        refusals.push({
          kind: "endBeforeStart",
          path: "to",
          value: command.data.to,
          from: command.data.from,
        });
      return finish(() => ({
        type: "lifecycle.consultationHeld",
        data: { ...command.data, id: newId("consultation"), answer: null },
      }));
    case "answerConsultation": {
      const { consultation: of, text, link = null } = command.data;
      const consultation = state.consultations.find((entry) => entry.id === of);
      if (!consultation) unknown("unknownConsultation", "consultation", of, state.consultations);
      else {
        if (consultation.to >= on)
          refusals.push({ kind: "consultationStillOpen", consultation: of, to: consultation.to });
        if (consultation.answer)
          refusals.push({ kind: "alreadyAnswered", consultation: of, on: consultation.answer.on });
      }
      return finish(() => ({
        type: "lifecycle.consultationAnswered",
        data: { consultation: of, answer: { on, text, link } },
      }));
    }
    case "recordEvaluation":
      if (firstDay(command.data.publishedOn) > on)
        refusals.push({ kind: "dateInFuture", path: "publishedOn", value: command.data.publishedOn, on });
      return finish(() => ({
        type: "lifecycle.evaluationRecorded",
        data: { ...command.data, id: newId("evaluation") },
      }));
    case "setDeadline":
    case "extendDeadline": {
      const computed = computeDeadline(rules, command.data.rule, command.data.from);
      if (!computed.ok) refusals.push({ path: "rule", ...computed.error });
      const deadline = computed.ok ? computed.value : null;
      if (command.type === "setDeadline") {
        const { subject } = command.data;
        return finish(() => ({
          type: "lifecycle.deadlineSet",
          data: { id: newId("deadline"), subject, deadline: deadline as Deadline, on },
        }));
      }
      const { deadline: of, reason } = command.data;
      const known = state.deadlines.find((entry) => entry.id === of);
      if (!known) unknown("unknownDeadline", "deadline", of, state.deadlines);
      const due = known?.settings.at(-1)?.deadline.due;
      if (due && deadline && deadline.due <= due)
        refusals.push({ kind: "notAnExtension", deadline: of, due, wanted: deadline.due });
      return finish(() => ({
        type: "lifecycle.deadlineExtended",
        data: { id: of, deadline: deadline as Deadline, on, reason },
      }));
    }
    case "publishPlan":
    case "unpublishPlan": {
      const wanted = command.type === "publishPlan" ? "published" : "unpublished";
      if (isPublished(state, on) === (wanted === "published"))
        refusals.push({ kind: wanted === "published" ? "planAlreadyPublic" : "planNotPublic" });
      const reason = command.type === "unpublishPlan" ? command.data.reason : null;
      return finish(() => ({ type: "lifecycle.publicationChanged", data: { state: wanted, on, reason } }));
    }
  }
}

function evolve(state: LifecycleState, event: LifecycleEvent): LifecycleState {
  switch (event.type) {
    case "lifecycle.stageMoved": {
      const isAdoption = event.data.stage === "adoption" && event.data.from !== "stalled";
      return {
        ...state,
        stage: event.data.stage,
        timesInAdoption: state.timesInAdoption + (isAdoption ? 1 : 0),
        history: [...state.history, event.data],
      };
    }
    case "lifecycle.consultationHeld":
      return { ...state, consultations: [...state.consultations, event.data] };
    case "lifecycle.consultationAnswered": {
      const { consultation, answer } = event.data;
      const consultations = state.consultations.map((entry) =>
        entry.id === consultation ? { ...entry, answer } : entry,
      );
      return { ...state, consultations };
    }
    case "lifecycle.evaluationRecorded":
      return { ...state, evaluations: [...state.evaluations, event.data] };
    case "lifecycle.deadlineSet": {
      const { id: of, subject, deadline, on } = event.data;
      return {
        ...state,
        deadlines: [...state.deadlines, { id: of, subject, settings: [{ deadline, on, reason: null }] }],
      };
    }
    case "lifecycle.deadlineExtended": {
      const { id: of, ...setting } = event.data;
      const deadlines = state.deadlines.map((entry) =>
        entry.id === of ? { ...entry, settings: [...entry.settings, setting] } : entry,
      );
      return { ...state, deadlines };
    }
    case "lifecycle.publicationChanged":
      return { ...state, publication: [...state.publication, event.data] };
    default:
      return state;
  }
}
