import type { CaseMeasureView, StageMoney } from "@napar/api/client";
import {
  type BudgetLine,
  type BudgetStage,
  budgetKindTexts,
  budgetStages,
  budgetStageTexts,
} from "@napar/domain/budget";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, Section, Table } from "@napar/ui";
import { MoneyChart } from "@napar/ui/chart";
import { livingName } from "../plan/living-names.js";
import type { MeasureStory } from "./measure-story.js";
import { amountWords, sumWords, totalWords } from "./measure-words.js";

type View = MeasureStory["view"];
type Money = Record<BudgetStage, StageMoney>;

export function MoneySection({ language, view }: { language: Language; view: View }) {
  const t = inLanguage(language);
  const { money, budgetLines, moneyDisagreements } = view;
  return (
    <Section id="money" title={t.moneyHeading()}>
      {budgetLines.length === 0 ? (
        <Empty title={t.moneyNone()}>{t.moneyNoneWhy()}</Empty>
      ) : (
        <>
          <MoneyByYear language={language} money={money} />
          {moneyDisagreements.map((each) => (
            <p key={`${each.stage} ${each.year} ${each.funder} ${each.kind}`}>
              {disagreementWords(each, language)}
            </p>
          ))}
          <details>
            <summary>{t.moneyLines()}</summary>
            <LineTable language={language} lines={budgetLines} />
          </details>
        </>
      )}
    </Section>
  );
}

/** The chart, and the table with the same sums. */
export function MoneyByYear({ language, money }: { language: Language; money: Money }) {
  const t = inLanguage(language);
  const { years } = money.planned;
  const sumOf = (stage: BudgetStage, index: number) =>
    money[stage].byYear[index] ?? { euroCents: null, fteHundredths: null };
  const unknown = <span className="soft">{t.moneyUnknown()}</span>;
  const rows = [
    ...years.map((year, index) => ({
      key: String(year),
      head: String(year),
      words: (stage: BudgetStage) => sumWords(sumOf(stage, index), language),
    })),
    { key: "total", head: t.moneyTotal(), words: (stage: BudgetStage) => totalWords(money[stage], language) },
  ];
  return (
    <>
      <figure className="chart bounded">
        <MoneyChart
          language={language}
          years={years.map((year, index) => ({
            year,
            planned: sumOf("planned", index).euroCents,
            committed: sumOf("committed", index).euroCents,
            spent: sumOf("spent", index).euroCents,
          }))}
        />
      </figure>
      <Table
        caption={t.moneyCaption()}
        captionNote={t.moneyOnce()}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { head: t.moneyYear(), cell: ({ head }) => head },
          ...budgetStages.map((stage) => ({
            head: budgetStageTexts[stage][language],
            kind: "num" as const,
            cell: (row: (typeof rows)[number]) => row.words(stage) ?? unknown,
          })),
        ]}
      />
    </>
  );
}

function LineTable({ language, lines }: { language: Language; lines: readonly BudgetLine[] }) {
  const t = inLanguage(language);
  return (
    <Table
      caption={t.moneyLines()}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { head: t.moneyYear(), cell: ({ year }) => year },
        { head: t.moneyLineBooks(), cell: ({ reportedBy }) => livingName(reportedBy, language) },
        { head: t.moneyLineFunder(), cell: ({ funder }) => livingName(funder, language) },
        { head: t.moneyLineKind(), cell: ({ kind }) => budgetKindTexts[kind][language] },
        { head: t.moneyLineStage(), cell: ({ stage }) => budgetStageTexts[stage][language] },
        { head: t.moneyLineAmount(), kind: "num", cell: ({ amount }) => amountWords(amount, language) },
        { head: t.source(), cell: ({ source }) => source },
      ]}
    />
  );
}

function disagreementWords(
  { year, funder, kind, byFunder, byOthers }: CaseMeasureView["moneyDisagreements"][number],
  language: Language,
): string {
  const words = (units: number) =>
    sumWords(
      kind === "staff"
        ? { euroCents: null, fteHundredths: units }
        : { euroCents: units, fteHundredths: null },
      language,
    ) ?? "";
  return inLanguage(language).moneyDisagree({
    ...{ year, funder: livingName(funder, language), one: words(byFunder), other: words(byOthers) },
  });
}
