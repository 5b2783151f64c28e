/** One way of ordering the plan: what its parts are called, and whether the plan is read by it. */
import type { PlanCaseView } from "@napar/api/client";
import { readPlanText } from "@napar/domain/plan";
import type { Structure } from "@napar/domain/structure";
import type { LocalizedText } from "@napar/domain/text";
import { useState } from "react";
import { EditForm } from "../command/edit-form.js";
import { RadioField, SelectField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";
import { language, t } from "../language/language.js";
import { linesOfValue } from "../measure/describe-value.js";
import { countOf, hangingOn } from "./hanging.js";
import { NewPart } from "./new-part.js";
import { StepButtons } from "./step-buttons.js";
import { nodeKey, type StructureRow } from "./structure-moves.js";
import type { Edit, MoveParts } from "./structure-page.js";
import { axisKindChoices, axisName } from "./structure-words.js";

type Fields = { kind: string; note: Tongues; primary: string };
type AxisRow = Extract<StructureRow, { kind: "axis" }>;

const fieldNames: Readonly<Record<string, () => string>> = {
  kind: () => t.adminAxisKind(),
  note: () => t.adminAxisNote(),
  primary: () => t.adminAxisRead(),
};

export function AxisPanel({
  plan,
  structure,
  row,
  edit,
  move,
  mayEdit,
  onChoose,
}: {
  plan: PlanCaseView;
  structure: Structure;
  row: AxisRow;
  edit: Edit;
  move: MoveParts;
  mayEdit: boolean;
  onChoose: (key: string) => void;
}) {
  const { axis, index } = row;
  const [isRemoving, setRemoving] = useState(false);
  const nodes = axis.nodes ?? [];
  const hanging = countOf(hangingOn(plan, nodes));
  if (!mayEdit) {
    return (
      <section className="panel" aria-labelledby="part-h">
        <h2 id="part-h">{axisName(axis)}</h2>
        <p className="soft">{t.adminPartCount({ count: nodes.length })}</p>
      </section>
    );
  }
  return (
    <section className="panel" aria-labelledby="part-h">
      <h2 id="part-h">{axisName(axis)}</h2>
      <StepButtons {...{ structure, row: row.key, steps: ["up", "down"] }} onMove={move} />
      <NewPart
        id="new-node"
        verb={t.adminAddPart()}
        onAdd={async (label) => {
          const data = { axis: index, parent: null, position: nodes.length, node: { label } };
          return selectMade(await edit("addNode", data), onChoose);
        }}
      />
      <EditForm<Fields>
        plan={plan}
        draft={`axis ${index}`}
        contentIn={({ document }) => {
          const found = document.structure?.[index];
          if (!found) return null;
          const { axis: kind, note, primary } = found;
          return { kind: kind ?? null, note: note ?? null, primary: primary === true };
        }}
        fieldsOf={({ kind, note, primary }) => ({
          kind: String(kind ?? ""),
          // A note in one string has no language of its own: it is mended in the reader's.
          note: typeof note === "string" ? { [language]: note } : tonguesOf(note as LocalizedText | null),
          primary: primary ? "yes" : "no",
        })}
        contentOf={({ kind, note, primary }) => {
          const said = localizedOf(note);
          const unchanged =
            typeof axis.note === "string" && readPlanText(axis.note, language)?.text === note[language];
          return {
            kind: kind || null,
            note: unchanged ? axis.note : (said ?? null),
            primary: primary === "yes",
          };
        }}
        command="changeAxis"
        dataOf={(change) => ({ axis: index, change })}
        nameOf={(field) => fieldNames[field]?.() ?? field}
        linesOf={linesOfValue}
      >
        {({ values, set }) => (
          <>
            <SelectField
              id="kind"
              label={t.adminAxisKind()}
              value={values.kind}
              onChange={(kind) => set("kind", kind)}
              choices={axisKindChoices}
              empty={t.adminAxisUnnamed()}
            />
            <LocalizedField
              id="note"
              label={t.adminAxisNote()}
              hint={t.adminOptional()}
              value={values.note}
              onChange={(note) => set("note", note)}
            />
            <RadioField
              id="primary"
              label={t.adminAxisRead()}
              hint={t.adminAxisReadHint()}
              value={values.primary}
              onChange={(primary) => set("primary", primary)}
              choices={[
                { value: "yes", label: t.adminYes() },
                { value: "no", label: t.adminNo() },
              ]}
            />
          </>
        )}
      </EditForm>
      <div className="removal">
        {hanging > 0 ? (
          <p className="soft">{t.adminAxisInUse({ count: hanging })}</p>
        ) : isRemoving ? (
          <div className="actions">
            <button
              type="button"
              className="button"
              onClick={async () => {
                if (await edit("removeAxis", { axis: index })) onChoose("axis 0");
              }}
            >
              {t.adminRemoveSure({ name: axisName(axis), count: nodes.length })}
            </button>
            <button type="button" className="quiet" onClick={() => setRemoving(false)}>
              {t.adminCancel()}
            </button>
          </div>
        ) : (
          <button type="button" className="quiet" onClick={() => setRemoving(true)}>
            {t.adminRemoveAxis()}
          </button>
        )}
      </div>
    </section>
  );
}

/** What was just added is what one goes on with. */
export function selectMade(events: readonly unknown[] | null, onChoose: (key: string) => void): boolean {
  const made = (events?.[0] as { node?: { id?: string } } | undefined)?.node?.id;
  if (made) onChoose(nodeKey(made));
  return events !== null;
}
