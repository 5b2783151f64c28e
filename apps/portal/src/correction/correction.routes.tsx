import { correctionReport } from "@napar/domain/correction";
import type { Language } from "@napar/domain/text";
import { type FieldProblem, inLanguage } from "@napar/ui";
import type { ReactElement } from "react";
import { tableFormats } from "../data/formats.js";
import {
  hrefTo,
  type Page,
  type PageRequest,
  type PageRoute,
  type Submission,
  unwrap,
} from "../page/page.js";
import { pageNumber } from "../page/paging.js";
import { gateEntryOf } from "../public-form/gate-fields.js";
import { readAbout, titleOfAbout } from "./correction-about.js";
import {
  CorrectionConfirmPage,
  CorrectionDonePage,
  CorrectionFormPage,
  CorrectionSentPage,
  type Entered,
  nothingEntered,
} from "./correction-form-page.js";
import { CorrectionListPage, correctionsPerPage } from "./correction-list-page.js";

export const correctionRoutes: PageRoute[] = [
  {
    path: "/corrections",
    answer: async ({ language, query, client }) => {
      const t = inLanguage(language);
      const page = pageNumber(query);
      const list = unwrap(await client.listCorrections({ page, pageSize: correctionsPerPage }));
      const items = await Promise.all(
        list.items.map(async (one) => ({ ...one, title: await titleOfAbout(client, one.about, language) })),
      );
      return {
        kind: "page",
        title: t.correctionsTitle(),
        description: t.correctionsLead(),
        section: "corrections",
        crumbs: [{ label: t.correctionsTitle() }],
        formats: tableFormats("corrections"),
        body: <CorrectionListPage language={language} list={list} items={items} page={page} />,
      };
    },
  },
  {
    path: "/corrections/new",
    answer: (request) => formPage(request, { entered: nothingEntered, problems: [], refusal: null }),
    submit: sendForm,
  },
  {
    path: "/corrections/confirm",
    answer: ({ language, query }) =>
      ownPage(
        language,
        inLanguage(language).correctionConfirmTitle(),
        <CorrectionConfirmPage language={language} token={query.get("token") ?? ""} />,
      ),
    submit: async ({ language, client, form }) => {
      const token = form.get("token") ?? "";
      const isWithdrawn = form.get("do") === "withdraw";
      const reply = isWithdrawn
        ? await client.withdrawCorrection(token)
        : await client.confirmCorrection(token);
      const outcome = !reply.ok ? "linkNotValid" : isWithdrawn ? "withdrawn" : "confirmed";
      const page = ownPage(
        language,
        inLanguage(language).correctionsTitle(),
        <CorrectionDonePage language={language} outcome={outcome} />,
      );
      return reply.ok ? page : { ...page, status: 400 };
    },
  },
];

/** A page about one reader's own report: kept by nobody, listed by no search engine. */
function ownPage(language: Language, title: string, body: ReactElement): Page {
  const t = inLanguage(language);
  const crumbs = [{ label: t.correctionsTitle(), href: hrefTo(language, "/corrections") }, { label: title }];
  return {
    ...{ kind: "page", title, description: t.correctionsLead(), section: "corrections", crumbs },
    ...{ isUnkept: true, body },
  };
}

type Tried = { entered: Entered; problems: readonly FieldProblem[]; refusal: string | null };

async function formPage({ language, query, client }: PageRequest, tried: Tried): Promise<Page> {
  const about = readAbout(query);
  const opened = await client.openPublicForm("correction");
  const title = await titleOfAbout(client, about, language);
  const page = ownPage(
    language,
    inLanguage(language).correctionNewTitle(),
    <CorrectionFormPage {...{ language, about, title, ...tried }} opened={opened.ok ? opened.value : null} />,
  );
  return { ...page, islands: ["public-form"] };
}

async function sendForm(request: Submission): Promise<Page> {
  const { language, query, client, form } = request;
  const t = inLanguage(language);
  const read = (name: keyof Entered) => (form.get(name) ?? "").trim();
  const entered = {
    ...{ wrong: read("wrong"), right: read("right"), source: read("source"), mail: read("mail") },
  };
  const report = correctionReport.safeParse({
    ...{ about: readAbout(query), language, wrong: entered.wrong },
    ...{ right: entered.right || null, source: entered.source || null },
  });
  const again = async (problems: FieldProblem[], refusal: string | null): Promise<Page> => ({
    ...(await formPage(request, { entered, problems, refusal })),
    status: 400,
  });
  const problems: FieldProblem[] = [];
  if (!report.success)
    problems.push({
      fieldId: String(report.error.issues[0]?.path[0] ?? "wrong"),
      message: entered.wrong.length < 10 ? t.correctionWrongNeeded() : t.correctionTooLong(),
    });
  if (entered.mail !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entered.mail))
    problems.push({ fieldId: "mail", message: t.correctionMailWrong() });
  if (!report.success || problems.length > 0) return again(problems, null);
  const sent = await client.sendCorrection({
    ...report.data,
    mail: entered.mail || null,
    form: gateEntryOf(form),
  });
  if (sent.ok)
    return ownPage(
      language,
      t.correctionNewTitle(),
      <CorrectionSentPage language={language} state={sent.value.state} token={sent.value.token} />,
    );
  const { problem } = sent;
  const words = problem.text?.[language] ?? problem.titleText?.[language] ?? problem.title;
  const needsMail = problem.kind === "commandRefused";
  return needsMail ? again([{ fieldId: "mail", message: words }], null) : again([], words);
}
