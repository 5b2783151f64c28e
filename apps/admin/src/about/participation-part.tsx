/** Who was heard on the plan, when, and whether they got an answer; what participants declare about themselves. */
import { CheckField, DateField, RadioField, SelectField, TextField } from "../form/fields.js";
import { ListField } from "../form/list-field.js";
import { noDate } from "../form/partial-date.js";
import type { Form } from "../form/use-form.js";
import { t } from "../language/language.js";
import { participantChoices, phaseChoices, yesNoChoices } from "./about-choices.js";
import type { AboutFields, ConsultationRow, ParticipantRow } from "./about-fields.js";
import { AboutPart } from "./about-part.js";

const emptyParticipant: ParticipantRow = {
  ...{ name: "", type: "", affected: "", racialisedLed: "", volunteer: "", grassroots: "" },
};
const emptyConsultation: ConsultationRow = {
  ...{ date: noDate, phase: "", method: "", participants: [], answered: "", answeredOn: noDate },
};

export function ParticipationPart({ form }: { form: Form<AboutFields> }) {
  const { bind, bindMany, set, problemOf } = form;
  return (
    <AboutPart id="participation" title={t.adminAboutParticipation()}>
      <ListField<ConsultationRow>
        {...bindMany("consultations")}
        onChange={(consultations) => set("consultations", consultations)}
        label={t.adminAboutConsultations()}
        hint={t.adminAboutConsultationsHint()}
        empty={emptyConsultation}
        addLabel={t.adminAboutAddConsultation()}
        nameOf={({ method }, index) => method || t.adminAboutConsultationNumber({ number: index + 1 })}
        rowClass="goal-source"
      >
        {(row, change, index) => (
          <Consultation {...{ row, change }} id={`consultation-${index}`} problemOf={problemOf} />
        )}
      </ListField>
      <TextField {...bind("standingBody")} label={t.adminAboutStandingBody()} />
      <RadioField
        {...bind("affectedRepresented")}
        label={t.adminAboutAffectedRepresented()}
        choices={yesNoChoices()}
      />
    </AboutPart>
  );
}

function Consultation({
  id,
  row,
  change,
  problemOf,
}: {
  id: string;
  row: ConsultationRow;
  change: (change: Partial<ConsultationRow>) => void;
  problemOf: (field: string) => string | undefined;
}) {
  return (
    <>
      <TextField
        id={`${id}-method`}
        label={t.adminAboutMethod()}
        value={row.method}
        onChange={(method) => change({ method })}
      />
      <DateField
        id={`${id}-date`}
        label={t.adminDate()}
        problem={problemOf(`${id}-date`)}
        value={row.date}
        onChange={(date) => change({ date })}
      />
      <SelectField
        id={`${id}-phase`}
        label={t.adminAboutPhase()}
        empty={t.adminNotStated()}
        value={row.phase}
        onChange={(phase) => change({ phase })}
        choices={phaseChoices}
      />
      <ListField<ParticipantRow>
        id={`${id}-participants`}
        label={t.adminAboutParticipants()}
        hint={t.adminAboutParticipantsHint()}
        values={row.participants}
        onChange={(participants) => change({ participants })}
        empty={emptyParticipant}
        addLabel={t.adminAboutAddParticipant()}
        nameOf={({ name }, index) => name || String(index + 1)}
      >
        {(one, changeOne, index) => (
          <Participant id={`${id}-participant-${index}`} row={one} change={changeOne} />
        )}
      </ListField>
      <RadioField
        id={`${id}-answered`}
        label={t.adminAboutAnswered()}
        value={row.answered}
        onChange={(answered) => change({ answered })}
        choices={yesNoChoices()}
      />
    </>
  );
}

const declared = ["affected", "racialisedLed", "volunteer", "grassroots"] as const;
const declaredNames: Record<(typeof declared)[number], () => string> = {
  affected: () => t.adminDeclaresAffected(),
  racialisedLed: () => t.adminDeclaresRacialisedLed(),
  volunteer: () => t.adminDeclaresVolunteer(),
  grassroots: () => t.adminDeclaresGrassroots(),
};

function Participant({
  id,
  row,
  change,
}: {
  id: string;
  row: ParticipantRow;
  change: (change: Partial<ParticipantRow>) => void;
}) {
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={t.adminAboutParticipantName()}
        value={row.name}
        onChange={(name) => change({ name })}
      />
      <SelectField
        id={`${id}-type`}
        label={t.adminAboutParticipantType()}
        empty={t.adminNotStated()}
        value={row.type}
        onChange={(type) => change({ type })}
        choices={participantChoices}
      />
      <CheckField
        id={`${id}-declares`}
        label={t.adminAboutDeclares()}
        values={declared.filter((name) => row[name] === "yes")}
        // A tick that is taken away says that nothing is declared, not that it is not so.
        onChange={(ticked) =>
          change(
            Object.fromEntries(
              declared.map((name) => [
                name,
                ticked.includes(name) ? "yes" : row[name] === "yes" ? "" : row[name],
              ]),
            ),
          )
        }
        choices={declared.map((name) => ({ value: name, label: declaredNames[name]() }))}
      />
    </>
  );
}
