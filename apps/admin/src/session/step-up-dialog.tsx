/** Asks once more who somebody is, over the screen they are on: by passkey, by code, or by a new link. */
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { t } from "../language/language.js";
import { proveWithCode, proveWithPasskey, useIdentities, useIdentityProviders } from "./means.queries.js";
import { keepNext } from "./next-place.js";
import { canUsePasskeys } from "./passkey.js";
import { forgetSession, readSession, requestLink, type Session } from "./session.queries.js";
import { stepUp } from "./step-up.js";

/** Stands once around the screens; shows itself when something waits for a proof. */
export function StepUpDialog({ session }: { session: Session }) {
  const isAsking = useSyncExternalStore(stepUp.subscribe, stepUp.isAsking);
  return isAsking ? <ProofDialog session={session} /> : null;
}

function ProofDialog({ session }: { session: Session }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const leave = () => stepUp.answer(false);
  const { codeApp, passkeys } = session.means;
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby="step-up-h"
      aria-describedby="step-up-lead"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <h2 id="step-up-h">{t.adminStepUpTitle()}</h2>
      <p id="step-up-lead">{t.adminStepUpLead()}</p>
      {passkeys > 0 && canUsePasskeys() ? <ByPasskey /> : null}
      {codeApp ? <ByCode /> : null}
      {session.means.identities > 0 ? <ByProvider /> : null}
      <ByLink session={session} />
      <p className="actions">
        <button type="button" className="quiet" onClick={leave}>
          {t.adminCancel()}
        </button>
      </p>
    </dialog>
  );
}

function ByPasskey() {
  const [error, setError] = useState<unknown>(null);
  const prove = async () => {
    setError(null);
    const reply = await proveWithPasskey();
    if (reply.ok) stepUp.answer(true);
    else setError(new ProblemError(reply.problem));
  };
  return (
    <div className="way">
      <button type="button" className="button" onClick={prove}>
        {t.adminStepUpPasskey()}
      </button>
      {error ? <ProblemNote error={error} /> : null}
    </div>
  );
}

function ByCode() {
  const form = useForm({
    initial: { proof: "" },
    check: ({ proof }) =>
      proof.trim().length < 6 ? [{ fieldId: "proof", message: t.adminCodeMissing() }] : [],
  });
  const send = async () => {
    const reply = await form.send(({ proof }) => proveWithCode(proof));
    if (reply?.ok) stepUp.answer(true);
  };
  return (
    <FormFrame form={form} onSend={send} verb={t.adminStepUpCodeVerb()}>
      <TextField
        id="proof"
        autoComplete="one-time-code"
        label={t.adminStepUpCode()}
        hint={t.adminStepUpCodeHint()}
        value={form.values.proof}
        problem={form.problemOf("proof")}
        onChange={(proof) => form.set("proof", proof)}
      />
    </FormFrame>
  );
}

/** Leaves the page: what was typed is kept as a draft, and the person comes back to where they were. */
function ByProvider() {
  const { pathname, search } = useLocation();
  const { data: providers = [] } = useIdentityProviders();
  const { data: linked = [] } = useIdentities();
  const known = providers.filter(({ id }) => linked.some(({ provider }) => provider === id));
  return known.map(({ id, name, signInAt }) => (
    <div key={id} className="way">
      <a className="button second" href={signInAt} onClick={() => keepNext(localStorage, pathname + search)}>
        {t.adminStepUpProvider({ name })}
      </a>
      <p className="hint">{t.adminStepUpProviderHint({ name })}</p>
    </div>
  ));
}

/** The link begins a new session in this browser; what waits goes on with that one, if it is of the same person. */
function ByLink({ session }: { session: Session }) {
  const [before] = useState(session.confirmedAt);
  const [isSent, setSent] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    setError(null);
    const reply = await requestLink(session.email);
    if (reply.ok) setSent(true);
    else setError(new ProblemError(reply.problem));
  };
  const look = async () => {
    setError(null);
    setWords(null);
    try {
      const now = await readSession();
      if (!now || (now.person === session.person && now.confirmedAt <= before))
        return setWords(t.adminStepUpLinkNotYet());
      if (now.person !== session.person) return setWords(t.adminStepUpOtherPerson());
      await forgetSession();
      stepUp.answer(true);
    } catch (cause) {
      setError(cause);
    }
  };
  return (
    <div className="way">
      <div role="status">{isSent ? <p>{t.adminStepUpLinkSent({ email: session.email })}</p> : null}</div>
      {isSent ? (
        <button type="button" className="button second" onClick={look}>
          {t.adminStepUpLinkDone()}
        </button>
      ) : (
        <button type="button" className="button second" onClick={send}>
          {t.adminStepUpLink()}
        </button>
      )}
      {words ? (
        <p className="hint" role="alert">
          {words}
        </p>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
    </div>
  );
}
