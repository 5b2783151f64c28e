/** What the file would do: counted, every wrong cell with its remedy, every change as it would be. Nothing is stored. */
import type { DraftView, DryRunView } from "@napar/api/client";
import { type Column, Mark, type Shape, Table } from "@napar/ui";
import { type ReactNode, type RefObject, useState } from "react";
import { language, t } from "../language/language.js";

type ProblemRow = DryRunView["problems"][number];
type Row = DryRunView["rows"][number];
const shownAtFirst = 25;
const inSummary = 5;

export function DryRunSection({
  plan,
  draft,
  meanings,
  run,
  sheet,
  isCurrent,
  heading,
  words,
}: {
  plan: string;
  draft: DraftView;
  meanings: DraftView["meanings"];
  run: DryRunView;
  sheet: string;
  /** Nothing was chosen differently since. */
  isCurrent: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  /** The words to be explained: said once, most errors are gone, so they are asked before each row is shown. */
  words: ReactNode;
}) {
  const { counts, problems, problemCount, rows } = run;
  const total = counts.new + counts.changed + counts.unchanged + counts.wrong;
  const figures: [number, Shape, string][] = [
    [counts.new, "done", t.adminImportNew()],
    [counts.changed, "course", t.adminImportChanged()],
    [counts.unchanged, "none", t.adminImportUnchanged()],
    [counts.wrong, "fail", t.adminImportWrong()],
  ];
  return (
    <section className="section" aria-labelledby="run-h">
      <h2 id="run-h" tabIndex={-1} ref={heading}>
        {t.adminImportRunTitle({ rows: total, wrong: counts.wrong })}
      </h2>
      <p className="soft">
        {isCurrent ? t.adminImportRunLead() : <Mark shape="warn">{t.adminImportRunOld()}</Mark>}
      </p>
      <dl className="facts import-counts">
        {figures.map(([count, shape, name]) => (
          <div key={name}>
            <dt>{count > 0 ? <Mark shape={shape}>{name}</Mark> : name}</dt>
            <dd className="figure">{count}</dd>
          </div>
        ))}
      </dl>
      {problemCount > 0 ? (
        <>
          <ProblemSummary {...{ problems, count: problemCount }} />
          {words}
          <Problems {...{ problems, meanings, sheet, count: problemCount }} />
          <ErrorFile plan={plan} draft={draft.id} />
        </>
      ) : null}
      <Changes rows={rows} meanings={meanings} />
    </section>
  );
}

function ProblemSummary({ problems, count }: { problems: readonly ProblemRow[]; count: number }) {
  return (
    <div className="summary-errors" id="errors">
      <h3>{t.adminImportProblems({ count })}</h3>
      <ul>
        {problems.slice(0, inSummary).map((problem, index) => (
          <li key={keyOf(problem, index)}>
            <a href={`#problem-${index}`}>
              {t.adminImportOf({
                name: t.adminImportRow({ row: problem.row }),
                value: problem.reason[language],
              })}
            </a>
          </li>
        ))}
      </ul>
      {count > inSummary ? <p>{t.adminElsewhereMore({ count: count - inSummary })}</p> : null}
    </div>
  );
}

const keyOf = ({ row, column }: ProblemRow, index: number) => `${row} ${column} ${index}`;

