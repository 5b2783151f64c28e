/** Asking for a link by e-mail. The link itself opens a page of the server, which leads back to the workplace. */
import { Note } from "@napar/ui";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { keepNext } from "./next-place.js";
import { requestLink } from "./session.queries.js";

export function SignInPage() {
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
    </Page>
  );
}
