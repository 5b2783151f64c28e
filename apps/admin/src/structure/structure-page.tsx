/** How a plan is ordered: its axes and their parts, what hangs on them, and which commitments they stand for. */
import type { PlanCaseView, Problem } from "@napar/api/client";
import { findNode, type Structure } from "@napar/domain/structure";
import { Empty, Note } from "@napar/ui";
import { useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { caseAt } from "../command/case-cache.js";
import { latestCase, useCommand } from "../command/plan-case.queries.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { AddAxis } from "./add-axis.js";
import { AxisPanel } from "./axis-panel.js";
import { CommitmentCoverage } from "./commitment-coverage.js";
import { NodePanel } from "./node-panel.js";
import { allRows, type Move, nodeKey, rowsOf } from "./structure-moves.js";
import { StructureTree } from "./structure-tree.js";

export function StructurePage() {
  return <PlanScreen>{(plan, acting) => <StructureScreen plan={plan} acting={acting} />}</PlanScreen>;
}

/** Sends one edit of the structure on the plan as it is shown; a refusal is shown above the tree. */
export type Edit = (command: string, data: unknown) => Promise<readonly unknown[] | null>;
/** The same for a move, worked out on the structure as it is when its turn comes. */
export type MoveParts = (moveOf: (structure: Structure) => Move | null) => Promise<void>;

function StructureScreen({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const [query, setQuery] = useSearchParams();
  const send = useCommand(plan.id);
  const [problem, setProblem] = useState<Problem | null>(null);
  const structure = plan.document.structure ?? [];
  const rows = allRows(rowsOf(structure));
  const part = query.get("part");
  const wanted = part ? nodeKey(part) : `axis ${query.get("axis") ?? 0}`;
  const chosen = rows.find(({ key }) => key === wanted) ?? rows[0];
  const mayEdit = acting.may("moveNode");

  const choose = (key: string) =>
    setQuery(key.startsWith("axis ") ? { axis: key.slice(5) } : { part: key.slice(5) }, { replace: true });

  // One after the other: whoever presses a key three times means three steps from where each one led.
  const inTurn = useRef<Promise<unknown>>(Promise.resolve());
  const sendInTurn = (asked: (now: PlanCaseView) => Move | { command: string; data: unknown } | null) => {
    const turn = inTurn.current.then(async () => {
      const now = caseAt(plan.id) ?? plan;
      const wanted = asked(now);
      if (!wanted) return null;
      setProblem(null);
      const reply = await send(wanted.command, wanted.data, now.version);
      if (reply.ok) return reply.value.events.map((event) => event.data);
      setProblem(reply.problem);
      if (reply.problem.status === 412) await latestCase(plan.id);
      return null;
    });
    inTurn.current = turn;
    return turn;
  };
  const edit: Edit = (command, data) => sendInTurn(() => ({ command, data }));
  const move: MoveParts = async (moveOf) => {
    const moved: Move[] = [];
    const done = await sendInTurn(({ document }) => {
      const wanted = moveOf(document.structure ?? []);
      if (wanted) moved.push(wanted);
      return wanted;
    });
    const [first] = moved;
    if (done && first?.command === "moveAxis") choose(`axis ${first.data.position}`);
  };

  return (
    <Page title={t.adminNavStructure()} kicker={wordsOf(plan.title)} lead={t.adminStructureLead()}>
      {problem ? <ProblemNote error={new ProblemError(problem)} /> : null}
      {structure.length === 0 ? (
        <div className="section">
          <Empty title={t.adminStructureNone()}>
            {mayEdit ? t.adminStructureNoneDo() : t.adminStructureNoneOther()}
          </Empty>
          {mayEdit ? <AddAxis plan={plan} edit={edit} isOpen onAdded={choose} /> : null}
        </div>
      ) : (
        <>
          <div className="structure section">
            <div>
              {mayEdit ? (
                <p className="soft" id="tree-how">
                  {t.adminTreeHow()}
                </p>
              ) : (
                <Note kind="plain">{t.adminStructureReadOnly()}</Note>
              )}
              <StructureTree
                {...{ plan, structure, mayEdit }}
                chosen={chosen?.key ?? null}
                onChoose={choose}
                onMove={move}
              />
              {mayEdit ? <AddAxis plan={plan} edit={edit} onAdded={choose} /> : null}
            </div>
            <aside>
              {chosen?.kind === "axis" ? (
                <AxisPanel
                  key={`${chosen.key} ${chosen.axis.axis}`}
                  {...{ plan, structure, edit, move, mayEdit, row: chosen, onChoose: choose }}
                />
              ) : null}
              {chosen?.kind === "node" && findNode(structure, chosen.node.id) ? (
                <NodePanel
                  key={chosen.key}
                  {...{ plan, structure, edit, move, mayEdit, acting, node: chosen.node, onChoose: choose }}
                />
              ) : null}
            </aside>
          </div>
          <CommitmentCoverage plan={plan} />
        </>
      )}
    </Page>
  );
}
