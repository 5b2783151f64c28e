/** Every table with its files, and what its columns hold. */
import type { OpenDataView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, Section, SourceLine, Table, type Texts } from "@napar/ui";
import { fileFormats, tableAddress } from "./formats.js";

type DataTable = OpenDataView["tables"][number];

const typeWords: Record<DataTable["columns"][number]["type"], (t: Texts) => string> = {
  string: (t) => t.dataTypeString(),
  number: (t) => t.dataTypeNumber(),
  boolean: (t) => t.dataTypeBoolean(),
  date: (t) => t.dataTypeDate(),
  list: (t) => t.dataTypeList(),
};

export function DataTables({ language, openData }: { language: Language; openData: OpenDataView }) {
  const t = inLanguage(language);
  const { tables } = openData;
  return (
    <Section id="tables" title={t.dataTablesTitle()}>
      <p>{t.dataTablesLead()}</p>
      <Table
        caption={t.dataTablesTitle()}
        hideCaption
        rows={tables}
        rowKey={({ name }) => name}
        columns={[
          {
            head: t.dataTable(),
            cell: ({ name, title }) => <span id={name}>{title[language]}</span>,
          },
          { head: t.dataRow(), cell: ({ means }) => means[language] },
          {
            head: t.dataFiles(),
            cell: ({ name, title, question }) =>
              question && question.required.length > 0 ? (
                <Asked {...{ language, question }} />
              ) : (
                <ul className="files">
                  {fileFormats.map((format) => (
                    <li key={format}>
                      <a
                        href={tableAddress(name, format)}
                        aria-label={t.dataFileOf({ table: title[language], format: format.toUpperCase() })}
                      >
                        {format.toUpperCase()}
                      </a>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <SourceLine>{t.dataCsvNote()}</SourceLine>
      <h3>{t.dataColumnsTitle()}</h3>
      <p>{t.dataColumnsLead()}</p>
      {tables.map((table) => (
        <Columns key={table.name} {...{ language, table }} />
      ))}
    </Section>
  );
}

const Names = ({ names }: { names: readonly string[] }) =>
  names.map((name, index) => (
    <span key={name}>
      {index > 0 ? ", " : ""}
      <code translate="no">{name}</code>
    </span>
  ));

/** The rows are an answer: its page has the files, a program names the parameters. */
function Asked({ language, question }: { language: Language; question: NonNullable<DataTable["question"]> }) {
  const t = inLanguage(language);
  return (
    <>
      {t.dataAsked()} <Names names={question.required} />
    </>
  );
}

function Parameters({ language, table }: { language: Language; table: DataTable }) {
  const t = inLanguage(language);
  const { isOfPlans, question, keys } = table;
  const names = [
    ...(isOfPlans ? ["plan"] : []),
    ...keys,
    ...(question?.required ?? []),
    ...(question?.optional ?? []),
  ];
  if (names.length === 0) return null;
  return (
    <p>
      {t.dataParameters()} <Names names={names} />
    </p>
  );
}

function Columns({ language, table }: { language: Language; table: DataTable }) {
  const t = inLanguage(language);
  const title = table.title[language];
  return (
    <details className="columns">
      <summary>{t.dataColumnsOf({ table: title, count: table.columns.length })}</summary>
      <Parameters {...{ language, table }} />
      <Table
        caption={title}
        hideCaption
        rows={table.columns}
        rowKey={({ id }) => id}
        columns={[
          { head: t.dataColumn(), cell: ({ id }) => <code translate="no">{id}</code> },
          { head: t.dataType(), cell: ({ type }) => typeWords[type](t) },
          { head: t.dataMeans(), cell: ({ means }) => means[language] },
        ]}
      />
    </details>
  );
}
