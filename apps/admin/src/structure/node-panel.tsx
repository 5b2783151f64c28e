/** One part of the plan: its name, the commitments it stands for, where it stands, and what hangs on it. */
import type { PlanCaseView } from "@napar/api/client";
import type { PlanNode } from "@napar/domain/plan";
import { findNode, type Structure, withDescendants } from "@napar/domain/structure";
import type { LocalizedText } from "@napar/domain/text";
import { Note } from "@napar/ui";
import { useState } from "react";
import { Link } from "react-router";
import { EditForm } from "../command/edit-form.js";
import { CheckField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";
import { t } from "../language/language.js";
import { linesOfValue } from "../measure/describe-value.js";
import { commitmentChoices } from "../measure/measure-choices.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { selectMade } from "./axis-panel.js";
import { countOf, type Hanging, hangingOn } from "./hanging.js";
import { MoveHanging } from "./move-hanging.js";
import { NewPart } from "./new-part.js";
import { StepButtons } from "./step-buttons.js";
import { nodeKey, steps } from "./structure-moves.js";
import type { Edit, MoveParts } from "./structure-page.js";
import { nodeName } from "./structure-words.js";

type Fields = { label: Tongues; eccarCommitments: string[] };

const fieldNames: Readonly<Record<string, () => string>> = {
  label: () => t.adminPartName(),
  eccarCommitments: () => t.adminPartCommitments(),
};

export function NodePanel({
  plan,
  structure,
  node,
  edit,
  move,
  mayEdit,
  acting,
  onChoose,
}: {
  plan: PlanCaseView;
  structure: Structure;
  node: PlanNode;
  edit: Edit;
  move: MoveParts;
  mayEdit: boolean;
  acting: Acting;
  onChoose: (key: string) => void;
}) {
  const hanging = hangingOn(plan, [node]);
  const here = findNode(structure, node.id);
  const key = nodeKey(node.id);
  const name = nodeName(node);
  if (!mayEdit) {
    const numbers = (node.eccarCommitments ?? []).map(String);
    return (
      <section className="panel" aria-labelledby="part-h">
        <h2 id="part-h">{name}</h2>
        {numbers.length > 0 ? (
          <p className="soft">
            {commitmentChoices
              .filter(({ value }) => numbers.includes(value))
              .map(({ label }) => label)
              .join("; ")}
          </p>
        ) : null}
        <HangingList plan={plan} hanging={hanging} />
      </section>
    );
  }
  return (
    <section className="panel" aria-labelledby="part-h">
      <h2 id="part-h">{name}</h2>
      <StepButtons {...{ structure, row: key, steps }} onMove={move} />
      <NewPart
        id="new-node"
        verb={t.adminAddPartBelow()}
        onAdd={async (label) => {
          const position = node.children?.length ?? 0;
          const data = { axis: here?.axis ?? 0, parent: node.id, position, node: { label } };
          return selectMade(await edit("addNode", data), onChoose);
        }}
      />
      {node.eccarMappingInferred ? (
        <Note kind="plain">
          {t.adminMappingInferred()}{" "}
          <button
            type="button"
            className="quiet"
            onClick={() => {
              const change = { eccarCommitments: node.eccarCommitments ?? [] };
              void edit("changeNode", { node: node.id, change });
            }}
          >
            {t.adminMappingConfirm()}
          </button>
        </Note>
      ) : null}
      <EditForm<Fields>
        plan={plan}
        draft={key}
        contentIn={({ document }) => {
          const found = findNode(document.structure ?? [], node.id)?.node;
          return found
            ? { label: found.label ?? null, eccarCommitments: found.eccarCommitments ?? [] }
            : null;
        }}
        fieldsOf={({ label, eccarCommitments }) => ({
          label: tonguesOf(label as LocalizedText | null),
          eccarCommitments: ((eccarCommitments ?? []) as number[]).map(String),
        })}
        contentOf={({ label, eccarCommitments }) => ({
          label: { ...withStanding(node.label), ...localizedOf(label) },
          eccarCommitments: eccarCommitments.map(Number),
        })}
        check={({ label }) =>
          localizedOf(label) ? [] : [{ fieldId: "label", message: t.adminPartNameMissing() }]
        }
        command="changeNode"
        dataOf={(change) => ({ node: node.id, change })}
        nameOf={(field) => fieldNames[field]?.() ?? field}
        linesOf={(field, value) =>
          field === "eccarCommitments"
            ? linesOfValue(field, (value as number[]).map(String))
            : linesOfValue(field, value)
        }
      >
        {({ values, set, bind }) => (
          <>
            <LocalizedField {...bind("label")} label={t.adminPartName()} />
            <CheckField
              id="eccarCommitments"
              label={t.adminPartCommitments()}
              hint={t.adminPartCommitmentsHint()}
              values={values.eccarCommitments}
              onChange={(numbers) => set("eccarCommitments", numbers)}
              choices={commitmentChoices}
            />
          </>
        )}
      </EditForm>
      <HangingList plan={plan} hanging={hanging} />
      <Removal {...{ plan, structure, node, acting, edit, hanging, onChoose }} />
    </section>
  );
}

/** In which languages the label is the authority's own: not asked here, and kept. */
const withStanding = (label: LocalizedText | null | undefined) => ({
  ...(label?.authentic && { authentic: label.authentic }),
  ...(label?.courtesy && { courtesy: label.courtesy }),
});

function HangingList({ plan, hanging }: { plan: PlanCaseView; hanging: Hanging }) {
  if (countOf(hanging) === 0) return <p className="soft">{t.adminPartHoldsNothing()}</p>;
  return (
    <>
      <h3>{t.adminPartHolds()}</h3>
      <ul className="links">
        {hanging.goals.map(({ id, label }) => (
          <li key={id}>
            <Link to={`/plans/${plan.id}/goals/${id}`}>{wordsOf(label) || id}</Link>
          </li>
        ))}
        {hanging.measures.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/plans/${plan.id}/measures/${id}`}>{wordsOf(title) || id}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Removal({
  plan,
  structure,
  node,
  acting,
  edit,
  hanging,
  onChoose,
}: {
  plan: PlanCaseView;
  structure: Structure;
  node: PlanNode;
  acting: Acting;
  edit: Edit;
  hanging: Hanging;
  onChoose: (key: string) => void;
}) {
  const [isAsked, setAsked] = useState(false);
  const below = withDescendants(node).length - 1;
  if (!isAsked) {
    return (
      <div className="removal">
        <button type="button" className="quiet" onClick={() => setAsked(true)}>
          {t.adminRemovePart()}
        </button>
      </div>
    );
  }
  if (countOf(hanging) > 0) {
    return (
      <div className="removal">
        <MoveHanging {...{ plan, structure, node, acting, hanging }} onLeave={() => setAsked(false)} />
      </div>
    );
  }
  return (
    <div className="removal actions">
      <button
        type="button"
        className="button"
        onClick={async () => {
          const parent = findNode(structure, node.id);
          if (!(await edit("removeNode", { node: node.id }))) return;
          onChoose(parent?.parent ? nodeKey(parent.parent) : `axis ${parent?.axis ?? 0}`);
        }}
      >
        {t.adminRemoveSure({ name: nodeName(node), count: below })}
      </button>
      <button type="button" className="quiet" onClick={() => setAsked(false)}>
        {t.adminCancel()}
      </button>
    </div>
  );
}
