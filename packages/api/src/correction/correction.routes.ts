/**
 * Corrections over HTTP: anybody points out an error, a moderator decides, everybody reads what was decided. Nothing of a
 * sender is told to anybody but who decides.
 */
import { randomBytes, randomUUID } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  type Correction,
  type CorrectionCommand,
  correctionDecision,
  correctionRefusalTexts,
  correctionSubjects,
  decideCorrection,
} from "@napar/domain/correction";
import { err, ok, type Result } from "@napar/domain/result";
import type { Kysely, Transaction } from "kysely";
import { nextPage, pageParameters } from "../collection/collection.js";
import { choiceParameter, idParameter, read, textParameter } from "../endpoint/index.js";
import { appendToJournal, commitmentsOf } from "../journal/journal.store.js";
import { queueConfirmation } from "../mail/index.js";
import { appointmentsOfPerson } from "../permission/appointment.store.js";
import { permit, type Subject } from "../plan-case/actor.js";
import { missingPermission } from "../plan-case/plan-case.commands.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import type { ApiError } from "../problem/index.js";
import { admitSender } from "../public-form/index.js";
import { type OwnOptions, own, whereFrom } from "../sign-in/own-endpoint.js";
import type { SignIn } from "../sign-in/sign-in.js";
import type { Database } from "../storage/index.js";
import {
  countWaiting,
  holdCorrection,
  insertCorrection,
  listDecided,
  listWaiting,
  updateCorrection,
} from "./correction.store.js";
import {
  correctionListView,
  correctionToken,
  correctionView,
  sentCorrection,
  sentView,
  waitingListView,
} from "./correction.view.js";
import { confirmationMail, decisionMail } from "./correction-mails.js";

const tag = "Corrections";
const action = "moderateContribution";
/** Of nobody's organisation, sent in by the public. */
const contribution: Subject = {
  ...{ organisations: ["public"], parties: [], partners: [], state: "submitted", enteredBy: "public" },
};
const daysToConfirm = 3;
const sender = { office: "public", organisation: "public", person: null };

