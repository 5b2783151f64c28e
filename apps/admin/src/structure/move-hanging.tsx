/** Before a part goes: everything that hangs on it is put at another part, by those it belongs to. */
import type { PlanCaseView, Problem } from "@napar/api/client";
import type { PlanNode } from "@napar/domain/plan";
import { type Structure, withDescendants } from "@napar/domain/structure";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useBatch } from "../command/plan-case.queries.js";
import { SelectField } from "../form/fields.js";
import { t } from "../language/language.js";
import type { Acting } from "../permission/acting.js";
import { commandsToMove, countOf, type Hanging } from "./hanging.js";
import { allRows, rowsOf } from "./structure-moves.js";
import { rowName } from "./structure-tree.js";

export function MoveHanging({
  plan,
  structure,
  node,
  acting,
  hanging,
  onLeave,
}: {
  plan: PlanCaseView;
  structure: Structure;
  node: PlanNode;
  acting: Acting;
  hanging: Hanging;
  onLeave: () => void;
}) {
  const batch = useBatch(plan.id);
  const [to, setTo] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const going = new Set(withDescendants(node).map(({ id }) => id));
  const choices = allRows(rowsOf(structure)).flatMap((row) =>
    row.kind === "node" && !going.has(row.node.id) ? [{ value: row.node.id, label: rowName(row) }] : [],
  );
  const { commands, others } = commandsToMove(hanging, [node], to, {
    measure: ({ lead }) => lead !== null && acting.may("changeMeasure", [lead.authority]),
    goal: ({ owner }) => owner !== null && acting.may("changeGoal", [owner]),
  });
  const move = async () => {
    setMissing(to === "");
    if (to === "") return;
    const reply = await batch(commands, plan.version);
    setProblem(reply.ok ? null : reply.problem);
  };
  return (
    <div className="form">
      <p>{t.adminPartInUse({ count: countOf(hanging) })}</p>
      {others > 0 ? <p className="soft">{t.adminPartInUseOthers({ count: others })}</p> : null}
      {commands.length > 0 ? (
        <SelectField
          id="move-to"
          label={t.adminMoveTo()}
          value={to}
          empty={t.adminChoose()}
          problem={isMissing ? t.adminMoveToMissing() : undefined}
          onChange={setTo}
          choices={choices}
        />
      ) : null}
      {problem ? <ProblemNote error={new ProblemError(problem)} /> : null}
      <div className="actions">
        {commands.length > 0 ? (
          <button type="button" className="button" onClick={move}>
            {t.adminMoveThere({ count: commands.length })}
          </button>
        ) : null}
        <button type="button" className="quiet" onClick={onLeave}>
          {t.adminCancel()}
        </button>
      </div>
    </div>
  );
}
