/** Requests to other authorities: asked, answered, or silent with the days counted. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty, Table } from "@napar/ui";
import { Link, useParams } from "react-router";
import { DateField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { Page } from "../frame/page.js";
import { DateText, today } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { OrganisationName, useOrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { type Acting, ownersOf, partiesOf } from "../permission/acting.js";
import { StepForm, type StepProps } from "./step-form.js";

type Request = PlanCaseView["requests"][number];
type Standing = Request["addressees"][number];

const subjects: Record<Request["subject"], () => string> = {
  inventory: () => t.adminRequestInventory(),
  opinion: () => t.adminRequestOpinion(),
  position: () => t.adminRequestPosition(),
  contribution: () => t.adminRequestContribution(),
  other: () => t.adminRequestOther(),
};

const standings: Record<Standing["state"], () => string> = {
  answered: () => t.adminReactionAnswered(),
  answeredInPart: () => t.adminReactionInPart(),
  refused: () => t.adminReactionRefused(),
  notObtained: () => t.adminReactionNotObtained(),
  notApproached: () => t.adminReactionNotApproached(),
  notYetSent: () => t.adminReactionNotYet(),
  awaited: () => t.adminReactionAwaited(),
  silent: () => t.adminReactionSilent(),
};

export function RequestsScreen({ plan, acting }: StepProps & { acting: Acting }) {
  return (
    <Page title={t.adminRequests()} kicker={wordsOf(plan.title)} lead={t.adminRequestsLead()}>
      {acting.may("sendRequest") ? (
        <p className="actions">
          <Link className="button" to={`/plans/${plan.id}/lifecycle/request`}>
            {t.adminNewRequest()}
          </Link>
        </p>
      ) : null}
      {plan.requests.length === 0 ? (
        <div className="section">
          <Empty title={t.adminRequestsNone()} />
        </div>
      ) : null}
      {plan.requests.map((request) => (
        <section className="section" key={request.id} aria-labelledby={`${request.id}-h`}>
          <h2 id={`${request.id}-h`}>{subjects[request.subject]()}</h2>
          <p>{wordsOf(request.text)}</p>
          <p className="soft">
            <OrganisationName id={request.from} />, <DateText date={request.sentOn} />
            {request.deadline ? (
              <>
                {" · "}
                {t.adminDue()} <DateText date={request.deadline.due} />
              </>
            ) : null}
          </p>
          <Table
            caption={subjects[request.subject]()}
            hideCaption
            rows={request.addressees}
            rowKey={({ authority }) => authority}
            columns={[
              { head: t.adminOrganisation(), cell: ({ authority }) => <OrganisationName id={authority} /> },
              { head: t.adminState(), cell: ({ state }) => standings[state]() },
              {
                head: t.adminDays(),
                kind: "num",
                cell: ({ days, daysAtLeast }) =>
                  days === null ? "" : daysAtLeast ? t.adminAtLeast({ days }) : String(days),
              },
              {
                head: t.adminReaction(),
                cell: ({ authority, reaction }) => (
                  <>
                    {wordsOf(reaction?.text ?? reaction?.reason)}
                    {acting.may("recordReaction", [authority, request.from]) ? (
                      <Link
                        to={`/plans/${plan.id}/lifecycle/reaction?request=${request.id}&authority=${authority}`}
                      >
                        {t.adminRecordReaction()}
                      </Link>
                    ) : null}
                  </>
                ),
              },
            ]}
          />
        </section>
      ))}
    </Page>
  );
}

const sentSubjects = ["inventory", "opinion", "position", "contribution", "other"] as const;
/** Which time each kind of request leaves, by the rules on deadlines. */
const ruleOf: Partial<Record<Request["subject"], string>> = {
  inventory: "inventory-answer",
  opinion: "advisory-opinion",
  position: "request-answer",
  contribution: "request-answer",
  other: "request-answer",
};

