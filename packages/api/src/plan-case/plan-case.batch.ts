/** Many commands on a plan at once: all of them happen, in order, or none does and every reason is told. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  caseRefusalTexts,
  type PlanCase,
  type RefusalLookups,
  wordsOfRefusal,
} from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { expectationOf, filledText } from "@napar/domain/text";
import { routeOf } from "../endpoint/index.js";
import { commandBodyView } from "../openapi/part.js";
import { missingFreshSignIn } from "../permission/fresh-sign-in.js";
import { type ApiError, issueTexts, type WordedRefusal } from "../problem/index.js";
import { mostIssues } from "../problem/problem.js";
import { permit } from "./actor.js";
import { describeChange } from "./change-description.js";
import { subjectOf } from "./command-subject.js";
import { namesIn } from "./names-in-case.js";
import {
  answerChange,
  type ChangeRequest,
  changeHeld,
  etagOf,
  type GoverningOptions,
  refusedOf,
  replyOf,
  staleVersion,
  wordDenials,
} from "./plan-case.commands.js";
import { type Acting, type ChangeRefusal, changeCase, type RequestedCommand } from "./plan-case.store.js";
import { type BatchChangeView, batchChangeView } from "./plan-case.view.js";
import { commands } from "./plan-case-model.js";
import { wordRefusal } from "./refusal-texts.js";

/** Five thousand measures in four languages are about ten megabytes. */
export const mostBatchBytes = 16 * 1024 * 1024;
const mostBatchCommands = 10_000;

/** A case is opened by a request of its own. */
const known = new Map(commands.filter(({ name }) => name !== "openCase").map((each) => [each.name, each]));
const names = [...known.keys()] as [string, ...string[]];

/** What is in the data is for each command to read, so that all that is wrong with all of them is told at once. */
const batchBody = z.strictObject({
  commands: z
    .array(z.strictObject({ command: z.enum(names), data: z.unknown() }))
    .min(1)
    .max(mostBatchCommands),
});

/** The same for those who read what the API takes: each command with its data. */
const batchBodyView = z
  .strictObject({
    commands: z
      .array(
        z.union(
          names.map((name) => z.strictObject({ command: z.literal(name), data: commandBodyView(name) })),
        ),
      )
      .min(1)
      .max(mostBatchCommands)
      .openapi({ description: "In the order in which they happen" }),
  })
  .openapi("PlanCaseBatch");

export function addPlanCaseBatch(app: OpenAPIHono, options: GoverningOptions): void {
  const path = "/plan-cases/{id}/batch";
  describeChange(app, {
    path,
    name: "changePlanCase",
    summary: "Several commands on one version of a plan: all of them, in order, or none",
    description:
      "Each command needs the right it needs by itself. A refusal tells of every command that could be judged; `command` is its index. Commands after a refused one are judged as if that one had not been asked for.",
    answer: batchChangeView,
    body: batchBodyView,
    bodyDescription: `At most ${mostBatchCommands} commands and ${mostBatchBytes} bytes; members that are not known are refused`,
  });
  app.post(routeOf(path), (c) =>
    answerChange(c, { isOpening: false, maxBytes: mostBatchBytes }, options, async (transaction, request) => {
      const read = readBatch(request.data);
      if (!read.ok) return read;
      const { moment, expected } = request;
      return changeHeld(transaction, request, async (before, own) => {
        const actor = actingPiecewise(request, own);
        const { country } = options;
        const refused = (refusals: readonly ChangeRefusal[]) =>
          refusedBatch(read.value, refusals, { nameOf: namesIn(before, country) });
        if (expected !== etagOf(before)) {
          const first = firstRefused(read.value, before, actor);
          return err(first ? refused([first]) : staleVersion(expected, before));
        }
        const notFresh = missingFreshSignIn(
          read.value.map(({ type }) => type),
          request.actor,
          moment,
        );
        if (notFresh) {
          const first = firstRefused(read.value, before, actor);
          return err(first ? refused([first]) : notFresh);
        }
        const changed = await changeCase(transaction, before, read.value, { actor, moment, country });
        if (!changed.ok) return err(refused(changed.error));
        const { state, events, entries, commandOf } = changed.value;
        const view: BatchChangeView = {
          id: request.id,
          version: state.version,
          stage: state.lifecycle.stage,
          events: events.map(({ type, data }, index) => ({
            command: commandOf[index] ?? 0,
            sequence: entries[index]?.sequence ?? 0,
            type,
            id: idIn(data),
          })),
        };
        return ok(replyOf(state, view));
      });
    }),
  );
}

