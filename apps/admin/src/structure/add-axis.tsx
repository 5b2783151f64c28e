/** Another way of ordering the plan: with the parts of a template, or with none yet. */
import type { PlanCaseView } from "@napar/api/client";
import { nodesOfTemplate, planTemplates } from "@napar/domain/plan-template";
import { useState } from "react";
import { RadioField, SelectField } from "../form/fields.js";
import { language, t } from "../language/language.js";
import type { Edit } from "./structure-page.js";
import { axisKindChoices } from "./structure-words.js";

export function AddAxis({
  plan,
  edit,
  onAdded,
  isOpen: isOpenFirst = false,
}: {
  plan: PlanCaseView;
  edit: Edit;
  onAdded: (key: string) => void;
  isOpen?: boolean;
}) {
  const isFederated = plan.procedure === "interfederal";
  const templates = planTemplates.filter(({ suits }) => suits.includes("interfederal") === isFederated);
  const [isOpen, setOpen] = useState(isOpenFirst);
  const [template, setTemplate] = useState<string>(templates[0]?.id ?? "");
  const [kind, setKind] = useState<string>("theme");
  if (!isOpen) {
    return (
      <p className="actions">
        <button type="button" className="button second" onClick={() => setOpen(true)}>
          {t.adminAddAxis()}
        </button>
      </p>
    );
  }
  const add = async () => {
    const chosen = planTemplates.find(({ id }) => id === template);
    const data = chosen
      ? { kind: chosen.axis, nodes: nodesOfTemplate(chosen) }
      : { kind: kind || null, nodes: [] };
    if (!(await edit("addAxis", data))) return;
    onAdded(`axis ${plan.document.structure?.length ?? 0}`);
    setOpen(false);
  };
  return (
    <form
      className="form add-axis"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <RadioField
        id="axis-template"
        label={t.adminAddAxis()}
        value={template}
        onChange={setTemplate}
        choices={[
          ...templates.map(({ id, name, description }) => ({
            ...{ value: id as string, label: name[language], hint: description[language] },
          })),
          { value: "", label: t.adminAxisOwn(), hint: t.adminAxisOwnHint() },
        ]}
      />
      {template === "" ? (
        <SelectField
          id="axis-kind"
          label={t.adminAxisKind()}
          value={kind}
          onChange={setKind}
          choices={axisKindChoices}
        />
      ) : null}
      <div className="actions">
        <button type="submit" className="button">
          {t.adminAddThisAxis()}
        </button>
        {isOpenFirst ? null : (
          <button type="button" className="quiet" onClick={() => setOpen(false)}>
            {t.adminCancel()}
          </button>
        )}
      </div>
    </form>
  );
}
