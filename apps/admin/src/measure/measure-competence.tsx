import { lazy, Suspense } from "react";
import type { Form } from "../form/use-form.js";
import { Waiting } from "../frame/page.js";
import type { MeasureFields } from "./measure-fields.js";

/** The rules of competence are large: they come when the first measure is opened. */
const CompetenceNote = lazy(() => import("./competence-note.js"));

/** The warning for a form, unless the measure is a call to another authority: that needs no competence of one's own. */
export function MeasureCompetence({ form, lead }: { form: Form<MeasureFields>; lead: string }) {
  const { domains, policyFields, instruments, kind } = form.values;
  if (kind === "advocacy") return null;
  return (
    <Suspense fallback={<Waiting />}>
      <CompetenceNote
        organisation={lead}
        asked={{ domains, policyFields, instruments }}
        onAsk={() => form.set("kind", "advocacy")}
        onKeep={() => document.getElementById("competenceBasis")?.focus()}
      />
    </Suspense>
  );
}
