/**
 * Asking for a link by e-mail, or the other ways in. The link itself opens a page of the server, which asks for a code where
 * the person has an app for that, and leads back to the workplace.
 */
import { Note } from "@napar/ui";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { isEmail } from "../form/email.js";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { signInWithPasskey, useIdentityProviders } from "./means.queries.js";
import { keepNext } from "./next-place.js";
import { canUsePasskeys } from "./passkey.js";
import { requestLink } from "./session.queries.js";

export function SignInPage() {
  const [search] = useSearchParams();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initial: { email: "" },
    check: ({ email }) => (isEmail(email) ? [] : [{ fieldId: "email", message: t.adminEmailWrong() }]),
  });
  if (sentTo !== null) {
    return (
      <Page title={t.adminLinkSentTitle()} lead={t.adminLinkSentLead({ email: sentTo })}>
        <p>{t.adminSignInCodeNext()}</p>
        <Note kind="plain">{t.adminLinkSentTrial()}</Note>
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setSentTo(null)}>
            {t.adminLinkAgain()}
          </button>
        </p>
      </Page>
    );
  }
  const send = async () => {
    const reply = await form.send(({ email }) => requestLink(email.trim()));
    if (!reply?.ok) return;
    keepNext(localStorage, search.get("next"));
    setSentTo(form.values.email.trim());
  };
  return (
    <Page title={t.adminSignInTitle()} lead={t.adminSignInLead()}>
      <FormFrame form={form} onSend={send} verb={t.adminSendLink()}>
        <TextField
          id="email"
          type="email"
          autoComplete="email"
          label={t.adminEmail()}
          value={form.values.email}
          problem={form.problemOf("email")}
          onChange={(email) => form.set("email", email)}
        />
      </FormFrame>
      <OtherWays next={search.get("next")} />
    </Page>
  );
}

function OtherWays({ next }: { next: string | null }) {
  const navigate = useNavigate();
  const { data: providers = [] } = useIdentityProviders();
  const [error, setError] = useState<unknown>(null);
  const byPasskey = async () => {
    setError(null);
    const reply = await signInWithPasskey();
    if (!reply.ok) return setError(new ProblemError(reply.problem));
    keepNext(localStorage, next);
    navigate("/", { replace: true });
  };
  if (!canUsePasskeys() && providers.length === 0) return null;
  return (
    <section className="section means" aria-labelledby="ways-h">
      <h2 id="ways-h">{t.adminSignInOtherWays()}</h2>
      {error ? <ProblemNote error={error} /> : null}
      {canUsePasskeys() ? (
        <p className="actions">
          <button type="button" className="button second" onClick={byPasskey}>
            {t.adminSignInPasskey()}
          </button>
        </p>
      ) : null}
      {providers.length > 0 ? (
        <ul>
          {providers.map(({ id, name, signInAt }) => (
            <li key={id}>
              <a href={signInAt} onClick={() => keepNext(localStorage, next)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
