/** Disagreements that no text settles: kept with the position of each side, also after the plan came to its end. */
import type { NegotiationView, PlanCaseView } from "@napar/api/client";
import type { Disagreement } from "@napar/domain/negotiation";
import { Empty, Mark, type Shape, Table } from "@napar/ui";
import { Link } from "react-router";
import { StepForm, type StepProps } from "../command/step-form.js";
import { RadioField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { Page } from "../frame/page.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { readerWords } from "./clause.js";
import { SpeakerField } from "./speaker-field.js";
import { AccessField } from "./statement-forms.js";

type Props = { plan: PlanCaseView; acting: Acting };

const states: Record<Disagreement["state"], { words: () => string; shape: Shape }> = {
  open: { words: () => t.adminDisagreementOpen(), shape: "course" },
  settled: { words: () => t.adminDisagreementSettled(), shape: "done" },
  leftStanding: { words: () => t.adminDisagreementStanding(), shape: "none" },
};

const StateMark = ({ state }: { state: Disagreement["state"] }) => (
  <Mark shape={states[state].shape}>{states[state].words()}</Mark>
);

export function Disagreements({
  plan,
  acting,
  state: { disagreements },
}: Props & { state: NegotiationView }) {
  const at = (id = "") => `/plans/${plan.id}/negotiation/disagreement${id && `/${id}`}`;
  const mayOpen = acting.may("openDisagreement", acting.organisations);
  return (
    <section className="section" aria-labelledby="disagreements-h">
      <h2 id="disagreements-h">{t.adminDisagreements()}</h2>
      <p className="soft">{t.adminDisagreementsLead()}</p>
      {disagreements.length === 0 ? (
        <Empty title={t.adminDisagreementsNone()} />
      ) : (
        <Table
          caption={t.adminDisagreements()}
          hideCaption
          rows={disagreements}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t.adminDisagreementSubject(),
              cell: ({ id, subject }) => <Link to={at(id)}>{wordsOf(subject)}</Link>,
            },
            { head: t.adminState(), cell: ({ state }) => <StateMark state={state} /> },
            {
              head: t.adminDisagreementSides(),
              cell: ({ positions }) =>
                positions.map(({ id, party }, index) => (
                  <span key={id}>
                    {index > 0 ? ", " : null}
                    <OrganisationName id={party} />
                  </span>
                )),
            },
            {
              head: t.adminSince(),
              cell: ({ openedOn, stated }) => <DateText date={stated?.by ?? openedOn} />,
            },
          ]}
        />
      )}
      {mayOpen ? (
        <p className="actions">
          <Link className="button second" to={at()}>
            {t.adminDisagreementNew()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

type Opening = { speaker: string; subject: Tongues; text: Tongues; access: string };

export function NewDisagreementForm({ plan, acting }: Props) {
  const speakers = acting.forWhom("openDisagreement", acting.organisations);
  return (
    <StepForm<Opening>
      plan={plan}
      title={t.adminDisagreementNew()}
      lead={t.adminDisagreementsLead()}
      command="openDisagreement"
      asOf={({ speaker }) => acting.appointmentFor("openDisagreement", speaker)}
      back="negotiation"
      initial={{ speaker: speakers[0] ?? "", subject: {}, text: {}, access: "parties" }}
      check={({ subject, text }) => [
        ...(localizedOf(subject) ? [] : [{ fieldId: "subject", message: t.adminSubjectMissing() }]),
        ...(localizedOf(text) ? [] : [{ fieldId: "text", message: t.adminTextMissing() }]),
      ]}
      dataOf={({ subject, text, access }) => ({
        subject: localizedOf(subject),
        text: localizedOf(text),
        access,
      })}
    >
      {({ bind }) => (
        <>
          <SpeakerField {...bind("speaker")} speakers={speakers} />
          <LocalizedField {...bind("subject")} label={t.adminDisagreementSubject()} />
          <LocalizedField {...bind("text")} label={t.adminDisagreementText()} rows={4} />
          <AccessField {...bind("access")} />
        </>
      )}
    </StepForm>
  );
}

export function DisagreementPage({ plan, acting, disagreement }: Props & { disagreement: Disagreement }) {
  const { id, subject, state, owner, openedOn, stated, positions, closed } = disagreement;
  const at = (step: string) => `/plans/${plan.id}/negotiation/${step}/${id}`;
  const isOpen = closed === null;
  return (
    <Page
      title={wordsOf(subject)}
      kicker={
        <>
          {wordsOf(plan.title)} · <Link to={`/plans/${plan.id}/negotiation`}>{t.adminNavNegotiation()}</Link>
        </>
      }
    >
      <div className="section">
        <StateMark state={state} />
        <p className="source">
          {stated ? (
            <>
              {stated.evidence.title} · <DateText date={stated.by} />
            </>
          ) : (
            <>
              {t.adminDisagreementOwner()} <OrganisationName id={owner} /> · <DateText date={openedOn} />
            </>
          )}
        </p>
        {closed ? (
          <p>
            {wordsOf(closed.how)} (<DateText date={closed.on} />)
          </p>
        ) : null}
      </div>
      <section className="section" aria-labelledby="sides-h">
        <h2 id="sides-h">{t.adminDisagreementSides()}</h2>
        {positions.length === 0 ? <p className="soft">{t.adminDisagreementNobody()}</p> : null}
        <ul className="gaps">
          {positions.map((position) => (
            <li key={position.id}>
              <h3>
                <OrganisationName id={position.party} />
              </h3>
              <p>{wordsOf(position.text)}</p>
              <p className="source">
                {position.office} · <DateText date={position.on} /> ·{" "}
                {t.adminReadBy({ who: readerWords[position.access]() })}
              </p>
            </li>
          ))}
        </ul>
        {isOpen ? (
          <p className="actions">
            {acting.may("joinDisagreement", acting.organisations) ? (
              <Link className="button" to={at("join")}>
                {t.adminDisagreementJoin()}
              </Link>
            ) : null}
            {acting.may("closeDisagreement", [owner]) ? (
              <Link className="button second" to={at("close")}>
                {t.adminDisagreementClose()}
              </Link>
            ) : null}
          </p>
        ) : null}
      </section>
    </Page>
  );
}

export function JoinForm({ plan, acting, disagreement }: Props & { disagreement: Disagreement }) {
  const speakers = acting.forWhom("joinDisagreement", acting.organisations);
  return (
    <StepForm<{ speaker: string; text: Tongues; access: string }>
      plan={plan}
      title={t.adminDisagreementJoin()}
      lead={wordsOf(disagreement.subject)}
      command="joinDisagreement"
      asOf={({ speaker }) => acting.appointmentFor("joinDisagreement", speaker)}
      subject={disagreement.id}
      back={`negotiation/disagreement/${disagreement.id}`}
      initial={{ speaker: speakers[0] ?? "", text: {}, access: "parties" }}
      check={({ text }) => (localizedOf(text) ? [] : [{ fieldId: "text", message: t.adminTextMissing() }])}
      dataOf={({ text, access }) => ({ disagreement: disagreement.id, text: localizedOf(text), access })}
    >
      {({ bind }) => (
        <>
          <SpeakerField {...bind("speaker")} speakers={speakers} />
          <LocalizedField {...bind("text")} label={t.adminDisagreementText()} rows={4} />
          <AccessField {...bind("access")} />
        </>
      )}
    </StepForm>
  );
}

export function CloseForm({ plan, disagreement }: StepProps & { disagreement: Disagreement }) {
  return (
    <StepForm<{ state: string; how: Tongues }>
      plan={plan}
      title={t.adminDisagreementClose()}
      lead={wordsOf(disagreement.subject)}
      command="closeDisagreement"
      subject={disagreement.id}
      back={`negotiation/disagreement/${disagreement.id}`}
      initial={{ state: "settled", how: {} }}
      check={({ how }) => (localizedOf(how) ? [] : [{ fieldId: "how", message: t.adminTextMissing() }])}
      dataOf={({ state, how }) => ({ disagreement: disagreement.id, state, how: localizedOf(how) })}
    >
      {({ bind }) => (
        <>
          <RadioField
            {...bind("state")}
            label={t.adminState()}
            choices={(["settled", "leftStanding"] as const).map((value) => ({
              value,
              label: states[value].words(),
            }))}
          />
          <LocalizedField {...bind("how")} label={t.adminDisagreementHow()} rows={3} />
        </>
      )}
    </StepForm>
  );
}
