/** A form that changes one thing of a plan: sent on the plan as it is now, and where others changed the same, one chooses. */
import type { ChangeView, PlanCaseView } from "@napar/api/client";
import type { FieldProblem } from "@napar/ui";
import { type ReactNode, useState } from "react";
import { readDraft } from "../form/draft.js";
import { FormFrame } from "../form/form-frame.js";
import { type Form, useForm } from "../form/use-form.js";
import { t } from "../language/language.js";
import { changesOf, type Merge, mergeEdits, resolved } from "./conflict.js";
import { ConflictScreen } from "./conflict-screen.js";
import { latestCase, useCommand } from "./plan-case.queries.js";

type Content = Readonly<Record<string, unknown>>;

/** As the server says it; nothing was sent, since the person has to choose first. */
const changedMeanwhile = {
  type: "urn:problem-type:napar:preconditionFailed",
  kind: "preconditionFailed",
  title: "It was changed in the meantime",
  status: 412,
};

const mostTries = 4;

export function EditForm<V extends object>({
  plan,
  draft,
  contentIn,
  fieldsOf,
  contentOf,
  check,
  fieldOf,
  command,
  dataOf,
  nameOf,
  linesOf,
  beside,
  verb = t.adminSave(),
  title,
  aside,
  children,
}: {
  plan: PlanCaseView;
  /** Name of the draft; the plan is added. */
  draft: string;
  /** What the form is about, as it stands in a plan; `null`: it is no longer there. */
  contentIn: (plan: PlanCaseView) => Content | null;
  fieldsOf: (content: Content) => V;
  /** @param base what the content was before it was typed over, with what the form does not ask */
  contentOf: (values: V, base: Content) => Content;
  check?: (values: V) => FieldProblem[];
  fieldOf?: (path: string) => string;
  command: string;
  dataOf: (change: Content) => unknown;
  /** For whoever has to choose between two texts. */
  nameOf: (field: string) => string;
  linesOf: (field: string, value: unknown) => string[];
  beside?: ReactNode;
  /** On the button that saves; needed where a screen has several. */
  verb?: string;
  /** Above the form; with `aside` what stands beside it while one types. */
  title?: ReactNode;
  aside?: (form: Form<V>) => ReactNode;
  children: (form: Form<V>) => ReactNode;
}) {
  const name = `${plan.id} ${draft}`;
  const send = useCommand(plan.id);
  const [base, setBase] = useState<Content>(() => {
    const kept = readDraft(localStorage, name)?.base;
    return kept ? JSON.parse(kept) : (contentIn(plan) ?? {});
  });
  const [conflict, setConflict] = useState<{ merge: Merge; theirs: Content } | null>(null);
  const [saved, setSaved] = useState<"saved" | "same" | null>(null);
  const form = useForm<V>({
    ...{ draft: name, base: JSON.stringify(base), initial: fieldsOf(base) },
    ...(check && { check }),
    ...(fieldOf && { fieldOf }),
  });

  // What others saved, or what was taken back, shows as long as nobody types here.
  const current = contentIn(plan);
  if (current && !form.isDirty && !form.isSending && JSON.stringify(current) !== JSON.stringify(base)) {
    setBase(current);
    form.begin(fieldsOf(current));
  }

  const save = async (mine: Content, from: Content) => {
    setSaved(null);
    let now = plan;
    const reply = await form.send<ChangeView | null>(async () => {
      for (let tries = 1; ; tries += 1) {
        const theirs = contentIn(now) ?? {};
        const merge = mergeEdits(from, mine, theirs);
        if (merge.conflicts.length > 0) {
          setConflict({ merge, theirs });
          return { ok: false as const, problem: changedMeanwhile };
        }
        const change = changesOf(from, mine);
        if (Object.keys(change).length === 0) return { ok: true as const, value: null };
        const sent = await send(command, dataOf(change), now.version);
        if (sent.ok || sent.problem.status !== 412 || tries === mostTries) return sent;
        now = await latestCase(plan.id);
      }
    });
    if (!reply?.ok) return;
    const kept = contentIn(await latestCase(plan.id)) ?? {};
    setBase(kept);
    form.begin(fieldsOf(kept));
    setSaved(reply.value === null ? "same" : "saved");
  };

  if (conflict) {
    return (
      <ConflictScreen
        conflicts={conflict.merge.conflicts}
        nameOf={nameOf}
        linesOf={linesOf}
        onLeave={() => setConflict(null)}
        onChosen={(choice) => {
          const next = resolved(conflict.merge, contentOf(form.values, base), conflict.theirs, choice);
          form.setAll(fieldsOf(next));
          setBase(conflict.theirs);
          setConflict(null);
          void save(next, conflict.theirs);
        }}
      />
    );
  }
  const frame = (
    <FormFrame
      form={form}
      onSend={() => save(contentOf(form.values, base), base)}
      verb={verb}
      beside={
        <>
          {beside}
          <span className="soft" role="status">
            {saved === "saved" && !form.isDirty ? <span className="saved">{t.adminSaved()}</span> : null}
            {saved === "same" && !form.isDirty ? t.adminNothingChanged() : null}
            {form.isDirty ? t.adminNotSavedYet() : null}
          </span>
        </>
      }
    >
      {children(form)}
    </FormFrame>
  );
  if (!aside) return frame;
  return (
    <div className="lead-aside section flush">
      <div>
        {title}
        {frame}
      </div>
      <aside>{aside(form)}</aside>
    </div>
  );
}
