/** A plan from a document, `napar-plan/1`: tried first, with everything that is wrong by its place; then opened as a draft. */
import type { TriedDocumentView } from "@napar/api/client";
import { procedureTexts } from "@napar/domain/lifecycle";
import { type Column, Mark, Table } from "@napar/ui";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { api, orThrow, ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useOpenCase } from "../command/plan-case.queries.js";
import { RadioField, TextField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { proceduresFor } from "../plan/new-plan.js";
import { FileDrop } from "./file-drop.js";
import { ownerIn, type PlanDocument, readDocument, withId } from "./plan-document.js";

type Choice = { name: string; document: PlanDocument; procedure: string; id: string };

export function DocumentPage() {
  const navigate = useNavigate();
  const openCase = useOpenCase();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [tried, setTried] = useState<TriedDocumentView | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isNoJson, setNoJson] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const result = useRef<HTMLHeadingElement>(null);
  // What came of it is read out where it stands.
  useEffect(() => {
    if (tried) result.current?.focus();
  }, [tried]);

  const work = async (doing: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await doing();
    } catch (cause) {
      setError(cause);
    } finally {
      setBusy(false);
    }
  };
  const tryIt = async ({ document, id, procedure }: Choice) =>
    setTried(await orThrow(api.tryPlanDocument({ procedure, document: withId(document, id) })));
  const take = (file: File) =>
    work(async () => {
      setTried(null);
      const document = readDocument(await file.text());
      setNoJson(document === null);
      if (document === null) return setChoice(null);
      const [first] = proceduresFor(ownerIn(document));
      const next = { name: file.name, document, procedure: first ?? "one-government", id: document.id ?? "" };
      setChoice(next);
      await tryIt(next);
    });
  const open = ({ document, id, procedure }: Choice) =>
    work(async () => {
      const origin = { kind: "document", document: withId(document, id) };
      const reply = await openCase({ procedure, origin });
      if (!reply.ok) throw new ProblemError(reply.problem);
      navigate(`/plans/${reply.value.id}`);
    });
  const change = (more: Partial<Choice>) => {
    setTried(null);
    if (choice) setChoice({ ...choice, ...more });
  };

  return (
    <Page title={t.adminDocumentTitle()} kicker={t.adminNavPlans()} lead={t.adminDocumentLead()}>
      <section className="section" aria-label={t.adminImportChooseFile()}>
        <FileDrop
          isSending={isBusy}
          onFile={take}
          accept=".json,application/json"
          limits={t.adminDocumentLimits()}
        />
        {isNoJson ? (
          <p className="section" role="alert">
            <Mark shape="warn">{t.adminDocumentNoJson()}</Mark>
          </p>
        ) : null}
      </section>
      {choice ? (
        <section className="form section" aria-labelledby="choice-h">
          <h2 id="choice-h">{choice.name}</h2>
          <TextField
            id="plan-id"
            label={t.adminDocumentId()}
            hint={t.adminDocumentIdHint()}
            value={choice.id}
            onChange={(id) => change({ id })}
          />
          <RadioField
            id="procedure"
            label={t.adminProcedure()}
            value={choice.procedure}
            onChange={(procedure) => change({ procedure })}
            choices={proceduresFor(ownerIn(choice.document)).map((id) => ({
              value: id,
              label: procedureTexts[id][language],
            }))}
          />
        </section>
      ) : null}
      {tried ? <Tried tried={tried} heading={result} /> : null}
      {error ? <ProblemNote error={error} /> : null}
      {choice ? (
        <div className="actions section">
          {tried?.isPossible ? (
            <button
              type="button"
              className="button"
              aria-disabled={isBusy || undefined}
              onClick={() => open(choice)}
            >
              {isBusy ? t.adminSending() : t.adminOpenPlan()}
            </button>
          ) : (
            <button
              type="button"
              className="button second"
              aria-disabled={isBusy || undefined}
              onClick={() => work(() => tryIt(choice))}
            >
              {isBusy ? t.adminSending() : t.adminImportTryAgain()}
            </button>
          )}
        </div>
      ) : null}
    </Page>
  );
}

type ProblemRow = TriedDocumentView["problems"][number] & { index: number };
const mostShown = 200;

function Tried({
  tried: { plan, problems, remarks, isPossible },
  heading,
}: {
  tried: TriedDocumentView;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const columns: readonly [Column<ProblemRow>, ...Column<ProblemRow>[]] = [
    {
      head: t.adminDocumentPlace(),
      cell: ({ path }) => (path === "" ? t.adminDocumentWhole() : <code className="cell-value">{path}</code>),
    },
    {
      head: t.adminImportValue(),
      cell: ({ value }) => (value === null ? <span className="soft">{t.adminEmptyValue()}</span> : value),
    },
    {
      head: t.adminImportReason(),
      cell: ({ text, nearest }) =>
        nearest === null ? text[language] : `${text[language]} ${t.adminDocumentNearest({ nearest })}`,
    },
  ];
  return (
    <section className="section" aria-labelledby="tried-h">
      <h2 id="tried-h" tabIndex={-1} ref={heading}>
        {isPossible ? t.adminDocumentPossible() : t.adminImportProblems({ count: problems.length })}
      </h2>
      {plan ? (
        <p>
          <b>{wordsOf(plan.title)}</b>, {plan.authority.name}.{" "}
          {t.adminDocumentCounts({ goals: plan.counts.goals, measures: plan.counts.measures })}
        </p>
      ) : null}
      {problems.length > 0 ? (
        <Table
          caption={t.adminImportTodo()}
          columns={columns}
          rows={problems.slice(0, mostShown).map((problem, index) => ({ ...problem, index }))}
          rowKey={({ index }) => String(index)}
        />
      ) : null}
      {remarks.length > 0 ? (
        <>
          <p>{t.adminDocumentRemarks()}</p>
          <ul className="quiets">
            {remarks.slice(0, mostShown).map(({ path }) => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
