import {
  type Followed,
  type FollowFrequency,
  followFrequencies,
  readFollowed,
} from "@napar/domain/following";
import { type Language, languages } from "@napar/domain/text";
import { type FieldProblem, inLanguage } from "@napar/ui";
import type { ReactElement } from "react";
import {
  hrefTo,
  notFound,
  type Page,
  type PageAnswer,
  type PageRequest,
  type PageRoute,
  redirectTo,
  type Submission,
  unwrap,
} from "../page/page.js";
import { gateEntryOf } from "../public-form/gate-fields.js";
import { atomOf } from "./atom.js";
import { calendarOf } from "./calendar.js";
import { FollowAskedPage, FollowConfirmPage, FollowEndedPage, FollowLinkPage } from "./follow-link-pages.js";
import { MinePage } from "./follow-mine-page.js";
import { type Entered, FollowPage } from "./follow-page.js";
import { feedQuery, followedName } from "./followed-words.js";

const shown = 10;
const inFeed = 50;

export const followRoutes: PageRoute[] = [
  {
    path: "/follow",
    answer: (request) =>
      formPage(request, { email: "", frequency: "weekly", language: request.language }, [], null),
    submit: sendForm,
  },
  {
    path: "/follow/asked",
    answer: ({ language, query }) =>
      ownPage(
        language,
        inLanguage(language).followAskedTitle(),
        <FollowAskedPage language={language} isShown={query.get("mail") === "shown"} />,
      ),
  },
  {
    path: "/follow/confirm",
    answer: async ({ language, query, client }) => {
      const t = inLanguage(language);
      const token = query.get("token") ?? "";
      const found = await client.findFollowRequest(token || "none");
      if (!found.ok) return badLink(language);
      return ownPage(
        language,
        t.followConfirmTitle(),
        <FollowConfirmPage language={language} token={token} request={found.value} />,
      );
    },
    submit: async ({ language, form, client }) => {
      const confirmed = await client.confirmFollowRequest(form.get("token") || "none");
      if (!confirmed.ok) return badLink(language);
      return redirectTo(
        hrefTo(language, "/follow/mine", { token: confirmed.value.token, done: "confirmed" }),
      );
    },
  },
  {
    path: "/follow/mine",
    answer: (request) => minePage(request, request.query.get("done")),
    submit: changeMine,
  },
];

/** What programs fetch; whoever follows by them is known to nobody. */
const feedRoutes: PageRoute[] = [
  {
    path: "/feed.atom",
    answer: async (request) => {
      const { language, query, client, publicUrl, today } = request;
      const followed = readFollowed(query);
      if (!followed.ok) return notFound;
      const before = /^[1-9]\d{0,8}$/.exec(query.get("before") ?? "")?.[0] ?? null;
      const changes = unwrap(
        await client.listChanges(followed.value, {
          limit: inFeed,
          ...(before && { before: Number(before) }),
        }),
      );
      const body = atomOf({ changes, followed: followed.value, language, publicUrl, today, before });
      return { kind: "document", type: "application/atom+xml; charset=utf-8", body };
    },
  },
  {
    path: "/calendar.ics",
    answer: async ({ language, query, client, publicUrl, today }) => {
      const followed = readFollowed(query);
      if (!followed.ok) return notFound;
      const dates = unwrap(await client.listPlanDates(followed.value));
      const body = calendarOf({ dates, followed: followed.value, language, publicUrl, today });
      return { kind: "document", type: "text/calendar; charset=utf-8", body };
    },
  },
];

export const feedRootRoutes: readonly PageRoute[] = languages.flatMap((language) =>
  feedRoutes.map(({ path, answer }) => ({
    path: `/${language}${path}`,
    answer: (request: PageRequest) => answer({ ...request, language }),
  })),
);

/** A page of one reader, by a link of theirs: kept by nobody, listed by no search engine. */
function ownPage(language: Language, title: string, body: ReactElement): Page {
  const t = inLanguage(language);
  const crumbs = [{ label: t.followTitle(), href: hrefTo(language, "/follow") }, { label: title }];
  return {
    ...{ kind: "page", title, description: t.followLead(), section: "follow", crumbs },
    ...{ isUnkept: true, body },
  };
}

const badLink = (language: Language): Page => ({
  ...ownPage(language, inLanguage(language).followLinkTitle(), <FollowLinkPage language={language} />),
  status: 400,
});

