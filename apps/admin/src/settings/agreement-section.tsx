/** What an organisation agreed on mails and times: read by its people, changed by those who coordinate or validate. */
import { useState } from "react";
import type { FieldConflict } from "../command/conflict.js";
import { mergeEdits, resolved } from "../command/conflict.js";
import { ConflictScreen } from "../command/conflict-screen.js";
import { RadioField, TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { QueryView } from "../frame/query-view.js";
import { t } from "../language/language.js";
import { useOwnSession } from "../session/session.queries.js";
import { type AgreementFields, agreementsIn, checkAgreements, fieldsOf } from "./agreement-fields.js";
import { digestChoices, digestText } from "./digest-choices.js";
import {
  type Agreements,
  readAgreements,
  type Settled,
  saveAgreements,
  useAgreements,
} from "./settings.queries.js";

const labels: Record<keyof AgreementFields, () => string> = {
  digest: () => t.adminAgreementsDigest(),
  remindAfterDays: () => t.adminRemindAfterDays(),
  escalateAfterDays: () => t.adminEscalateAfterDays(),
  linkDays: () => t.adminLinkDays(),
};
const nameOf = (field: string) => labels[field as keyof AgreementFields]();
const wordsOf = (field: string, value: unknown) => [
  field === "digest" ? digestText(value as Agreements["digest"]) : String(value),
];

export function AgreementSection({ organisation }: { organisation: string }) {
  const settled = useAgreements(organisation);
  const { appointments } = useOwnSession();
  const mayChange = appointments.some(
    ({ role, organisation: of }) => of === organisation && (role === "coordinator" || role === "validator"),
  );
  return (
    <section className="section" aria-labelledby="agreements">
      <h2 id="agreements">{t.adminAgreementsTitle()}</h2>
      <QueryView query={settled}>
        {(found) =>
          mayChange ? <AgreementForm settled={found} /> : <AgreementList agreements={found.settings} />
        }
      </QueryView>
    </section>
  );
}

function AgreementList({ agreements }: { agreements: Agreements }) {
  return (
    <>
      <dl className="settled">
        {Object.entries(fieldsOf(agreements)).map(([field, value]) => (
          <div key={field}>
            <dt>{nameOf(field)}</dt>
            <dd>{wordsOf(field, value)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t.adminAgreementsOther()}</p>
    </>
  );
}

function AgreementForm({ settled }: { settled: Settled }) {
  const { organisation } = settled;
  const [base, setBase] = useState(settled);
  const [isSaved, setSaved] = useState(false);
  const [meeting, setMeeting] = useState<{ conflicts: FieldConflict[]; theirs: Settled } | null>(null);
  const form = useForm({
    draft: `agreements ${organisation}`,
    base: `v${base.version}`,
    initial: fieldsOf(base.settings),
    check: checkAgreements,
    fieldOf: (path) => path.replace(/^updateTimes\./, ""),
  });
  const { values, set, problemOf } = form;

  /** On the newer version; where both changed the same, the person chooses. */
  const save = async (fields: AgreementFields, on: Settled): ReturnType<typeof saveAgreements> => {
    const reply = await saveAgreements(organisation, on.version, agreementsIn(fields));
    if (reply.ok) {
      setBase(reply.value);
      return reply;
    }
    if (reply.problem.kind !== "preconditionFailed") return reply;
    const now = await readAgreements(organisation);
    if (!now.ok) return now;
    const theirs = fieldsOf(now.value.settings);
    const merge = mergeEdits(fieldsOf(on.settings), fields, theirs);
    if (merge.conflicts.length === 0) return save(resolved(merge, fields, theirs, {}), now.value);
    setMeeting({ conflicts: merge.conflicts, theirs: now.value });
    return reply;
  };
  const send = async () => {
    setSaved(false);
    const reply = await form.send((fields) => save(fields, base));
    if (!reply?.ok) return;
    form.begin(fieldsOf(reply.value.settings));
    setSaved(true);
  };
  const choose = async (choice: Record<string, "mine" | "theirs">) => {
    if (!meeting) return;
    const theirs = fieldsOf(meeting.theirs.settings);
    const fields = resolved(mergeEdits(fieldsOf(base.settings), values, theirs), values, theirs, choice);
    setMeeting(null);
    setBase(meeting.theirs);
    form.setAll(fields);
    const reply = await form.send(() => save(fields, meeting.theirs));
    setSaved(reply?.ok ?? false);
  };

  if (meeting) {
    return (
      <ConflictScreen
        conflicts={meeting.conflicts}
        nameOf={nameOf}
        linesOf={wordsOf}
        onChosen={choose}
        onLeave={() => setMeeting(null)}
      />
    );
  }
  return (
    <>
      {base.version === 0 ? <p className="soft">{t.adminAgreementsUsual()}</p> : null}
      <FormFrame
        form={form}
        onSend={send}
        verb={t.adminSave()}
        beside={<span role="status">{isSaved ? t.adminAgreementsSaved() : ""}</span>}
      >
        <RadioField
          id="digest"
          label={t.adminAgreementsDigest()}
          value={values.digest}
          onChange={(digest) => set("digest", digest)}
          choices={digestChoices()}
        />
        {(["remindAfterDays", "escalateAfterDays", "linkDays"] as const).map((field) => (
          <TextField
            key={field}
            id={field}
            label={nameOf(field)}
            {...(field === "remindAfterDays" && { hint: t.adminRemindAfterDaysHint() })}
            value={values[field]}
            problem={problemOf(field)}
            onChange={(days) => set(field, days)}
          />
        ))}
      </FormFrame>
    </>
  );
}