type Piecewise = Extract<Acting, { permit: unknown }>;

/** The right to each command is asked for on the state that the commands before it have made. */
function actingPiecewise({ actor, moment: { on } }: ChangeRequest, own: string | undefined): Piecewise {
  return {
    person: actor.person,
    permit: ({ type, data }, state) => {
      const subject = subjectOf(type, data, state, { actor, on, isSame: (person) => person === own });
      const permitted = permit(actor, type, subject, on);
      return permitted.ok ? permitted : err({ action: type, denials: permitted.error });
    },
  };
}

/** Whoever has no right to what is asked is not told of versions. */
function firstRefused(
  batch: readonly RequestedCommand[],
  state: PlanCase,
  { permit }: Piecewise,
): ChangeRefusal | undefined {
  for (const [command, requested] of batch.entries()) {
    const permitted = permit(requested, state);
    if (!permitted.ok) return { kind: "missingPermission", command, ...permitted.error };
  }
  return undefined;
}

function readBatch(body: unknown): Result<RequestedCommand[], ApiError> {
  const read = batchBody.safeParse(body);
  if (read.success) return ok(read.data.commands.map(({ command, data }) => ({ type: command, data })));
  const issues = read.error.issues.slice(0, mostIssues).map((issue) => {
    const name = issue.path.reduce<string>(
      (path, part) =>
        typeof part === "number"
          ? `${path}[${part}]`
          : path === ""
            ? String(part)
            : `${path}.${String(part)}`,
      "",
    );
    const value = issue.path.reduce<unknown>((at, part) => (at as never)?.[part as never], body);
    const isName = issue.path.at(-1) === "command" && typeof value === "string";
    return {
      type: "urn:problem-type:belgif:input-validation:schemaViolation",
      ...{ in: "body" as const, name, title: "Input is not valid" },
      ...(typeof value === "string" && { value: value.slice(0, 200) }),
      text: isName
        ? wordsOfRefusal({ kind: "commandUnknown", command: value }, caseRefusalTexts.commandUnknown)
        : filledText(issueTexts.expectedInside, { name: name || null, expected: expectationOf(issue) }),
      ...(isName && { nearest: nearestTo(value, names) }),
    };
  });
  return err({ kind: "badRequest", issues });
}

/** What is made has its identifier in the event. */
const idIn = (data: unknown): string | null => {
  const id = (data as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : null;
};

/** Rights first, then input, then what stands in the way: as a command by itself would be answered. */
function refusedBatch(
  batch: readonly RequestedCommand[],
  refusals: readonly ChangeRefusal[],
  lookups: RefusalLookups,
): ApiError {
  const denied = refusals.filter(({ kind }) => kind === "missingPermission");
  const [first] = denied;
  if (first) {
    const reasons = denied.flatMap(({ command = 0, action, denials }) =>
      wordDenials(denials as never, lookups).map((denial) => ({
        ...denial,
        command,
        action: String(action),
      })),
    );
    return { kind: "missingPermission", action: String(first.action), reasons: reasons.slice(0, mostIssues) };
  }
  const worded = refusals.slice(0, mostIssues).map((refusal): WordedRefusal => {
    const { command = 0, path } = refusal;
    const part = known.get(batch[command]?.type ?? "")?.part ?? "head";
    const where = `commands[${command}].data`;
    return wordRefusal({ ...refusal, command, path: path ? `${where}.${path}` : where }, part, lookups);
  });
  return refusedOf("batch", worded);
}
