/** Recording terms, governments and their portfolios. */
import type { PlanCaseView } from "@napar/api/client";
import { endReasons, type Government, type Portfolio, type Term } from "@napar/domain/term";
import { StepForm } from "../command/step-form.js";
import { DateField, RadioField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, isEmptyDate, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { today } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { endReasonWords } from "./term-sections.js";

type Props = { plan: PlanCaseView };
type Named = { name: Tongues; from: DateParts };

const isDay = (parts: DateParts): boolean => dateOf(parts)?.length === 10;
const dayProblem = (fieldId: string, parts: DateParts) =>
  isDay(parts) ? [] : [{ fieldId, message: t.adminDayWrong() }];

export function TermForm({ plan, authority }: Props & { authority: string }) {
  return (
    <StepForm<{ from: DateParts; to: DateParts }>
      plan={plan}
      title={t.adminTermOpen()}
      lead={<OrganisationName id={authority} />}
      command="openTerm"
      subject={authority}
      back="mandates"
      initial={{ from: noDate, to: noDate }}
      check={({ from, to }) => [
        ...dayProblem("from", from),
        ...(isEmptyDate(to) ? [] : dayProblem("to", to)),
      ]}
      dataOf={({ from, to }) => ({ authority, from: dateOf(from), ...(dateOf(to) && { to: dateOf(to) }) })}
    >
      {({ bind }) => (
        <>
          <DateField {...bind("from")} label={t.adminFrom()} hint={t.adminTermFromHint()} />
          <DateField {...bind("to")} label={t.adminUntil()} hint={t.adminUntilHint()} />
        </>
      )}
    </StepForm>
  );
}

export function GovernmentForm({ plan, term }: Props & { term: Term }) {
  return (
    <NamedForm
      plan={plan}
      title={t.adminGovernmentForm()}
      authority={term.authority}
      nameLabel={t.adminGovernmentName()}
      nameHint={t.adminGovernmentNameHint()}
      command="formGovernment"
      subject={term.id}
      from={partsOf(term.from)}
      dataOf={({ name, from }) => ({
        term: term.id,
        from: dateOf(from),
        ...(localizedOf(name) && { name: localizedOf(name) }),
      })}
    />
  );
}

export function PortfolioForm({ plan, government }: Props & { government: Government }) {
  return (
    <NamedForm
      plan={plan}
      title={t.adminPortfolioOpen()}
      authority={government.authority}
      nameLabel={t.adminPortfolioName()}
      isNameNeeded
      command="openPortfolio"
      subject={government.id}
      from={partsOf(government.from)}
      dataOf={({ name, from }) => ({
        government: government.id,
        name: localizedOf(name),
        from: dateOf(from),
      })}
    />
  );
}

export function RenameForm({ plan, portfolio }: Props & { portfolio: Portfolio }) {
  const government = plan.terms.governments.find(({ id }) => id === portfolio.government);
  return (
    <NamedForm
      plan={plan}
      title={t.adminPortfolioRename()}
      authority={government?.authority ?? ""}
      nameLabel={t.adminPortfolioName()}
      isNameNeeded
      command="renamePortfolio"
      subject={portfolio.id}
      from={partsOf(today())}
      dataOf={({ name, from }) => ({
        portfolio: portfolio.id,
        name: localizedOf(name),
        from: dateOf(from),
      })}
    />
  );
}

/** Something of a government that has a name from a day on. */
function NamedForm({
  plan,
  title,
  authority,
  nameLabel,
  nameHint,
  isNameNeeded = false,
  command,
  subject,
  from: begin,
  dataOf,
}: Props & {
  title: string;
  authority: string;
  nameLabel: string;
  nameHint?: string;
  isNameNeeded?: boolean;
  command: string;
  subject: string;
  from: DateParts;
  dataOf: (values: Named) => unknown;
}) {
  return (
    <StepForm<Named>
      plan={plan}
      title={title}
      lead={<OrganisationName id={authority} />}
      command={command}
      subject={subject}
      back="mandates"
      initial={{ name: {}, from: begin }}
      check={({ name, from }) => [
        ...(isNameNeeded && !localizedOf(name) ? [{ fieldId: "name", message: t.adminNameMissing() }] : []),
        ...dayProblem("from", from),
      ]}
      dataOf={dataOf}
    >
      {({ bind }) => (
        <>
          <LocalizedField {...bind("name")} label={nameLabel} {...(nameHint && { hint: nameHint })} />
          <DateField {...bind("from")} label={t.adminFrom()} />
        </>
      )}
    </StepForm>
  );
}

export function EndGovernmentForm({ plan, government }: Props & { government: Government }) {
  return (
    <StepForm<{ on: DateParts; reason: string }>
      plan={plan}
      title={t.adminGovernmentEnd()}
      lead={<OrganisationName id={government.authority} />}
      command="endGovernment"
      subject={government.id}
      back="mandates"
      initial={{ on: partsOf(today()), reason: "termEnded" }}
      check={({ on }) => dayProblem("on", on)}
      dataOf={({ on, reason }) => ({ government: government.id, on: dateOf(on), reason })}
    >
      {({ bind }) => (
        <>
          <DateField
            {...bind("on")}
            label={t.adminGovernmentLastDay()}
            hint={t.adminGovernmentLastDayHint()}
          />
          <RadioField
            {...bind("reason")}
            label={t.adminReason()}
            choices={endReasons.map((value) => ({ value, label: endReasonWords[value]() }))}
          />
        </>
      )}
    </StepForm>
  );
}
