/** A government answers what was assessed or contested about it. */
import type { PlanCaseView } from "@napar/api/client";
import { useParams } from "react-router";
import { StepForm } from "../command/step-form.js";
import { RadioField, TextField } from "../form/fields.js";
import { SourceFields } from "../form/source-fields.js";
import { NotFound } from "../frame/failed.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { StatusMark } from "./marks.js";

type Values = { position: string; text: string; evidence: string; link: string };

export function ReplyPage() {
  const { entry = "" } = useParams();
  return <PlanScreen>{(plan) => <Reply plan={plan} entry={entry} />}</PlanScreen>;
}

function Reply({ plan, entry: id }: { plan: PlanCaseView; entry: string }) {
  const entry = plan.status.entries.find((known) => known.id === id);
  if (!entry) return <NotFound />;
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminMonReplyTitle()}
      lead={
        <>
          <StatusMark state={entry.statement.state} /> <OrganisationName id={entry.by.organisation} />,{" "}
          <DateText date={entry.on} />
        </>
      }
      command="replyToStatus"
      subject={id}
      back={`monitoring/${entry.subject.measure}`}
      initial={{ position: "", text: "", evidence: "", link: "" }}
      check={({ position, text }) => [
        ...(position ? [] : [{ fieldId: "position", message: t.adminMonPositionMissing() }]),
        ...(text.trim() ? [] : [{ fieldId: "text", message: t.adminMonReplyMissing() }]),
      ]}
      fieldOf={(path) =>
        path.startsWith("evidence")
          ? path.endsWith("url")
            ? "link"
            : "evidence"
          : (path.split(/[.[]/)[0] ?? "")
      }
      dataOf={({ position, text, evidence, link }) => ({
        ...{ entry: id, position, text: text.trim() },
        evidence: evidence.trim()
          ? [{ title: evidence.trim(), ...(link.trim() && { url: link.trim() }) }]
          : [],
      })}
    >
      {(form) => (
        <>
          <RadioField
            {...form.bind("position")}
            label={t.adminMonPosition()}
            choices={[
              { value: "agrees", label: t.adminMonAgrees() },
              { value: "disagrees", label: t.adminMonDisagrees() },
              { value: "corrects", label: t.adminMonCorrects() },
            ]}
          />
          <TextField {...form.bind("text")} label={t.adminMonReplyText()} rows={4} />
          <SourceFields
            title={form.bind("evidence")}
            link={form.bind("link")}
            label={t.adminMonEvidence()}
            hint={t.adminOptional()}
          />
        </>
      )}
    </StepForm>
  );
}
