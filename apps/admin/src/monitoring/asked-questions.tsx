/** What the organisations of the reader were asked by mail, and who keeps silent. */
import type { FollowUpView, PlanCaseView } from "@napar/api/client";
import { Mark, Table } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { Link } from "react-router";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";

type Question = FollowUpView["asked"][number];

export function AskedQuestions({ plan, asked }: { plan: PlanCaseView; asked: readonly Question[] }) {
  if (asked.length === 0) return null;
  const rows = asked.toSorted((a, b) => Number(b.state === "waiting") - Number(a.state === "waiting"));
  return (
    <section className="section" aria-labelledby="asked-h">
      <h2 id="asked-h">{t.adminUpdTitle()}</h2>
      <p className="hint">{t.adminUpdLead()}</p>
      <Table
        caption={t.adminUpdTitle()}
        hideCaption
        rows={rows}
        rowKey={({ about, organisation, due }) => `${about.kind} ${about.id} ${organisation} ${due}`}
        columns={[
          { head: t.adminUpdAbout(), kind: "title", cell: ({ about }) => <About {...{ plan, about }} /> },
          { head: t.adminMonFrom(), cell: ({ organisation }) => <OrganisationName id={organisation} /> },
          {
            head: t.adminUpdAsked(),
            cell: ({ askedOn }) => (askedOn ? <DateText date={askedOn} /> : t.adminUpdNobody()),
          },
          { head: t.adminUpdStands(), cell: (question) => <Standing {...question} /> },
        ]}
      />
    </section>
  );
}

function About({ plan, about: { kind, id } }: { plan: PlanCaseView; about: Question["about"] }) {
  const isMeasure = kind === "measure";
  const words = isMeasure
    ? wordsOf(plan.measures.measures.find((measure) => measure.id === id)?.title)
    : wordsOf(plan.indicators.find((indicator) => indicator.id === id)?.label);
  return (
    <Link className="words" to={`/plans/${plan.id}/${isMeasure ? "monitoring" : "indicators"}/${id}`}>
      {words || id}
    </Link>
  );
}

function Standing({ state, on, remindedOn, escalatedOn }: Question) {
  const day = (date: string) => ({ day: wordDate(date, language) });
  const [shape, word, more] =
    state === "waiting"
      ? ([
          escalatedOn ? "silent" : "unknown",
          t.adminUpdWaiting(),
          escalatedOn
            ? t.adminUpdEscalated(day(escalatedOn))
            : remindedOn && t.adminUpdReminded(day(remindedOn)),
        ] as const)
      : state === "overtaken"
        ? (["done", t.adminUpdOvertaken(), null] as const)
        : ([
            "done",
            state === "nothingNew" ? t.adminUpdNothingNew() : t.adminUpdRecorded(),
            on && t.adminUpdSaidOn(day(on)),
          ] as const);
  return (
    <span className="due">
      <Mark shape={shape}>{word}</Mark>
      {more ? <small>{more}</small> : null}
    </span>
  );
}

/** When it was last said that there is nothing new of a measure: an answer, and no news. */
export const nothingNewOn = (asked: readonly Question[], measure: string): string | null =>
  asked
    .flatMap(({ about, state, on }) =>
      about.kind === "measure" && about.id === measure && state === "nothingNew" && on ? [on] : [],
    )
    .sort()
    .at(-1) ?? null;

export const NothingNew = ({ on }: { on: string | null }) =>
  on && <small>{t.adminUpdNothingNewOn({ day: wordDate(on, language) })}</small>;
