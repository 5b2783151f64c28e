/** The first page of a new installation: two people who may appoint others, by the one-time link. */
import type { FieldProblem } from "@napar/ui";
import { Note } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { orThrow } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { isEmail } from "../form/email.js";
import { TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { type Form, useForm } from "../form/use-form.js";
import { Page, Waiting } from "../frame/page.js";
import { t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { install, isInstallationOpen } from "./session.queries.js";

const member = { name: "", email: "", office: "" };
const nobody = {
  organisation: "",
  firstName: "",
  firstEmail: "",
  firstOffice: "",
  secondName: "",
  secondEmail: "",
  secondOffice: "",
};
type Values = typeof nobody;
type Who = "first" | "second";

export function InstallationPage() {
  const [search] = useSearchParams();
  const token = search.get("token") ?? "";
  const open = useQuery({
    queryKey: ["installation", token],
    queryFn: () => orThrow(isInstallationOpen(token)),
    retry: false,
  });
  const [isDone, setDone] = useState(false);
  if (isDone) {
    return (
      <Page title={t.adminInstalledTitle()} lead={t.adminInstalledLead()}>
        <p className="actions">
          <Link className="button" to="/sign-in">
            {t.adminSignInTitle()}
          </Link>
        </p>
      </Page>
    );
  }
  if (open.isPending) return <Waiting />;
  if (open.error) {
    return (
      <Page title={t.adminInstallClosedTitle()} lead={t.adminInstallClosedLead()}>
        <ProblemNote error={open.error} />
        <p className="actions">
          <Link to="/sign-in">{t.adminSignInTitle()}</Link>
        </p>
      </Page>
    );
  }
  return <InstallForm token={token} onDone={() => setDone(true)} />;
}

function InstallForm({ token, onDone }: { token: string; onDone: () => void }) {
  const form = useForm<Values>({ initial: nobody, check, fieldOf });
  const send = async () => {
    const reply = await form.send((values) =>
      install({ token, first: installerOf(values, "first"), second: installerOf(values, "second") }),
    );
    if (reply?.ok) onDone();
  };
  return (
    <Page title={t.adminInstallTitle()} lead={t.adminInstallLead()}>
      <FormFrame form={form} onSend={send} verb={t.adminInstallVerb()}>
        <OrganisationField
          id="organisation"
          label={t.adminOrganisation()}
          hint={t.adminOrganisationHint()}
          value={form.values.organisation}
          problem={form.problemOf("organisation")}
          onChange={(organisation) => form.set("organisation", organisation)}
        />
        <Person form={form} who="first" legend={t.adminInstallFirst()} />
        <Person form={form} who="second" legend={t.adminInstallSecond()} />
        <Note kind="plain">{t.adminInstallWhyTwo()}</Note>
      </FormFrame>
    </Page>
  );
}

function Person({ form, who, legend }: { form: Form<Values>; who: Who; legend: string }) {
  const field = (part: "Name" | "Email" | "Office", label: string, hint?: string) => {
    const id = `${who}${part}` as keyof Values;
    return (
      <TextField
        id={id}
        type={part === "Email" ? "email" : "text"}
        label={label}
        hint={hint}
        value={form.values[id]}
        problem={form.problemOf(id)}
        onChange={(value) => form.set(id, value)}
      />
    );
  };
  return (
    <fieldset className="part">
      <legend>{legend}</legend>
      {field("Name", t.adminPersonName())}
      {field("Email", t.adminEmail())}
      {field("Office", t.adminOffice(), t.adminOfficeHint())}
    </fieldset>
  );
}

const installerOf = (values: Values, who: Who) => ({
  name: values[`${who}Name`].trim(),
  email: values[`${who}Email`].trim(),
  office: values[`${who}Office`].trim(),
  organisation: values.organisation,
});

/** `first.email` in what is sent is the field `firstEmail`; both organisations are the one field. */
function fieldOf(path: string): string {
  const [who = "", part = ""] = path.split(".");
  if (part === "organisation") return "organisation";
  if (part === "person") return `${who}Email`;
  return part in member ? `${who}${part[0]?.toUpperCase()}${part.slice(1)}` : path;
}

function check(values: Values): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!values.organisation) problems.push({ fieldId: "organisation", message: t.adminOrganisationMissing() });
  for (const who of ["first", "second"] as const) {
    const missing = (part: string, message: string) => {
      const person = who === "first" ? t.adminInstallFirst() : t.adminInstallSecond();
      problems.push({ fieldId: `${who}${part}`, message: `${person}: ${message}` });
    };
    if (!values[`${who}Name`].trim()) missing("Name", t.adminNameMissing());
    if (!isEmail(values[`${who}Email`])) missing("Email", t.adminEmailWrong());
    if (!values[`${who}Office`].trim()) missing("Office", t.adminOfficeMissing());
  }
  const [first, second] = [values.firstEmail, values.secondEmail].map((email) => email.trim().toLowerCase());
  if (first && first === second)
    problems.push({ fieldId: "secondEmail", message: t.adminSecondPersonSame() });
  return problems;
}
