/** The share of each government: its own to write, those of the others to read. */
import type { PlanCaseView } from "@napar/api/client";
import { findShare, type MeasureRecord, type Share, sharesOf } from "@napar/domain/measure";
import { Table } from "@napar/ui";
import { useState } from "react";
import { changesOf } from "../command/conflict.js";
import { latestCase, useAddition, useCommand } from "../command/plan-case.queries.js";
import { DateField, SelectField, TextField, YesNoField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { dateOf, partsOf } from "../form/partial-date.js";
import { CancelButton } from "../form/reason-form.js";
import { useForm } from "../form/use-form.js";
import { DateText, today } from "../language/dates.js";
import { language, localeTag, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { nameIn, statusChoices } from "./measure-choices.js";
import { centsOf, type ShareFields, shareContentOf, shareFieldsOf } from "./share-fields.js";

type Props = { plan: PlanCaseView; acting: Acting; record: MeasureRecord };

const euro = new Intl.NumberFormat(localeTag[language], { style: "currency", currency: "EUR" });

export function ShareSection({ plan, acting, record }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  const add = useAddition(plan.id);
  const shares = sharesOf(record);
  const canJoin = record.withdrawn
    ? []
    : acting
        .forWhom("addShare", acting.organisations)
        .filter((organisation) => !shares.some(({ authority }) => authority === organisation));
  if (shares.length === 0 && canJoin.length === 0) return null;
  const mayWrite = (authority: string) => !record.withdrawn && acting.may("changeShare", [authority]);
  return (
    <section className="section" aria-labelledby="shares-h">
      <h2 id="shares-h">{t.adminShares()}</h2>
      <p className="soft">{t.adminSharesLead()}</p>
      {shares.length > 0 ? (
        <Table
          caption={t.adminShares()}
          hideCaption
          rows={shares}
          rowKey={({ authority }) => authority}
          rowClass={({ authority }) => (editing === authority ? "editing" : undefined)}
          columns={[
            { head: t.adminOrganisation(), cell: ({ authority }) => <OrganisationName id={authority} /> },
            {
              head: t.adminState(),
              cell: ({ status }) => (status ? nameIn(statusChoices, status) : <Blank />),
            },
            {
              head: t.adminSince(),
              cell: ({ statusOn }) => (statusOn ? <DateText date={statusOn} /> : <Blank />),
            },
            { head: t.adminOffice(), cell: ({ owner }) => owner ?? <Blank /> },
            { head: t.adminBudget(), kind: "num", cell: ({ budget }) => <Money budget={budget} /> },
            { head: t.adminNote(), cell: ({ note }) => wordsOf(note) || <Blank /> },
            {
              head: t.adminChange(),
              cell: ({ authority }) =>
                mayWrite(authority) && editing !== authority ? (
                  <button type="button" className="button second" onClick={() => setEditing(authority)}>
                    {t.adminReport()}
                  </button>
                ) : null,
            },
          ]}
        />
      ) : null}
      {editing ? (
        <ShareForm
          key={editing}
          plan={plan}
          record={record}
          share={findShare(record, editing) as Share}
          onLeave={() => setEditing(null)}
        />
      ) : null}
      {canJoin.length > 0 ? (
        <p className="actions">
          {canJoin.map((authority) => (
            <button
              key={authority}
              type="button"
              className="button second"
              onClick={() => add("addShare", { measure: record.id, authority, share: {} }, plan.version)}
            >
              {t.adminAddShare()} <OrganisationName id={authority} />
            </button>
          ))}
        </p>
      ) : null}
    </section>
  );
}

const Blank = () => <span className="soft">{t.adminEmptyValue()}</span>;

function Money({ budget }: { budget: Share["budget"] }) {
  if (budget?.euroCents != null) return euro.format(budget.euroCents / 100);
  return budget?.inKind ? t.adminInKind() : <Blank />;
}

function ShareForm({
  plan,
  record,
  share,
  onLeave,
}: {
  plan: PlanCaseView;
  record: MeasureRecord;
  share: Share;
  onLeave: () => void;
}) {
  const command = useCommand(plan.id);
  const form = useForm<ShareFields>({
    draft: `${plan.id} ${record.id} ${share.authority}`,
    initial: { ...shareFieldsOf(share), ...(share.statusOn ? {} : { statusOn: partsOf(today()) }) },
    check: ({ status, statusOn, euros }) => [
      ...(status && dateOf(statusOn)?.length !== 10
        ? [{ fieldId: "statusOn", message: t.adminDayWrong() }]
        : []),
      ...(centsOf(euros) === undefined ? [{ fieldId: "euros", message: t.adminAmountWrong() }] : []),
    ],
    fieldOf: (path) =>
      path.includes("budget") ? "euros" : (path.replace(/^change\./, "").split(".")[0] ?? ""),
  });
  const { bind } = form;
  const send = async () => {
    const reply = await form.send(async (fields) => {
      const content = shareContentOf(fields);
      // A day without a status says nothing.
      const mine = content.status ? content : { ...content, statusOn: null };
      const change = changesOf({ ...share }, mine);
      const data = { measure: record.id, authority: share.authority, change };
      const sent = await command("changeShare", data, plan.version);
      if (sent.ok || sent.problem.status !== 412) return sent;
      // Somebody changed the plan: sent again only where this share is still the one that was read.
      const now = await latestCase(plan.id);
      const measure = now.measures.measures.find(({ id }) => id === record.id);
      const theirs = measure && findShare(measure, share.authority);
      const isSame = theirs && Object.keys(changesOf({ ...share }, { ...theirs })).length === 0;
      return isSame ? command("changeShare", data, now.version) : sent;
    });
    if (reply?.ok) onLeave();
  };
  return (
    <FormFrame form={form} onSend={send} verb={t.adminSave()} beside={<CancelButton onLeave={onLeave} />}>
      <SelectField
        {...bind("status")}
        label={t.adminState()}
        empty={t.adminStateUnknown()}
        choices={statusChoices}
      />
      <DateField {...bind("statusOn")} label={t.adminSince()} />
      <TextField {...bind("owner")} label={t.adminOffice()} />
      <TextField {...bind("euros")} label={t.adminBudgetEuro()} hint={t.adminBudgetHint()} />
      <YesNoField {...bind("inKind")} label={t.adminInKindQuestion()} />
      <LocalizedField {...bind("note")} label={t.adminNote()} rows={3} />
    </FormFrame>
  );
}
