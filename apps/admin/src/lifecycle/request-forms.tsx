/** Asking others, and writing down how they reacted. */
import type { PlanCaseView } from "@napar/api/client";
import { useParams } from "react-router";
import { DateField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { today } from "../language/dates.js";
import { t } from "../language/language.js";
import { reactionWords, requestSubjects } from "../mandate/request-words.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { useOrganisationName } from "../organisation/organisation-name.js";
import { type Acting, ownersOf, partiesOf } from "../permission/acting.js";
import { StepForm, type StepProps } from "./step-form.js";

type Request = PlanCaseView["requests"][number];

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
      back="mandates"
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
            choices={sentSubjects.map((value) => ({ value, label: requestSubjects[value]() }))}
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
  // An inventory tells two things apart: what is done, and what is needed.
  const search = new URLSearchParams(location.search);
  const [request = "", authority = ""] = [search.get("request") ?? "", search.get("authority") ?? ""];
  const name = useOrganisationName(authority);
  const isInventory = plan.requests.find(({ id }) => id === request)?.subject === "inventory";
  return (
    <StepForm<{
      kind: string;
      on: DateParts;
      taken: Tongues;
      needed: Tongues;
      text: Tongues;
      source: string;
    }>
      plan={plan}
      title={t.adminRecordReaction()}
      lead={name}
      command="recordReaction"
      back="mandates"
      subject={`${request} ${authority}`}
      initial={{ kind: "answered", on: partsOf(today()), taken: {}, needed: {}, text: {}, source: "" }}
      fieldOf={(path) => {
        const last = path.split(".")[1] ?? path;
        return last === "evidence" ? "source" : last === "reason" ? "text" : last;
      }}
      check={({ on }) => (dateOf(on) ? [] : [{ fieldId: "on", message: t.adminDateWrong() }])}
      dataOf={({ kind, on, taken, needed, text, source }) => ({
        ...{ request, authority },
        reaction: {
          ...{ kind, on: dateOf(on) },
          ...(tellsInventory(isInventory, kind) && {
            ...(localizedOf(taken) && { taken: localizedOf(taken) }),
            ...(localizedOf(needed) && { needed: localizedOf(needed) }),
          }),
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
                label: reactionWords[value](),
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
          {tellsInventory(isInventory, values.kind) ? (
            <>
              <LocalizedField
                id="taken"
                label={t.adminReactionTaken()}
                rows={3}
                value={values.taken}
                problem={problemOf("taken")}
                onChange={(taken) => set("taken", taken)}
              />
              <LocalizedField
                id="needed"
                label={t.adminReactionNeeded()}
                rows={3}
                value={values.needed}
                problem={problemOf("needed")}
                onChange={(needed) => set("needed", needed)}
              />
            </>
          ) : null}
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

const tellsInventory = (isInventory: boolean, kind: string): boolean =>
  isInventory && (kind === "answered" || kind === "answeredInPart");
