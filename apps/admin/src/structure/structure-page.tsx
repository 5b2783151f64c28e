/** How a plan is ordered: its axes and their parts, what hangs on them, and which commitments they stand for. */
import type { PlanCaseView, Problem } from "@napar/api/client";
import { findNode } from "@napar/domain/structure";
import { Empty, Note } from "@napar/ui";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
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
import { allRows, nodeKey, rowsOf } from "./structure-moves.js";
import { StructureTree } from "./structure-tree.js";

export function StructurePage() {
  return <PlanScreen>{(plan, acting) => <StructureScreen plan={plan} acting={acting} />}</PlanScreen>;
}

/** Sends one edit of the structure on the plan as it is shown; a refusal is shown above the tree. */
export type Edit = (command: string, data: unknown) => Promise<readonly unknown[] | null>;

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

  const edit: Edit = async (command, data) => {
    setProblem(null);
    const reply = await send(command, data, plan.version);
    if (reply.ok) return reply.value.events.map((event) => event.data);
    setProblem(reply.problem);
    if (reply.problem.status === 412) await latestCase(plan.id);
    return null;
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
                onMove={async (move) => {
                  const done = await edit(move.command, move.data);
                  if (done && move.command === "moveAxis") choose(`axis ${move.data.position}`);
                }}
              />
              {mayEdit ? <AddAxis plan={plan} edit={edit} onAdded={choose} /> : null}
            </div>
            <aside>
              {chosen?.kind === "axis" ? (
                <AxisPanel
                  key={`${chosen.key} ${chosen.axis.axis}`}
                  {...{ plan, structure, edit, mayEdit, row: chosen, onChoose: choose }}
                />
              ) : null}
              {chosen?.kind === "node" && findNode(structure, chosen.node.id) ? (
                <NodePanel
                  key={chosen.key}
                  {...{ plan, structure, edit, mayEdit, acting, node: chosen.node, onChoose: choose }}
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