export function RequestForm({ plan, acting }: StepProps & { acting: Acting }) {
  const { subject: asked } = useParams();
  const from = acting.forWhom("sendRequest")[0] ?? ownersOf(plan)[0] ?? "";
  const others = partiesOf(plan).filter((party) => party !== from);
  return (
    <StepForm<{
      subject: string;
      addressee: string;
      more: string[];
      text: Tongues;
      sentOn: DateParts;
      deadline: string;
    }>
      plan={plan}
      title={t.adminNewRequest()}
      command="sendRequest"
      back="lifecycle/requests"
      initial={{
        subject: sentSubjects.find((one) => one === asked) ?? "inventory",
        ...{ addressee: "", more: others, text: {}, sentOn: partsOf(today()), deadline: "yes" },
      }}
      fieldOf={(path) => (path.startsWith("addressees") ? "addressee" : (path.split(".")[0] ?? ""))}
      check={({ more, addressee, text, sentOn }) => [
        ...(more.length > 0 || addressee
          ? []
          : [{ fieldId: "addressee", message: t.adminAddresseeMissing() }]),
        ...(localizedOf(text) ? [] : [{ fieldId: "text", message: t.adminTextMissing() }]),
        ...(dateOf(sentOn) ? [] : [{ fieldId: "sentOn", message: t.adminDateWrong() }]),
      ]}
      dataOf={({ subject, addressee, more, text, sentOn, deadline }) => ({
        ...{ subject, from, addressees: [...new Set([...more, ...(addressee ? [addressee] : [])])] },
        ...{ text: localizedOf(text), sentOn: dateOf(sentOn) },
        ...(deadline === "yes" && { deadlineRule: ruleOf[subject as Request["subject"]] }),
      })}
    >
      {({ values, set, problemOf }) => (
        <>
          <SelectField
            id="subject"
            label={t.adminRequestSubject()}
            value={values.subject}
            onChange={(subject) => set("subject", subject)}
            choices={sentSubjects.map((value) => ({ value, label: subjects[value]() }))}
          />
          {values.more.length > 0 ? (
            <ul className="picked" aria-label={t.adminAddressees()}>
              {values.more.map((id) => (
                <Addressee
                  key={id}
                  id={id}
                  onLeave={() =>
                    set(
                      "more",
                      values.more.filter((one) => one !== id),
                    )
                  }
                />
              ))}
            </ul>
          ) : null}
          <OrganisationField
            id="addressee"
            label={t.adminAddressee()}
            hint={t.adminOrganisationHint()}
            value={values.addressee}
            problem={problemOf("addressee")}
            onChange={(addressee) => set("addressee", addressee)}
          />
          <LocalizedField
            id="text"
            label={t.adminRequestText()}
            rows={3}
            value={values.text}
            problem={problemOf("text")}
            onChange={(text) => set("text", text)}
          />
          <DateField
            id="sentOn"
            label={t.adminSentOn()}
            value={values.sentOn}
            problem={problemOf("sentOn")}
            onChange={(sentOn) => set("sentOn", sentOn)}
          />
          <SelectField
            id="deadline"
            label={t.adminRequestDeadline()}
            hint={t.adminRequestDeadlineHint()}
            value={values.deadline}
            onChange={(deadline) => set("deadline", deadline)}
            choices={[
              { value: "yes", label: t.adminYes() },
              { value: "no", label: t.adminNo() },
            ]}
          />
        </>
      )}
    </StepForm>
  );
}

function Addressee({ id, onLeave }: { id: string; onLeave: () => void }) {
  const name = useOrganisationName(id);
  return (
    <li>
      {name}
      <button type="button" aria-label={t.adminTakeAway({ name })} onClick={onLeave}>
        ×
      </button>
    </li>
  );
}

export function ReactionForm({ plan }: StepProps) {
  const search = new URLSearchParams(location.search);
  const [request = "", authority = ""] = [search.get("request") ?? "", search.get("authority") ?? ""];
  const name = useOrganisationName(authority);
  return (
    <StepForm<{ kind: string; on: DateParts; text: Tongues; source: string }>
      plan={plan}
      title={t.adminRecordReaction()}
      lead={name}
      command="recordReaction"
      back="lifecycle/requests"
      initial={{ kind: "answered", on: partsOf(today()), text: {}, source: "" }}
      fieldOf={(path) => {
        const last = path.split(".")[1] ?? path;
        return last === "evidence" ? "source" : last === "reason" ? "text" : last;
      }}
      check={({ on }) => (dateOf(on) ? [] : [{ fieldId: "on", message: t.adminDateWrong() }])}
      dataOf={({ kind, on, text, source }) => ({
        ...{ request, authority },
        reaction: {
          ...{ kind, on: dateOf(on) },
          ...(localizedOf(text) && { [kind === "refused" ? "reason" : "text"]: localizedOf(text) }),
          ...(source.trim() && { evidence: { title: source.trim() } }),
        },
      })}
    >
      {({ values, set, problemOf }) => (
        <>
          <SelectField
            id="kind"
            label={t.adminReactionKind()}
            value={values.kind}
            onChange={(kind) => set("kind", kind)}
            choices={(["answered", "answeredInPart", "refused", "notObtained", "notApproached"] as const).map(
              (value) => ({
                value,
                label: standings[value](),
              }),
            )}
          />
          <DateField
            id="on"
            label={t.adminReactionOn()}
            value={values.on}
            problem={problemOf("on")}
            onChange={(on) => set("on", on)}
          />
          <LocalizedField
            id="text"
            label={t.adminReactionText()}
            rows={3}
            value={values.text}
            problem={problemOf("text")}
            onChange={(text) => set("text", text)}
          />
          <TextField
            id="source"
            label={t.adminDocument()}
            hint={t.adminOptional()}
            value={values.source}
            problem={problemOf("source")}
            onChange={(source) => set("source", source)}
          />
        </>
      )}
    </StepForm>
  );
}
