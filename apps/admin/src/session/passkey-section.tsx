/** The own passkeys: which there are, a new one, one that goes. */
import { Note, Table } from "@napar/ui";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { QueryView } from "../frame/query-view.js";
import { t } from "../language/language.js";
import { addPasskey, type Passkey, removePasskey, usePasskeys } from "./means.queries.js";
import { momentText } from "./moment-text.js";
import { canUsePasskeys } from "./passkey.js";

export function PasskeySection() {
  const passkeys = usePasskeys();
  return (
    <section className="section means" aria-labelledby="passkeys-h">
      <h2 id="passkeys-h">{t.adminPasskeysTitle()}</h2>
      <p>{t.adminPasskeysLead()}</p>
      <QueryView query={passkeys}>
        {(items) => (items.length > 0 ? <PasskeyTable items={items} /> : <p>{t.adminPasskeysNone()}</p>)}
      </QueryView>
      {canUsePasskeys() ? <NewPasskey /> : <Note kind="plain">{t.adminPasskeyNotHere()}</Note>}
    </section>
  );
}

function PasskeyTable({ items }: { items: readonly Passkey[] }) {
  const [error, setError] = useState<unknown>(null);
  const remove = async (id: string) => {
    const reply = await removePasskey(id);
    setError(reply.ok ? null : new ProblemError(reply.problem));
  };
  return (
    <>
      {error ? <ProblemNote error={error} /> : null}
      <Table
        caption={t.adminPasskeysCaption()}
        hideCaption
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { head: t.adminPasskeyName(), cell: ({ name }) => name },
          { head: t.adminPasskeyMade(), cell: ({ createdAt }) => momentText(createdAt) },
          {
            head: t.adminPasskeyUsed(),
            cell: ({ usedAt }) => (usedAt ? momentText(usedAt) : t.adminPasskeyNeverUsed()),
          },
          {
            head: t.adminRemoveMeans(),
            cell: ({ id, name }) => (
              <button
                type="button"
                className="button second"
                aria-label={t.adminRemoveMeansNamed({ name })}
                onClick={() => remove(id)}
              >
                {t.adminRemoveMeans()}
              </button>
            ),
          },
        ]}
      />
    </>
  );
}

function NewPasskey() {
  const form = useForm({
    initial: { name: "" },
    check: ({ name }) => (name.trim() ? [] : [{ fieldId: "name", message: t.adminPasskeyNameMissing() }]),
  });
  const send = async () => {
    const reply = await form.send(({ name }) => addPasskey(name));
    if (reply?.ok) form.begin({ name: "" });
  };
  return (
    <FormFrame form={form} onSend={send} verb={t.adminPasskeyAdd()}>
      <TextField
        id="name"
        label={t.adminPasskeyName()}
        hint={t.adminPasskeyNameHint()}
        value={form.values.name}
        problem={form.problemOf("name")}
        onChange={(name) => form.set("name", name)}
      />
    </FormFrame>
  );
}