async function formPage(
  { language, query, client }: PageRequest,
  entered: Entered,
  problems: readonly FieldProblem[],
  refusal: string | null,
): Promise<PageAnswer> {
  const t = inLanguage(language);
  const read = readFollowed(query);
  if (!read.ok) return notFound;
  const followed = read.value;
  const changes = unwrap(await client.listChanges(followed, { limit: shown }));
  const opened = await client.openPublicForm("follow");
  const authorities =
    followed.kind === "all" ? unwrap(await client.listAuthorities({ pageSize: 100 })).items : [];
  const what = followedName(changes.title, language);
  const title = followed.kind === "all" ? t.followTitle() : t.followOne({ what });
  const home = { label: t.followTitle(), href: hrefTo(language, "/follow") };
  return {
    ...{ kind: "page", title, description: t.followLead(), section: "follow", isUnkept: true },
    ...(problems.length > 0 || refusal !== null ? { status: 400 as const } : {}),
    crumbs: followed.kind === "all" ? [home] : [home, { label: title }],
    islands: ["public-form"],
    feeds: [
      {
        type: "application/atom+xml",
        href: hrefTo(language, "/feed.atom", feedQuery(followed)),
        title: t.followFeedTitle({ what }),
      },
      {
        type: "text/calendar",
        href: hrefTo(language, "/calendar.ics", feedQuery(followed)),
        title: t.followCalendarTitle({ what }),
      },
    ],
    body: (
      <FollowPage
        {...{ language, followed, title, changes, authorities, entered, problems, refusal }}
        opened={opened.ok ? opened.value : null}
      />
    ),
  };
}

async function sendForm(request: Submission): Promise<PageAnswer> {
  const { language, query, client, form } = request;
  const t = inLanguage(language);
  const read = readFollowed(query);
  if (!read.ok) return notFound;
  const entered = { email: (form.get("email") ?? "").trim(), ...choicesOf(form, language) };
  if (entered.email.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entered.email))
    return formPage(request, entered, [{ fieldId: "email", message: t.followMailWrong() }], null);
  const sent = await client.askToFollow({ ...entered, followed: read.value, form: gateEntryOf(form) });
  // Whoever presses twice has asked once.
  const isSent = sent.ok || (sent.problem as { reason?: unknown }).reason === "formUsed";
  if (isSent) return redirectTo(hrefTo(language, "/follow/asked", { mail: form.get("mail") }));
  const { problem } = sent;
  const words = problem.text?.[language] ?? problem.titleText?.[language] ?? problem.title;
  return problem.kind === "badRequest"
    ? formPage(request, entered, [{ fieldId: "email", message: t.followMailWrong() }], null)
    : formPage(request, entered, [], words);
}

const choicesOf = (form: URLSearchParams, language: Language) => ({
  language: languages.find((one) => one === form.get("language")) ?? language,
  frequency: followFrequencies.find((one) => one === form.get("frequency")) ?? ("weekly" as FollowFrequency),
});

async function minePage({ language, query, client }: PageRequest, done: string | null): Promise<PageAnswer> {
  const token = query.get("token") ?? "";
  const found = await client.findFollower(token || "none");
  if (!found.ok) return badLink(language);
  return ownPage(
    language,
    inLanguage(language).followMineTitle(),
    <MinePage language={language} token={token} follower={found.value} done={done} />,
  );
}

async function changeMine(request: Submission): Promise<PageAnswer> {
  const { language, form, client, query } = request;
  const token = query.get("token") ?? "";
  const ended = ownPage(
    language,
    inLanguage(language).followEndedTitle(),
    <FollowEndedPage language={language} />,
  );
  if (form.get("do") === "stop") {
    const stopped = await client.stopFollowing(token || "none");
    return stopped.ok ? ended : badLink(language);
  }
  const follows = form.getAll("follow").flatMap((key): Followed[] => {
    const one = readFollowed(new URLSearchParams(key));
    return one.ok ? [one.value] : [];
  });
  const changed = await client.changeFollower({ token, ...choicesOf(form, language), follows });
  if (!changed.ok) return badLink(language);
  if (changed.value === null) return ended;
  return redirectTo(hrefTo(changed.value.language, "/follow/mine", { token, done: "changed" }));
}
