/** Who was asked and answered or is silent, who has which task, and what a change of government does to promises. */
import type { PlanCaseView } from "@napar/api/client";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { MandateSection } from "./mandate-section.js";
import { RequestSections } from "./request-sections.js";
import { CommitmentSection, TermSection } from "./term-sections.js";

export function MandatesPage() {
  return <PlanScreen>{(plan, acting) => <Mandates plan={plan} acting={acting} />}</PlanScreen>;
}

function Mandates(props: { plan: PlanCaseView; acting: Acting }) {
  const { plan } = props;
  const asked = plan.requests.flatMap(({ addressees }) => addressees);
  const count = (...wanted: string[]) => asked.filter(({ state }) => wanted.includes(state)).length;
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="requests" />}
      title={t.adminNavMandates()}
      kicker={wordsOf(plan.title)}
      lead={
        asked.length === 0
          ? t.adminRequestsLead()
          : t.adminRequestsSum({
              asked: asked.length,
              answered: count("answered", "answeredInPart"),
              refused: count("refused"),
              awaited: count("awaited", "notYetSent"),
              silent: count("silent"),
            })
      }
    >
      <RequestSections {...props} />
      <MandateSection {...props} />
      <TermSection {...props} />
      <CommitmentSection {...props} />
    </Page>
  );
}
