/** An app that shows one-time codes: setting it up, its recovery codes, and doing without it again. */
import { Note } from "@napar/ui";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { t } from "../language/language.js";
import { type CodeApp, confirmCodeApp, proposeCodeApp, removeCodeApp } from "./means.queries.js";
import { useOwnSession } from "./session.queries.js";

export function CodeAppSection() {
  const { means } = useOwnSession();
  const [proposed, setProposed] = useState<CodeApp | null>(null);
  /** Told by the API this once: they are nowhere else, and go with the screen. */
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const begin = async () => {
    const reply = await proposeCodeApp();
    setError(reply.ok ? null : new ProblemError(reply.problem));
    if (!reply.ok) return;
    setRecoveryCodes(null);
    setProposed(reply.value);
  };
  const remove = async () => {
    const reply = await removeCodeApp();
    setError(reply.ok ? null : new ProblemError(reply.problem));
    if (reply.ok) setRecoveryCodes(null);
  };
  return (
    <section className="section means" aria-labelledby="code-app-h">
      <h2 id="code-app-h">{t.adminCodeAppTitle()}</h2>
      <p>{t.adminCodeAppLead()}</p>
      {error ? <ProblemNote error={error} /> : null}
      {recoveryCodes ? (
        <RecoveryCodes codes={recoveryCodes} onKept={() => setRecoveryCodes(null)} />
      ) : (
        <p role="status">{means.codeApp ? t.adminCodeAppOn() : t.adminCodeAppOff()}</p>
      )}
      {proposed ? (
        <SetUp
          proposed={proposed}
          onDone={(codes) => {
            setProposed(null);
            setRecoveryCodes(codes);
          }}
          onLeave={() => setProposed(null)}
        />
      ) : (
        <p className="actions">
          <button type="button" className="button second" onClick={begin}>
            {means.codeApp ? t.adminCodeAppAnew() : t.adminCodeAppSetUp()}
          </button>
          {means.codeApp ? (
            <button type="button" className="quiet" onClick={remove}>
              {t.adminCodeAppRemove()}
            </button>
          ) : null}
        </p>
      )}
    </section>
  );
}

type SetUpProps = { proposed: CodeApp; onDone: (codes: readonly string[]) => void; onLeave: () => void };

function SetUp({ proposed, onDone, onLeave }: SetUpProps) {
  const form = useForm({
    initial: { code: "" },
    check: ({ code }) => (code.trim().length < 6 ? [{ fieldId: "code", message: t.adminCodeMissing() }] : []),
  });
  const send = async () => {
    const reply = await form.send(({ code }) => confirmCodeApp(code));
    if (reply?.ok) onDone(reply.value.recoveryCodes);
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminCodeAppConfirm()}
      beside={
        <button type="button" className="quiet" onClick={onLeave}>
          {t.adminCancel()}
        </button>
      }
    >
      <div role="status">
        <p>{t.adminCodeAppStep()}</p>
        <p>
          {t.adminCodeAppSecret()}: <code className="secret">{grouped(proposed.secret)}</code>
        </p>
        <p>
          <a href={proposed.uri}>{t.adminCodeAppOpen()}</a>
        </p>
      </div>
      <TextField
        id="code"
        autoComplete="one-time-code"
        label={t.adminCodeAppFirst()}
        value={form.values.code}
        problem={form.problemOf("code")}
        onChange={(code) => form.set("code", code)}
      />
    </FormFrame>
  );
}

/** In fours, as one types it over; apps leave the spaces out. */
const grouped = (secret: string): string => secret.match(/.{1,4}/g)?.join(" ") ?? secret;

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <section className="panel" aria-labelledby="recovery-h">
      <h3 id="recovery-h">{t.adminRecoveryTitle()}</h3>
      <div role="status">
        <Note>{t.adminRecoveryLead()}</Note>
      </div>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="button second" onClick={onKept}>
          {t.adminRecoveryDone()}
        </button>
      </p>
    </section>
  );
}
