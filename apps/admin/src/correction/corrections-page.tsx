/** What the public pointed out as wrong: read it in the sender's words, look it up, decide in words for everybody. */
import { type CorrectionAbout, correctionDecision } from "@napar/domain/correction";
import { Empty, Rows } from "@napar/ui";
import { useState } from "react";
import { RadioField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText } from "../language/dates.js";
import { language, languageNames, t } from "../language/language.js";
import { sendDecision, useWaitingCorrections, type WaitingCorrection } from "./correction.queries.js";

export function CorrectionsPage() {
  const waiting = useWaitingCorrections();
  const [isDone, setDone] = useState(false);
  return (
    <Page title={t.adminCorrections()} lead={t.adminCorrectionsLead()}>
      <p role="status">
        {isDone ? (
          <>
            {t.adminCorrectionDone()} <a href={`/${language}/corrections`}>{t.adminCorrectionsLog()}</a>
          </>
        ) : null}
      </p>
      <QueryView query={waiting}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.adminCorrectionsNone()}>
              <a href={`/${language}/corrections`}>{t.adminCorrectionsLog()}</a>
            </Empty>
          ) : (
            <div>
              {items.map((one) => (
                <WaitingItem key={one.id} correction={one} onDone={() => setDone(true)} />
              ))}
            </div>
          )
        }
      </QueryView>
    </Page>
  );
}

const headingOf = ({ kind, id, plan }: CorrectionAbout): string =>
  plan === null ? `${kindNames[kind]()} ${id}` : `${kindNames[kind]()} ${id} (${plan})`;

const kindNames: Record<CorrectionAbout["kind"], () => string> = {
  plan: () => t.correctionAboutPlan(),
  measure: () => t.correctionAboutMeasure(),
  goal: () => t.correctionAboutGoal(),
  indicator: () => t.correctionAboutIndicator(),
  organisation: () => t.correctionAboutOrganisation(),
  body: () => t.correctionAboutBody(),
  practice: () => t.correctionAboutPractice(),
  event: () => t.correctionAboutEvent(),
  place: () => t.correctionAboutPlace(),
  authority: () => t.correctionAboutAuthority(),
  competence: () => t.correctionAboutCompetence(),
  contactPoint: () => t.correctionAboutContactPoint(),
  page: () => t.correctionAboutPage(),
};

function WaitingItem({ correction, onDone }: { correction: WaitingCorrection; onDone: () => void }) {
  const { id, about, sentOn, report, isAnswered } = correction;
  const [isOpen, setOpen] = useState(false);
  const words = (text: string | null) => (text === null ? null : <span lang={report.language}>{text}</span>);
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{headingOf(about)}</h2>
      <Rows
        rows={[
          [t.correctionWrong(), words(report.wrong)],
          [t.correctionRight(), words(report.right)],
          [t.correctionSource(), words(report.source)],
          [t.adminCorrectionLanguage(), languageNames[report.language]],
          [t.correctionSentOn(), <DateText key="sent" date={sentOn} />],
          [t.adminCorrectionAnswer(), isAnswered ? t.adminCorrectionByMail() : t.adminCorrectionByLog()],
        ]}
      />
      {isOpen ? (
        <DecisionForm id={id} onDone={onDone} onLeave={() => setOpen(false)} />
      ) : (
        <p className="actions">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {t.adminCorrectionDecide()}
            <span className="hidden">: {headingOf(about)}</span>
          </button>
        </p>
      )}
    </section>
  );
}

type Values = { outcome: string; pointedOut: Tongues; answer: Tongues };

function DecisionForm({ id, onDone, onLeave }: { id: string; onDone: () => void; onLeave: () => void }) {
  const [sendKey] = useState(() => crypto.randomUUID());
  const form = useForm<Values>({
    initial: { outcome: "", pointedOut: {}, answer: {} },
    check: ({ outcome, pointedOut, answer }) => [
      ...(outcome === "" ? [{ fieldId: "outcome", message: t.adminCorrectionOutcomeMissing() }] : []),
      ...(localizedOf(pointedOut)
        ? []
        : [{ fieldId: "pointedOut", message: t.adminCorrectionWordsMissing() }]),
      ...(localizedOf(answer) ? [] : [{ fieldId: "answer", message: t.adminCorrectionWordsMissing() }]),
    ],
  });
  const send = async () => {
    const reply = await form.send(({ outcome, pointedOut, answer }) =>
      sendDecision(
        id,
        correctionDecision.parse({
          outcome,
          pointedOut: localizedOf(pointedOut),
          answer: localizedOf(answer),
        }),
        sendKey,
      ),
    );
    if (reply?.ok) onDone();
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminCorrectionPublish()}
      beside={
        <button type="button" className="quiet" onClick={onLeave}>
          {t.adminCancel()}
        </button>
      }
    >
      <RadioField
        {...form.bind("outcome")}
        label={t.adminCorrectionOutcome()}
        choices={[
          { value: "accepted", label: t.adminCorrectionAccept(), hint: t.adminCorrectionAcceptHint() },
          { value: "refused", label: t.adminCorrectionRefuse() },
        ]}
      />
      <LocalizedField
        {...form.bind("pointedOut")}
        label={t.adminCorrectionPointedOut()}
        hint={t.adminCorrectionPointedOutHint()}
        rows={2}
      />
      <LocalizedField
        {...form.bind("answer")}
        label={t.adminCorrectionAnswerText()}
        hint={t.adminCorrectionAnswerHint()}
        rows={3}
      />
    </FormFrame>
  );
}
