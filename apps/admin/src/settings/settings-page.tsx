/** What somebody chooses for themselves: how often they get mail, about what, and in which language. */
import type { Digest } from "@napar/domain/message";
import { languages } from "@napar/domain/text";
import { useState } from "react";
import { Link } from "react-router";
import { CheckField, RadioField, SelectField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { languageNames, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { organisationsOf } from "../organisation/own-organisations.js";
import { useOwnSession } from "../session/session.queries.js";
import { digestChoices } from "./digest-choices.js";
import { type MailPreferences, saveMail, useMailPreferences } from "./settings.queries.js";

export function SettingsPage() {
  const session = useOwnSession();
  const preferences = useMailPreferences();
  const organisations = organisationsOf(session);
  return (
    <Page title={t.adminNavSettings()} lead={t.adminSettingsLead()}>
      <section className="section" aria-labelledby="mail-h">
        <h2 id="mail-h">{t.adminMailTitle()}</h2>
        <QueryView query={preferences}>{(found) => <MailForm preferences={found} />}</QueryView>
      </section>
      {organisations.length > 0 ? (
        <section className="section" aria-labelledby="agreed-h">
          <h2 id="agreed-h">{t.adminSettingsOrganisations()}</h2>
          <p>{t.adminSettingsOrganisationsLead()}</p>
          <ul className="links">
            {organisations.map((id) => (
              <li key={id}>
                <Link to={`/organisation/${encodeURIComponent(id)}#agreements`}>
                  <OrganisationName id={id} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="section">
        <Link to="/sessions">{t.adminSettingsOther()}</Link>
      </p>
    </Page>
  );
}

/** The digest of the organisation stands for "not chosen", which a radio button cannot be. */
const asAgreed = "as-agreed";

function MailForm({ preferences }: { preferences: MailPreferences }) {
  const { language: spoken } = useOwnSession();
  const [isSaved, setSaved] = useState(false);
  const form = useForm({
    initial: {
      digest: preferences.digest ?? asAgreed,
      updates: preferences.updates ? ["updates"] : [],
      language: spoken ?? "",
    },
  });
  const { values, set } = form;
  const send = async () => {
    setSaved(false);
    const reply = await form.send(({ digest, updates, language }) =>
      saveMail(
        { digest: digest === asAgreed ? null : (digest as Digest), updates: updates.length > 0 },
        languages.find((one) => one === language) ?? null,
      ),
    );
    setSaved(reply?.ok ?? false);
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminSave()}
      beside={<span role="status">{isSaved ? t.adminSettingsSaved() : ""}</span>}
    >
      <RadioField
        id="digest"
        label={t.adminDigest()}
        hint={t.adminDigestHint()}
        value={values.digest}
        onChange={(digest) => set("digest", digest)}
        choices={[{ value: asAgreed, label: t.adminDigestDefault() }, ...digestChoices()]}
      />
      <CheckField
        id="updates"
        label={t.adminUpdateMails()}
        values={values.updates}
        onChange={(updates) => set("updates", updates)}
        choices={[{ value: "updates", label: t.adminUpdateMailsWanted() }]}
      />
      <SelectField
        id="language"
        label={t.adminMailLanguage()}
        hint={t.adminMailLanguageHint()}
        value={values.language}
        onChange={(language) => set("language", language as typeof values.language)}
        empty={t.adminMailLanguageNone()}
        choices={languages.map((one) => ({ value: one, label: languageNames[one] }))}
      />
    </FormFrame>
  );
}
