/** Asks once more who somebody is, over the screen they are on: by passkey, by code, or by a new link. */
import { useState, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { t } from "../language/language.js";
import { AskDialog, useLook } from "./ask-dialog.js";
import { proveWithCode, proveWithPasskey, useIdentities, useIdentityProviders } from "./means.queries.js";
import { keepNext } from "./next-place.js";
import { canUsePasskeys } from "./passkey.js";
import { forgetSession, requestLink, type Session } from "./session.queries.js";
import { stepUp } from "./step-up.js";

/** Stands once around the screens; shows itself when something waits for a proof. */
export function StepUpDialog({ session }: { session: Session }) {
  const isAsking = useSyncExternalStore(stepUp.subscribe, stepUp.isAsking);
  return isAsking ? <ProofDialog session={session} /> : null;
}

function ProofDialog({ session }: { session: Session }) {
  const leave = () => stepUp.answer(false);
  const { codeApp, passkeys } = session.means;
  return (
    <AskDialog id="step-up" title={t.adminStepUpTitle()} lead={t.adminStepUpLead()} onLeave={leave}>
      {passkeys > 0 && canUsePasskeys() ? <ByPasskey /> : null}
      {codeApp ? <ByCode /> : null}
      {session.means.identities > 0 ? <ByProvider /> : null}
      <ByLink session={session} />
      <p className="actions">
        <button type="button" className="quiet" onClick={leave}>
          {t.adminCancel()}
        </button>
      </p>
    </AskDialog>
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
  const { look, said, fail } = useLook(
    (now) => {
      if (!now || (now.person === session.person && now.confirmedAt <= before))
        return t.adminStepUpLinkNotYet();
      return now.person === session.person ? null : t.adminStepUpOtherPerson();
    },
    async () => {
      await forgetSession();
      stepUp.answer(true);
    },
  );
  const send = async () => {
    fail(null);
    const reply = await requestLink(session.email);
    if (reply.ok) setSent(true);
    else fail(new ProblemError(reply.problem));
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
      {said}
    </div>
  );
}
