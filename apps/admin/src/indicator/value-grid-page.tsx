/** Values entered in a grid: one row per indicator, one column per time; typed, moved through by keys, or pasted. */
import type { PlanCaseView, Problem } from "@napar/api/client";
import { gapReasonTexts } from "@napar/domain/indicator";
import type { FullText } from "@napar/domain/text";
import { Empty, type FieldProblem, Note } from "@napar/ui";
import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { Link } from "react-router";
import { useBatchAddition } from "../command/plan-case.queries.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { unitOf, wordContent, wordPeriod } from "./figures.js";
import { entriesOf, readEntry, spread, type ValueCell, type ValueTable, valueTables } from "./value-entry.js";

export function ValueGridPage() {
  return <PlanScreen>{(plan, acting) => <ValueGrid plan={plan} acting={acting} />}</PlanScreen>;
}

type Typed = { cells: Record<string, string> };

function ValueGrid({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const owners = acting.forWhom(
    "submitValue",
    plan.indicators.map(({ owner }) => owner),
  );
  const tables = valueTables(plan, owners, today());
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const add = useBatchAddition(plan.id);
  const [sent, setSent] = useState(0);
  const [isNothing, setNothing] = useState(false);
  const form = useForm<Typed>({
    draft: `${plan.id} values`,
    initial: { cells: {} },
    check: ({ cells: typed }) => unreadable(cells, typed),
  });
  const [refused, setRefused] = useState<Record<string, string>>({});
  const typed = form.values.cells;
  const type = (entries: Record<string, string>) => form.set("cells", { ...typed, ...entries });

  /** All that was typed, or none of it: what is refused keeps its reason in its own cell. */
  const send = async () => {
    const entries = entriesOf(cells, typed, language);
    setSent(0);
    setNothing(entries.length === 0 && unreadable(cells, typed).length === 0);
    if (entries.length === 0 && unreadable(cells, typed).length === 0) return;
    const reply = await form.send(async () => {
      const commands = entries.map(({ data }) => ({ type: "submitValue", data }));
      return add(commands, plan.version);
    });
    if (!reply) return;
    setRefused(reply.ok ? {} : refusedCells(reply.problem, entries));
    if (!reply.ok) return;
    setSent(entries.length);
    form.begin({ cells: {} });
  };

  if (tables.length === 0) {
    return (
      <Page title={t.adminIndEnterValues()} kicker={wordsOf(plan.title)}>
        <div className="section">
          <Empty title={t.adminIndNothingToEnter()}>
            <Link to={`/plans/${plan.id}/indicators`}>{t.adminIndTitle()}</Link>
          </Empty>
        </div>
      </Page>
    );
  }
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="values" />}
      title={t.adminIndEnterValues()}
      kicker={<Link to={`/plans/${plan.id}/indicators`}>{t.adminIndTitle()}</Link>}
      lead={t.adminIndGridLead()}
    >
      <div role="status">
        {sent > 0 ? <Note kind="plain">{t.adminIndSent({ count: sent })}</Note> : null}
        {isNothing ? <Note kind="plain">{t.adminIndNothingTyped()}</Note> : null}
      </div>
      <FormFrame
        form={form}
        onSend={send}
        verb={t.adminIndSubmit()}
        beside={<Link to={`/plans/${plan.id}/indicators`}>{t.adminCancel()}</Link>}
      >
        <datalist id="reasons">
          {Object.values(gapReasonTexts).map((reason) => (
            <option key={reason.en} value={reason[language]} />
          ))}
        </datalist>
        {tables.map((table) => (
          <Grid
            key={table.rows[0]?.indicator.id}
            {...{ table, typed, type, refused }}
            problemOf={(key) => form.problemOf(idOf(key))}
          />
        ))}
      </FormFrame>
    </Page>
  );
}

/** A refusal of several commands says of each of them which one it is about. */
function refusedCells(problem: Problem, entries: readonly { cell: ValueCell }[]): Record<string, string> {
  const refusals = Array.isArray(problem.refusals)
    ? (problem.refusals as { command?: number; text?: FullText }[])
    : [];
  return Object.fromEntries(
    refusals.flatMap(({ command, text }) => {
      const cell = command === undefined ? undefined : entries[command]?.cell;
      return cell && text ? [[cell.key, text[language]]] : [];
    }),
  );
}

