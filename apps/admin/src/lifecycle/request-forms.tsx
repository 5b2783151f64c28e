/** Asking others, and writing down how they reacted. */
import type { PlanCaseView } from "@napar/api/client";
import { useParams } from "react-router";
import { StepForm, type StepProps } from "../command/step-form.js";
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
      {({ values, set, bind }) => (
        <>
          <SelectField
            {...bind("subject")}
            label={t.adminRequestSubject()}
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
            {...bind("addressee")}
            label={t.adminAddressee()}
            hint={t.adminOrganisationHint()}
          />
          <LocalizedField {...bind("text")} label={t.adminRequestText()} rows={3} />
          <DateField {...bind("sentOn")} label={t.adminSentOn()} />
          <SelectField
            {...bind("deadline")}
            label={t.adminRequestDeadline()}
            hint={t.adminRequestDeadlineHint()}
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
      {({ values, bind }) => (
        <>
          <SelectField
            {...bind("kind")}
            label={t.adminReactionKind()}
            choices={(["answered", "answeredInPart", "refused", "notObtained", "notApproached"] as const).map(
              (value) => ({
                value,
                label: reactionWords[value](),
              }),
            )}
          />
          <DateField {...bind("on")} label={t.adminReactionOn()} />
          {tellsInventory(isInventory, values.kind) ? (
            <>
              <LocalizedField {...bind("taken")} label={t.adminReactionTaken()} rows={3} />
              <LocalizedField {...bind("needed")} label={t.adminReactionNeeded()} rows={3} />
            </>
          ) : null}
          <LocalizedField {...bind("text")} label={t.adminReactionText()} rows={3} />
          <TextField {...bind("source")} label={t.adminDocument()} hint={t.adminOptional()} />
        </>
      )}
    </StepForm>
  );
}

const tellsInventory = (isInventory: boolean, kind: string): boolean =>
  isInventory && (kind === "answered" || kind === "answeredInPart");
