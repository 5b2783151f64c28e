/** Spreadsheets in and out: a file is sent from here, and everything the plan holds can be taken along. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty } from "@napar/ui";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { api, ProblemError } from "../client/client.js";
import { RadioField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { DraftScreen } from "./draft-screen.js";
import { FileDrop } from "./file-drop.js";
import { ImportRefusal } from "./import-refusal.js";
import { type PlanTable, tableAddress, tableFormats } from "./table-address.js";

export function ImportPage() {
  const { draft } = useParams();
  return (
    <PlanScreen>
      {(plan, acting) =>
        draft ? (
          <DraftScreen key={draft} plan={plan} draftId={draft} />
        ) : (
          <SendScreen plan={plan} acting={acting} />
        )
      }
    </PlanScreen>
  );
}

/** As the API has it. */
const mostBytes = 10 * 1024 * 1024;
const tooLarge = { type: "urn:problem-type:napar:payloadTooLarge", kind: "payloadTooLarge", status: 413 };

function SendScreen({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const navigate = useNavigate();
  const own = acting.forWhom("createMeasure", acting.organisations);
  const [organisation, setOrganisation] = useState(own[0] ?? "");
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File) => {
    setError(null);
    // Refused here at once: a server that stops reading looks like a broken connection.
    if (file.size > mostBytes) {
      setError(new ProblemError({ ...tooLarge, title: "The file is too large" }));
      return;
    }
    setSending(true);
    const reply = await api.sendSpreadsheet(plan.id, file, { name: file.name.slice(-200), organisation });
    setSending(false);
    if (reply.ok) navigate(`/plans/${plan.id}/import/${reply.value.id}`);
    else setError(new ProblemError(reply.problem));
  };
  return (
    <Page title={t.adminNavImport()} kicker={wordsOf(plan.title)} lead={t.adminImportLead()}>
      {own.length === 0 ? (
        <div className="section">
          <Empty title={t.adminImportNotYours()}>{t.adminMeasuresNotYours()}</Empty>
        </div>
      ) : (
        <section className="section" aria-labelledby="send-h">
          <h2 id="send-h">{t.adminImportSendTitle()}</h2>
          {own.length > 1 ? (
            <RadioField
              id="organisation"
              label={t.adminYouWriteFor()}
              value={organisation}
              onChange={setOrganisation}
              choices={own.map((id) => ({ value: id, label: <OrganisationName id={id} /> }))}
            />
          ) : null}
          <FileDrop isSending={isSending} onFile={send} />
          {error ? <ImportRefusal error={error} /> : null}
        </section>
      )}
      <section className="section" aria-labelledby="take-h">
        <h2 id="take-h">{t.adminImportTakeTitle()}</h2>
        <div className="takes">
          <Take
            plan={plan.id}
            table="template"
            title={t.adminImportTemplate()}
            what={t.adminImportTemplateWhat()}
          />
          <Take
            plan={plan.id}
            table="measures"
            title={t.adminImportExport()}
            what={t.adminImportExportWhat()}
          />
          <Take
            plan={plan.id}
            table="values"
            title={t.adminImportExportValues()}
            what={t.adminImportExportValuesWhat()}
          />
          <Take
            plan={plan.id}
            table="budget"
            title={t.adminImportExportBudget()}
            what={t.adminImportExportBudgetWhat()}
          />
          <div className="panel">
            <h3>{t.adminDocumentExport()}</h3>
            <p>{t.adminDocumentExportWhat()}</p>
            <p className="quiets">
              <a
                href={`/api/v1/plan-cases/${encodeURIComponent(plan.id)}/document`}
                download={`${plan.id}.json`}
              >
                napar-plan/1 (.json)
              </a>
            </p>
          </div>
        </div>
      </section>
    </Page>
  );
}

function Take({ plan, table, title, what }: { plan: string; table: PlanTable; title: string; what: string }) {
  return (
    <div className="panel">
      <h3>{title}</h3>
      <p>{what}</p>
      <ul className="quiets">
        {tableFormats.map(([format, program]) => (
          <li key={format}>
            <a
              href={tableAddress(plan, table, format, language)}
              aria-label={t.adminImportOf({ name: title, value: `${program} (.${format})` })}
              download
            >
              {program} (.{format})
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