const idOf = (key: string): string => `value-${key.replace(/[^\w-]/g, "_")}`;

const unreadable = (cells: readonly ValueCell[], typed: Readonly<Record<string, string>>): FieldProblem[] =>
  cells
    .filter(({ key }) => readEntry(typed[key] ?? "", language) === undefined)
    .map(({ key }) => ({ fieldId: idOf(key), message: t.adminIndUnreadable({ value: typed[key] ?? "" }) }));

function Grid({
  table: { periods, rows },
  typed,
  type,
  refused,
  problemOf,
}: {
  table: ValueTable;
  typed: Readonly<Record<string, string>>;
  type: (entries: Record<string, string>) => void;
  refused: Readonly<Record<string, string>>;
  problemOf: (key: string) => string | undefined;
}) {
  const grid = rows.map((row) => row.cells);
  const moveTo = (row: number, column: number) => {
    const cell = grid[row]?.[column];
    const field = cell ? document.getElementById(idOf(cell.key)) : null;
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const { key, currentTarget } = event;
    const { selectionStart, selectionEnd, value } = currentTarget;
    const steps: Record<string, [number, number] | false> = {
      Enter: [1, 0],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      // Within a text the arrows move through it; at its ends they leave it.
      ArrowRight: selectionEnd === value.length && [0, 1],
      ArrowLeft: selectionStart === 0 && [0, -1],
    };
    const step = steps[key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moveTo(row + step[0], column + step[1]);
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    type(spread(grid, { row, column }, text));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="scroll" tabIndex={0} aria-label={t.adminIndEnterValues()}>
      <table className="table values">
        <caption className="hidden">{t.adminIndEnterValues()}</caption>
        <thead>
          <tr>
            <th scope="col">{t.adminIndIndicator()}</th>
            {periods.map((period) => (
              <th scope="col" className="num" key={period.from + period.to}>
                {wordPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, cells }, row) => (
            <tr key={indicator.id}>
              <th scope="row">
                <span className="words">{wordsOf(indicator.label)}</span>
                <small className="line-of soft">{unitOf(indicator)}</small>
              </th>
              {cells.map((cell, column) => (
                <td key={cell.key} className="num">
                  <CellField
                    {...{ cell, name: `${wordsOf(indicator.label)}, ${wordPeriod(cell.period)}` }}
                    typed={typed[cell.key]}
                    problem={problemOf(cell.key) ?? refused[cell.key]}
                    onType={(text) => type({ [cell.key]: text })}
                    onKey={(event) => onKey(event, row, column)}
                    onPaste={(event) => onPaste(event, row, column)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellField({
  cell: { key, standing, isRunning },
  name,
  typed,
  problem,
  onType,
  onKey,
  onPaste,
}: {
  cell: ValueCell;
  name: string;
  typed: string | undefined;
  problem: string | undefined;
  onType: (text: string) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  onPaste: (event: ClipboardEvent) => void;
}) {
  if (isRunning) return <span className="soft">{t.adminIndRunning()}</span>;
  const id = idOf(key);
  const state = standing ? stateOf(standing) : "";
  return (
    <>
      <input
        id={id}
        type="text"
        list="reasons"
        autoComplete="off"
        aria-label={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-more`}
        value={typed ?? (standing ? wordContent(standing.content) : "")}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKey}
        onPaste={onPaste}
      />
      <small id={`${id}-more`} className={problem ? "problem" : "soft"}>
        {problem ?? (typed === undefined ? state : "")}
      </small>
    </>
  );
}

/** A reason is longer than its field: it stands below once more. */
function stateOf({ content, state }: NonNullable<ValueCell["standing"]>): string {
  const words = state === "waiting" ? t.adminIndStateWaiting() : t.adminIndStateApproved();
  return content.kind === "data-gap" ? `${wordContent(content)}: ${words}` : words;
}
