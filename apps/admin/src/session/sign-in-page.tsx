/** Signing in: ask for a link by e-mail, or use the one that came. */
import { Note } from "@napar/ui";
import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { requestLink, signInWith } from "./session.queries.js";

export function SignInPage() {
  const [search] = useSearchParams();
  const token = search.get("token");
  return token ? <UseLink token={token} /> : <AskLink />;
}

/** Own addresses only: a link of somebody else's making may not lead out of the workplace. */
const nextOf = (asked: string | null): string =>
  asked?.startsWith("/") && !asked.startsWith("//") ? asked : "/";

const keptNext = "napar-next";

function AskLink() {
  const [search] = useSearchParams();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initial: { email: "" },
    check: ({ email }) =>
      /^\S+@\S+\.\S+$/.test(email.trim()) ? [] : [{ fieldId: "email", message: t.adminEmailWrong() }],
  });
  if (sentTo !== null) {
    return (
      <Page title={t.adminLinkSentTitle()} lead={t.adminLinkSentLead({ email: sentTo })}>
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
    localStorage.setItem(keptNext, nextOf(search.get("next")));
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
    </Page>
  );
}

/** A programme that looks at mail opens links too: a link is used only when a person presses the button. */
function UseLink({ token }: { token: string }) {
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const use = async () => {
    setSending(true);
    const reply = await signInWith(token);
    setSending(false);
    if (!reply.ok) return setError(new ProblemError(reply.problem));
    const next = nextOf(localStorage.getItem(keptNext));
    localStorage.removeItem(keptNext);
    navigate(next, { replace: true });
  };
  return (
    <Page title={t.adminUseLinkTitle()} lead={t.adminUseLinkLead()}>
      {error ? (
        <>
          <ProblemNote error={error} />
          <p className="actions">
            <Link className="button" to="/sign-in">
              {t.adminAskNewLink()}
            </Link>
          </p>
        </>
      ) : (
        <p className="actions">
          <button type="button" className="button" disabled={isSending} onClick={use}>
            {t.adminSignInNow()}
          </button>
        </p>
      )}
    </Page>
  );
}
