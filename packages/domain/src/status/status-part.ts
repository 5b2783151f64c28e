/**
 * The part of a case that records statuses, each voice by those whose voice it is: a government reports on what it carries
 * itself, assesses and contests nothing of its own, and a party to the plan assesses no other party.
 */
import type { CompetenceModel } from "../competence/index.js";
import { computeDeadline, type DeadlineRule, deadlineRules } from "../deadline/index.js";
import type { CaseView, CommandOf, Context, DomainEvent, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { responsibleFor, type WithMeasures } from "./responsible.js";
import {
  type RecordStatus,
  type ReplyToStatus,
  recordStatus,
  replyToStatus,
  type StatusBook,
  type StatusEntry,
  type StatusReply,
  type StatusSubject,
  type Voice,
  voices,
} from "./status.js";
import { type StatusRefusalKind, statusRefusalTexts } from "./status-texts.data.js";

/** Its words in four languages are in `status-texts.data.ts`. */
export type StatusRefusal = Refusal & { kind: StatusRefusalKind };

export type StatusCommands = { recordStatus: RecordStatus; replyToStatus: ReplyToStatus };
export type StatusEvent =
  | DomainEvent<"status.recorded", Omit<StatusEntry, "replies">>
  | DomainEvent<"status.replied", StatusReply & { entry: string }>;
export type StatusView = CaseView &
  WithMeasures & {
    readonly status: StatusBook;
    readonly adoption?: {
      readonly parties: readonly { readonly authority: string; readonly standing: string }[];
    };
  };

/** @param replyRule identifier of the rule that sets the time to reply; each entry keeps the deadline it got */
export function createStatusPart(
  rules: readonly DeadlineRule[] = deadlineRules,
  replyRule = "right-of-reply",
): Part<StatusBook, StatusCommands, StatusEvent, StatusView, StatusRefusalKind> {
  return {
    name: "status",
    initial: { entries: [] },
    commands: { recordStatus, replyToStatus },
    summaries: {
      recordStatus: {
        nl: "Noteert hoe het met een maatregel staat, in een van de drie stemmen.",
        fr: "Consigne l’état d’une mesure, dans l’une des trois voix.",
        de: "Hält fest, wie es um eine Maßnahme steht, in einer der drei Stimmen.",
        en: "Records how a measure stands, in one of the three voices.",
      },
      replyToStatus: {
        nl: "Antwoordt op een beoordeling of betwisting.",
        fr: "Répond à une évaluation ou à une contestation.",
        de: "Antwortet auf eine Bewertung oder Bestreitung.",
        en: "Replies to an assessment or to a contested status.",
      },
    },
    refusalTexts: statusRefusalTexts,
    decide: (command, whole, context) =>
      command.type === "recordStatus"
        ? decideRecord(command.data, whole, context, { rules, replyRule })
        : decideReply(command.data, whole, context),
    evolve,
  };
}
export const statusPart = createStatusPart();

type ReplyTime = { rules: readonly DeadlineRule[]; replyRule: string };

function decideRecord(
  data: RecordStatus,
  whole: StatusView,
  context: Context,
  { rules, replyRule }: ReplyTime,
): Result<StatusEvent[], StatusRefusal[]> {
  const { measure, share } = data.subject;
  const refusals: StatusRefusal[] = [];
  const responsible = responsibleFor(whole);
  const authorities = responsible.get(measure);
  if (!authorities) {
    const nearest = nearestTo(measure, [...responsible.keys()]);
    refusals.push({ kind: "unknownMeasure", path: "subject.measure", value: measure, nearest });
  } else if (share !== null && !authorities.includes(share)) {
    refusals.push({ kind: "unknownShare", path: "subject.share", value: share, nearest: authorities });
  }
  const concerned = share === null ? (authorities ?? []) : [share];
  const { office, organisation } = context.actor;
  const speaker = { organisation, concerned, parties: partiesOf(whole), competence: context.competence };
  refusals.push(...refusalsOfVoice(data.voice, speaker));
  const on = data.holdsOn ?? context.on;
  if (on > context.on) {
    refusals.push({ kind: "dayInFuture", path: "holdsOn", value: on, today: context.on });
  }
  const deadline = computeDeadline(rules, replyRule, context.on);
  if (!deadline.ok) refusals.push({ ...deadline.error });
  if (refusals.length > 0 || !deadline.ok) return err(refusals);
  const { voice, subject, statement, period, source, evidence } = data;
  return ok([
    {
      type: "status.recorded",
      data: {
        ...{ id: context.newId("status"), voice, subject, statement, period, on, recordedOn: context.on },
        ...{ by: { office, organisation }, source, evidence },
        rightOfReply: voice === "reported" ? null : { from: [...concerned], deadline: deadline.value },
      },
    },
  ]);
}

type SpeakerAsking = {
  organisation: string;
  /** Who answers for the subject; empty where nobody knows the subject. */
  concerned: readonly string[];
  parties: readonly string[];
  competence: CompetenceModel | undefined;
};

const partiesOf = ({ adoption }: Pick<StatusView, "adoption">): string[] =>
  (adoption?.parties ?? []).flatMap(({ authority, standing }) =>
    standing === "setAside" ? [] : [authority],
  );

/** Each voice is for those whose voice it is. */
function refusalsOfVoice(
  voice: Voice,
  { organisation, concerned, parties, competence }: SpeakerAsking,
): StatusRefusal[] {
  const facts = { path: "voice", organisation };
  if (voice === "reported") {
    const isTheirs = concerned.length === 0 || answersForOneOf(organisation, concerned, competence);
    return isTheirs ? [] : [{ kind: "reportsForAnother", ...facts, authorities: concerned }];
  }
  const refusals: StatusRefusal[] = [];
  if (voice === "assessed" && parties.includes(organisation) && !concerned.includes(organisation)) {
    refusals.push({ kind: "assessedByParty", ...facts });
  }
  if (speaksForOneOf(organisation, concerned, competence)) {
    const kind = voice === "assessed" ? "assessesItself" : "contestsItself";
    refusals.push({ kind, ...facts, authorities: concerned });
  }
  return refusals;
}

/**
 * In which voices an organisation may speak of a measure, or of the share of one authority in it: what a form offers. The
 * same rules decide when the status is recorded.
 *
 * @param competence tells which agencies speak for which government; without it an agency is taken for an outsider
 */
export function voicesOpenTo(
  organisation: string,
  { measure, share }: StatusSubject,
  whole: Pick<StatusView, "plan" | "measures" | "adoption">,
  competence?: CompetenceModel,
): Voice[] {
  const authorities = responsibleFor(whole).get(measure);
  if (!authorities) return [];
  const concerned = share === null ? authorities : [share];
  const speaker = { organisation, concerned, parties: partiesOf(whole), competence };
  return voices.filter((voice) => refusalsOfVoice(voice, speaker).length === 0);
}

/** A government speaks for itself, and so do its offices and services: an agency cannot assess its own government. */
function speaksForOneOf(
  organisation: string,
  authorities: readonly string[],
  competence: CompetenceModel | undefined,
): boolean {
  if (authorities.includes(organisation)) return true;
  const speaker = competence?.authorities.get(organisation);
  const isService = speaker?.kind === "agency" || speaker?.kind === "office";
  return isService && speaker.parent !== undefined && authorities.includes(speaker.parent);
}

/** Beside those who speak for it, the government that an agency or an office is part of answers for what that carries. */
const answersForOneOf = (
  organisation: string,
  authorities: readonly string[],
  competence: CompetenceModel | undefined,
): boolean =>
  speaksForOneOf(organisation, authorities, competence) ||
  authorities.some((authority) => speaksForOneOf(authority, [organisation], competence));

function decideReply(
  { entry: id, position, text, evidence }: ReplyToStatus,
  whole: StatusView,
  { on, actor }: Context,
): Result<StatusEvent[], StatusRefusal[]> {
  const { entries } = whole.status;
  const entry = entries.find((known) => known.id === id);
  const { office, organisation } = actor;
  if (!entry) {
    const nearest = nearestTo(
      id,
      entries.map((known) => known.id),
    );
    return err([{ kind: "unknownEntry", path: "entry", value: id, nearest }]);
  }
  if (!entry.rightOfReply)
    return err([{ kind: "noRightOfReply", path: "entry", value: id, voice: entry.voice }]);
  const { from, deadline } = entry.rightOfReply;
  if (!from.includes(organisation)) {
    return err([{ kind: "notConcerned", path: "entry", organisation, authorities: from }]);
  }
  const by = { office, organisation };
  const data = { entry: id, position, text, evidence, by, on, isLate: on > deadline.due };
  return ok([{ type: "status.replied", data }]);
}

function evolve(book: StatusBook, event: StatusEvent): StatusBook {
  if (event.type === "status.recorded") {
    return { entries: [...book.entries, { ...event.data, replies: [] }] };
  }
  if (event.type === "status.replied") {
    const { entry, ...reply } = event.data;
    return {
      entries: book.entries.map((known) =>
        known.id === entry ? { ...known, replies: [...known.replies, reply] } : known,
      ),
    };
  }
  return book;
}

export type StatusCommand = CommandOf<StatusCommands>;
