/** What a goal says, where it stands, and where it comes from. */
import type { PlanCaseView } from "@napar/api/client";
import { type GoalSource, goalSourceKinds } from "@napar/domain/goal";
import { nodesOf } from "@napar/domain/plan";
import { DateField, SelectField, TextField } from "../form/fields.js";
import { ListField } from "../form/list-field.js";
import { LocalizedField } from "../form/localized-field.js";
import type { Form } from "../form/use-form.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { nodeName } from "../structure/structure-words.js";
import { emptySource, type GoalFields, type SourceRow } from "./goal-fields.js";
import { goalName, type Level, openGoals, sourceKinds } from "./goal-words.js";

export function GoalForm<V extends GoalFields>({
  form,
  plan,
  self,
  level,
}: {
  form: Form<V>;
  plan: PlanCaseView;
  self: string | null;
  level: Level | null;
}) {
  const above = openGoals(plan).filter((goal) => goal.level === "strategic" && goal.id !== self);
  const parts = nodesOf(plan.document);
  return (
    <>
      <LocalizedField
        {...form.bind("label")}
        label={t.adminGoalLabel()}
        hint={t.adminGoalLabelHint()}
        rows={2}
      />
      {level === "operational" && above.length > 0 ? (
        <SelectField
          {...form.bind("parent")}
          label={t.adminGoalParent()}
          empty={t.adminGoalParentNone()}
          choices={above.map((goal) => ({ value: goal.id, label: goalName(goal) }))}
        />
      ) : null}
      {parts.length > 0 ? (
        <SelectField
          {...form.bind("node")}
          label={t.adminGoalNode()}
          empty={t.adminNotStated()}
          choices={parts.map(({ node, depth }) => ({
            value: node.id,
            label: `${"\u2003".repeat(depth)}${nodeName(node)}`,
          }))}
        />
      ) : null}
      <ListField<SourceRow>
        {...form.bindMany("sources")}
        onChange={(sources) => form.set("sources", sources)}
        label={t.adminGoalSources()}
        hint={t.adminGoalSourcesLead()}
        empty={emptySource}
        addLabel={t.adminAddSource()}
        nameOf={({ text }, index) => wordsOf(text) || t.adminSourceNumber({ number: index + 1 })}
        rowClass="goal-source"
      >
        {(source, change, index) => <Source {...{ source, change, index }} problemOf={form.problemOf} />}
      </ListField>
    </>
  );
}

function Source({
  source,
  index,
  problemOf,
  change,
}: {
  source: SourceRow;
  index: number;
  problemOf: (field: string) => string | undefined;
  change: (change: Partial<SourceRow>) => void;
}) {
  const field = (part: string) => {
    const id = `source-${index}-${part}`;
    return { id, problem: problemOf(id) };
  };
  return (
    <>
      <SelectField
        {...field("kind")}
        label={t.adminSourceKind()}
        value={source.kind}
        onChange={(kind) => change({ kind: kind as GoalSource["kind"] })}
        choices={goalSourceKinds.map((kind) => ({ value: kind, label: sourceKinds[kind]() }))}
      />
      <LocalizedField
        {...field("text")}
        label={t.adminSourceText()}
        {...(source.kind === "experience" && { hint: t.adminSourceTextNoNames() })}
        value={source.text}
        rows={2}
        onChange={(text) => change({ text })}
      />
      <TextField
        {...field("reference")}
        label={t.adminSourceReference()}
        hint={t.adminSourceReferenceHint()}
        value={source.reference}
        onChange={(reference) => change({ reference })}
      />
      <TextField
        {...field("url")}
        type="url"
        label={t.adminLink()}
        hint={t.adminOptional()}
        value={source.url}
        onChange={(url) => change({ url })}
      />
      <DateField
        {...field("date")}
        label={t.adminDate()}
        hint={t.adminDateHint()}
        value={source.date}
        onChange={(date) => change({ date })}
      />
    </>
  );
}