function Problems({
  problems,
  meanings,
  sheet,
  count,
}: {
  problems: readonly ProblemRow[];
  meanings: DraftView["meanings"];
  sheet: string;
  count: number;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = problems
    .slice(0, isWhole ? undefined : shownAtFirst)
    .map((problem, index) => ({ ...problem, index }));
  const nameOf = (id: string | null) => meanings.find((one) => one.id === id)?.title[language];
  const columns: readonly [Column<(typeof shown)[number]>, ...Column<(typeof shown)[number]>[]] = [
    {
      head: t.adminImportRowShort(),
      cell: ({ row, index }) => (
        <span id={`problem-${index}`} tabIndex={-1}>
          <span className="in-card">{t.adminImportRowShort()} </span>
          {row}
        </span>
      ),
    },
    {
      head: t.adminImportColumn(),
      cell: ({ column, meaning }) =>
        column === null ? (
          <span className="soft">{t.adminImportWholeRow()}</span>
        ) : (
          <>
            {column} <span className="soft">{nameOf(meaning)}</span>
          </>
        ),
    },
    {
      head: t.adminImportValue(),
      cell: ({ value }) =>
        value === "" ? (
          <span className="soft">{t.adminEmptyValue()}</span>
        ) : (
          <span className="cell-value">{value}</span>
        ),
    },
    { head: t.adminImportReason(), cell: ({ reason }) => reason[language] },
    { head: t.adminImportRemedy(), cell: ({ remedy }) => remedy[language] },
  ];
  return (
    <div className="section">
      <Table
        caption={t.adminImportTodo()}
        captionNote={t.adminImportOf({ name: t.adminImportSheet(), value: sheet })}
        className="problems"
        columns={columns}
        rows={shown}
        rowKey={(problem) => keyOf(problem, problem.index)}
      />
      {!isWhole && problems.length > shownAtFirst ? (
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setWhole(true)}>
            {t.adminImportShowProblems({ count: problems.length })}
          </button>
        </p>
      ) : null}
      {isWhole && count > problems.length ? (
        <p className="soft">{t.adminImportMoreInFile({ count: count - problems.length })}</p>
      ) : null}
    </div>
  );
}

function ErrorFile({ plan, draft }: { plan: string; draft: string }) {
  const base = `/api/v1/plan-cases/${encodeURIComponent(plan)}/spreadsheets/${encodeURIComponent(draft)}`;
  return (
    <p className="quiets error-file">
      <span>{t.adminImportErrorFile()}</span>
      {["xlsx", "ods", "csv"].map((format) => (
        <a
          key={format}
          href={`${base}/errors.${format}?language=${language}`}
          aria-label={`${t.adminImportErrorFile()} .${format}`}
          download
        >
          .{format}
        </a>
      ))}
    </p>
  );
}

const stateNames: Record<Row["state"], () => string> = {
  new: () => t.adminImportNew(),
  changed: () => t.adminImportChanged(),
  unchanged: () => t.adminImportUnchanged(),
  wrong: () => t.adminImportWrong(),
};

function Changes({ rows, meanings }: { rows: readonly Row[]; meanings: DraftView["meanings"] }) {
  const [isWhole, setWhole] = useState(false);
  const right = rows.filter(({ state }) => state !== "wrong");
  if (right.length === 0) return null;
  const nameOf = (id: string) => meanings.find((one) => one.id === id)?.title[language] ?? id;
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { head: t.adminMeasure(), kind: "words", cell: ({ title, measure }) => title || measure },
    { head: t.adminImportRowShort(), kind: "num", cell: ({ row }) => row },
    { head: t.adminImportWhat(), cell: ({ state }) => stateNames[state]() },
    {
      head: t.adminImportDetail(),
      cell: ({ state, changes, remarks }) => {
        const lines = [
          ...(state === "changed" ? changes : []).map(({ column, before, after }) =>
            t.adminImportOf({
              name: nameOf(column),
              value: `${before || t.adminEmptyValue()} → ${after || t.adminEmptyValue()}`,
            }),
          ),
          ...remarks.map(({ text }) => text[language]),
        ];
        return lines.length === 0
          ? null
          : lines.map((line) => (
              <span key={line} className="line-of">
                {line}
              </span>
            ));
      },
    },
  ];
  return (
    <div className="section">
      <Table
        caption={t.adminImportWouldDo()}
        columns={columns}
        rows={isWhole ? right : right.slice(0, shownAtFirst)}
        rowKey={({ row }) => String(row)}
      />
      {!isWhole && right.length > shownAtFirst ? (
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setWhole(true)}>
            {t.adminImportShowRows({ count: right.length })}
          </button>
        </p>
      ) : null}
    </div>
  );
}
