/** Following by mail, without an account: ask, confirm, look, change, leave. Tokens stand in no path, so that no log has one. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { followed, followFrequencies } from "@napar/domain/following";
import { languages } from "@napar/domain/text";
import type { Country } from "../country/index.js";
import { resolveFollowed } from "../feed/index.js";
import { queueConfirmation } from "../mail/index.js";
import { leave, readFollowerToken } from "../mail/preferences.js";
import { localizedTextView } from "../openapi/part.js";
import type { ApiError } from "../problem/index.js";
import { admitSender, publicFormEntry } from "../public-form/index.js";
import { limits } from "../sign-in/limits.data.js";
import { type OwnOptions, own, whereFrom } from "../sign-in/own-endpoint.js";
import {
  changeFollower,
  confirmRequest,
  type Follower,
  findFollower,
  findRequest,
  keepRequest,
} from "./follow.store.js";
import { confirmationContent } from "./follow-mails.js";
import { noMailText } from "./no-mail-text.data.js";

const tag = "Following";
const choices = {
  language: z.enum(languages).openapi({ description: "Of the mails" }),
  frequency: z.enum(followFrequencies).openapi({ description: "How often a mail may come" }),
};
const token = z.string().min(1).max(200).openapi({ description: "Of the link in a mail" });
const named = z.object({
  followed: followed,
  title: localizedTextView
    .nullable()
    .openapi({ description: "Null: everything, or it is not public any more" }),
});

const requestBody = z
  .strictObject({ followed, ...choices, email: z.email().max(254), form: publicFormEntry })
  .openapi("FollowRequestInput");
const requestView = z.object({ ...choices, ...named.shape }).openapi("FollowRequest");
export type FollowRequestInput = z.infer<typeof requestBody>;
export type FollowRequestView = z.infer<typeof requestView>;

const followerView = z
  .object({ ...choices, follows: z.array(named) })
  .openapi("Follower", { description: "Everything that is kept, but for the address" });
const followerBody = z
  .strictObject({ token, ...choices, follows: z.array(followed).max(500) })
  .openapi("FollowerInput");
export type FollowerView = z.infer<typeof followerView>;
export type FollowerInput = z.infer<typeof followerBody>;
const confirmedView = z.object({ token, followed }).openapi("ConfirmedFollow");
export type ConfirmedFollowView = z.infer<typeof confirmedView>;

export function addFollowRoutes(
  app: OpenAPIHono,
  options: OwnOptions & { country: Country; sendsMail: boolean },
): void {
  const { storage, country, sendsMail } = options;
  const { db } = storage;
  const nameOf = async (one: z.infer<typeof followed>, on: string) => {
    const found = await resolveFollowed(db, country, one, on);
    return { followed: one, title: found.ok ? found.value.title : null };
  };
  const viewOf = async ({ language, frequency, follows }: Follower, on: string): Promise<FollowerView> => ({
    ...{ language, frequency },
    follows: await Promise.all(follows.map((one) => nameOf(one, on))),
  });

  own(
    app,
    options,
    {
      // The token of the form works once.
      ...{ method: "put", path: "/follow-requests", name: "askToFollow", who: "anybody", tag, status: 202 },
      summary: "Ask to follow something by mail; whoever the address is of confirms it",
      description: "The answer is the same whether the address is known or not",
      ...{ body: requestBody, answer: z.object({ accepted: z.literal(true) }) },
      limit: limits.followByAddress,
      limitOf: ({ email }) => ({ limit: limits.followByReader, who: email.toLowerCase() }),
      refusals: ["publicFormRefused", "resourceNotFound"],
    },
    async ({ c, signIn, body: { form, email, ...request }, moment }) => {
      if (!sendsMail) return refused({ kind: "serviceUnavailable", reason: noMailText });
      const now = new Date(moment.at);
      const found = await resolveFollowed(db, country, request.followed, moment.on);
      if (!found.ok) return refused(found.error.error);
      const from = whereFrom(c, options);
      const admitted = await admitSender(signIn, { use: "follow", entry: form, from, now });
      if (!admitted.ok) return admitted;
      await db.transaction().execute(async (transaction) => {
        const kept = await keepRequest(transaction, signIn.secrets, { ...request, email }, now);
        const { language, frequency } = request;
        const content = confirmationContent(found.value, {
          ...{ ...kept, language, frequency, until: kept.expiresAt },
        });
        const dedupeKey = `follow ${kept.token.split(".")[0]}`;
        const mail = { address: email, language, content, dedupeKey, keptUntil: kept.expiresAt };
        await queueConfirmation(transaction, signIn.secrets, mail, now);
      });
      return { ok: true, value: { value: { accepted: true } } };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "get", path: "/follow-request", name: "findFollowRequest", who: "anybody", tag },
      ...{ summary: "What a link in a mail would confirm", query: { token }, answer: requestView },
      refusals: ["linkNotValid"],
    },
    async ({ signIn, query, moment }) => {
      const request = await findRequest(db, signIn.secrets, query.token, new Date(moment.at));
      if (!request) return notValid;
      const { language, frequency } = request;
      const value = { language, frequency, ...(await nameOf(request.followed, moment.on)) };
      return { ok: true, value: { value } };
    },
  );

  own(
    app,
    options,
    {
      ...{
        method: "put",
        path: "/follow-request/confirmation",
        name: "confirmFollowRequest",
        who: "anybody",
        tag,
      },
      ...{ summary: "Confirm it; works once", body: z.strictObject({ token }), answer: confirmedView },
      ...{ limit: limits.followByAddress, refusals: ["linkNotValid"] },
    },
    async ({ signIn, body, moment }) => {
      const confirmed = await db
        .transaction()
        .execute((transaction) =>
          confirmRequest(transaction, signIn.secrets, body.token, new Date(moment.at)),
        );
      return confirmed ? { ok: true, value: { value: confirmed } } : notValid;
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "get", path: "/follower", name: "findFollower", who: "anybody", tag },
      ...{ summary: "What one follows", query: { token }, answer: followerView, refusals: ["linkNotValid"] },
    },
    async ({ signIn, query, moment }) => {
      const id = readFollowerToken(signIn.secrets, query.token);
      const reader = id === null ? null : await findFollower(db, id);
      return reader ? { ok: true, value: { value: await viewOf(reader, moment.on) } } : notValid;
    },
  );

  own(
    app,
    options,
    {
      ...{
        method: "put",
        path: "/follower",
        name: "changeFollower",
        who: "anybody",
        tag,
        body: followerBody,
      },
      summary:
        "Follow less, in another language or at another pace; whoever follows nothing any more is erased",
      ...{ answer: followerView.nullable(), limit: limits.followByAddress, refusals: ["linkNotValid"] },
    },
    async ({ signIn, body: { token: of, ...change }, moment }) => {
      const id = readFollowerToken(signIn.secrets, of);
      if (id === null || !(await findFollower(db, id))) return notValid;
      const changed = await db
        .transaction()
        .execute((transaction) => changeFollower(transaction, id, change));
      return { ok: true, value: { value: changed && (await viewOf(changed, moment.on)) } };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "put", path: "/follower/end", name: "stopFollowing", who: "anybody", tag, answer: null },
      ...{ summary: "Follow nothing any more: the address is erased", body: z.strictObject({ token }) },
      ...{ limit: limits.followByAddress, refusals: ["linkNotValid"] },
    },
    async ({ signIn, body }) => {
      const id = readFollowerToken(signIn.secrets, body.token);
      return id !== null && (await leave(db, id)) ? { ok: true, value: {} } : notValid;
    },
  );
}

const refused = (error: ApiError) => ({ ok: false, error }) as const;
const notValid = refused({ kind: "linkNotValid" });