export function addCorrectionRoutes(app: OpenAPIHono, options: OwnOptions): void {
  const { db } = options.storage;

  read(
    app,
    {
      path: "/corrections",
      name: "listCorrections",
      summary: "Errors that were pointed out and what was decided, the latest first",
      description: "What waits for a decision is counted and not shown.",
      tag,
      query: {
        kind: choiceParameter(correctionSubjects, "Only about things of this kind").optional(),
        id: textParameter("Only about the thing with this id").optional(),
        plan: textParameter("Only about what stands in this plan").optional(),
        outcome: choiceParameter(["accepted", "refused"], "Only these decisions").optional(),
        ...pageParameters,
      },
      ...{ answer: correctionListView, freshness: "stored" },
    },
    async ({ query: { kind, id, plan, outcome, page, pageSize }, url }) => {
      const of = { limit: pageSize, offset: (page - 1) * pageSize };
      const { items, total } = await listDecided(db, { about: { kind, id, plan }, outcome, ...of });
      const next = nextPage(url, { page, pageSize, total });
      return ok({ items, page, pageSize, total, ...(next && { next }), waiting: await countWaiting(db) });
    },
  );

  own(
    app,
    options,
    {
      // The token of the form works once.
      ...{ method: "put", path: "/corrections", name: "sendCorrection", who: "anybody", tag, status: 202 },
      summary: "Point out an error in what is published",
      description:
        "A form of use `correction` is opened first. Without proof of work a mail address is needed, by which the sender confirms it.",
      ...{ body: sentCorrection, answer: sentView },
      refusals: ["publicFormRefused", "tooManyRequests", "commandRefused"],
    },
    async ({ c, signIn, body: { form, mail, ...report }, moment }) => {
      const now = new Date(moment.at);
      const from = whereFrom(c, options);
      const admitted = await admitSender(signIn, { use: "correction", entry: form, from, now });
      if (!admitted.ok) return admitted;
      const { isProven } = admitted.value;
      const id = `correction-${randomUUID()}`;
      const sent = decide(null, { type: "send", id, report, isProven, hasMail: mail !== null }, moment);
      if (!sent.ok) return sent;
      const token = randomBytes(24).toString("base64url");
      const keptUntil = new Date(now.getTime() + daysToConfirm * 86_400_000);
      await db.transaction().execute(async (transaction) => {
        await insertCorrection(transaction, sent.value, {
          tokenHash: hashOf(signIn, token),
          address: mail === null ? null : signIn.secrets.seal(mail),
          keptUntil: isProven ? null : keptUntil,
        });
        if (mail !== null) {
          const { language } = report;
          const content = confirmationMail(token, language);
          const asked = { address: mail, language, content, dedupeKey: `confirm ${id}`, keptUntil };
          await queueConfirmation(transaction, signIn.secrets, asked, now);
        }
        if (isProven) await record(transaction, moment, sent.value, "correction.received", null);
      });
      return ok({ value: { id, state: sent.value.state, token } });
    },
  );

  /** What the sender does with the secret of their link. */
  const bySender = (type: "confirm" | "withdraw", name: string, summary: string) =>
    own(
      app,
      options,
      {
        ...{ method: "put", path: `/corrections/${type}`, name, who: "anybody", tag, summary },
        ...{
          body: correctionToken,
          answer: null,
          limit: { use: `correction ${type}`, most: 30, seconds: 600 },
        },
        refusals: ["linkNotValid", "commandRefused"],
      },
      async ({ signIn, body: { token }, moment }) =>
        db.transaction().execute(async (transaction) => {
          const found = await holdCorrection(transaction, { tokenHash: hashOf(signIn, token) });
          if (!found) return err({ kind: "linkNotValid" });
          const decided = decide(found, { type }, moment);
          if (!decided.ok) return decided;
          await updateCorrection(transaction, decided.value, type === "confirm" || found.addressConfirmed);
          if (decided.value.state !== found.state)
            await record(transaction, moment, decided.value, `correction.${decided.value.state}`, null);
          return ok({});
        }),
    );
  bySender("confirm", "confirmCorrection", "Confirm a report by the secret in the mail");
  bySender("withdraw", "withdrawCorrection", "Withdraw a report that is not decided yet, by its secret");

  const mayDecide = async (within: Kysely<Database>, person: string, on: string) =>
    permit(
      { person, appointments: await appointmentsOfPerson(within, person, on) },
      action,
      contribution,
      on,
    );

  own(
    app,
    options,
    {
      ...{
        method: "get",
        path: "/waiting-corrections",
        name: "listWaitingCorrections",
        who: "signedIn",
        tag,
      },
      summary: "What waits for a decision, for moderators, the oldest first",
      ...{ answer: waitingListView, refusals: ["missingPermission"] },
    },
    async ({ session, moment }) => {
      const permitted = await mayDecide(db, session.person, moment.on);
      if (!permitted.ok) return err(missingPermission(action, permitted.error));
      return ok({ value: { items: await listWaiting(db) } });
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "post", path: "/waiting-corrections/{id}/decision", name: "decideCorrection" },
      ...{
        who: "signedIn",
        tag,
        summary: "Decide on a report: corrected or not, with why; everybody reads it",
      },
      ...{
        params: { id: idParameter("Id of a correction") },
        body: correctionDecision.clone().openapi("CorrectionDecision"),
      },
      ...{ answer: correctionView, refusals: ["missingPermission", "resourceNotFound", "commandRefused"] },
    },
    async ({ signIn, session, params: { id }, body: decision, moment, transaction }) => {
      const permitted = await mayDecide(transaction, session.person, moment.on);
      if (!permitted.ok) return err(missingPermission(action, permitted.error));
      const found = await holdCorrection(transaction, { id });
      if (!found) return err({ kind: "resourceNotFound", resource: "correction", value: id, nearest: [] });
      const decided = decide(found, { type: "decide", decision }, moment);
      if (!decided.ok) return decided;
      await updateCorrection(transaction, decided.value, found.addressConfirmed);
      const commitments = await commitmentsOf(transaction, [session.person]);
      const author = { ...permitted.value, person: commitments.get(session.person) as string };
      await record(transaction, moment, decided.value, `correction.${decision.outcome}`, author);
      if (found.address !== null && found.addressConfirmed && found.report) {
        const { language } = found.report;
        const now = new Date(moment.at);
        const mail = {
          ...{
            address: signIn.secrets.open(found.address),
            language,
            content: decisionMail(decision, language),
          },
          ...{ dedupeKey: `decided ${id}`, keptUntil: new Date(now.getTime() + 7 * 86_400_000) },
        };
        await queueConfirmation(transaction, signIn.secrets, mail, now);
      }
      const { about, sentOn } = decided.value;
      return ok({ value: { id, about, sentOn, ...decision, decidedOn: moment.on } });
    },
  );
}

const hashOf = ({ secrets }: SignIn, token: string): string => secrets.hashOf("correction link", token);

function decide(
  before: Correction | null,
  command: CorrectionCommand,
  { on }: Moment,
): Result<Correction, ApiError> {
  const decided = decideCorrection(before, command, on);
  if (decided.ok) return decided;
  const refusal = { ...decided.error, text: correctionRefusalTexts[decided.error.kind] };
  return err({ kind: "commandRefused", command: `${command.type}-correction`, refusals: [refusal] });
}

/**
 * What happened, in the journal: never a word of the sender. Until the decision the entry is sealed, so that nobody reads
 * from it what is doubted.
 */
const record = (
  transaction: Transaction<Database>,
  { at, on }: Moment,
  { id, about, decision }: Correction,
  type: string,
  author: { office: string; organisation: string; person: string } | null,
) =>
  appendToJournal(transaction, [
    {
      ...{ at, day: on, type, actor: author ?? sender, subject: { kind: "correction", id } },
      data: JSON.parse(JSON.stringify(decision ? { about, decision } : { about })),
      isSealed: decision === null,
    },
  ]);
