/** Which of the ten commitments the plan serves, by which of its parts, and what is still open. */
import type { PlanCaseView } from "@napar/api/client";
import { coverageOf } from "@napar/domain/coverage";
import { commitments } from "@napar/domain/framework";
import { findNode } from "@napar/domain/structure";
import { CoverageStrip, Mark, Table } from "@napar/ui";
import { language, t } from "../language/language.js";
import { nodeName } from "./structure-words.js";

export function CommitmentCoverage({ plan }: { plan: PlanCaseView }) {
  const { document } = plan;
  const coverage = coverageOf(document);
  const nameOf = (number: number) => commitments[number - 1]?.name[language] ?? "";
  const words = (measures: number) =>
    measures === 0 ? t.adminNoMeasure() : t.adminMeasureCount({ count: measures });
  const partsOf = (nodes: readonly { id: string }[]) =>
    nodes.flatMap(({ id }) => {
      const found = findNode(document.structure ?? [], id);
      return found ? [nodeName(found.node)] : [];
    });
  return (
    <section className="section" aria-labelledby="coverage-h">
      <h2 id="coverage-h">{t.adminCommitmentsTitle({ count: coverage.covered.length })}</h2>
      <CoverageStrip
        label={t.adminCommitmentsTitle({ count: coverage.covered.length })}
        seats={coverage.commitments.map(({ number, state, measures }) => ({
          ...{ number, name: nameOf(number), words: words(measures.length) },
          state: state === "missing" ? "open" : "full",
        }))}
      />
      <details>
        <summary>{t.adminCoverageTable()}</summary>
        <Table
          caption={t.adminCoverageTable()}
          hideCaption
          rows={coverage.commitments}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              head: t.adminCommitment(),
              kind: "title",
              cell: ({ number }) => `${number}. ${nameOf(number)}`,
            },
            {
              head: t.adminNodes(),
              cell: ({ nodes }) =>
                nodes.length > 0 ? (
                  partsOf(nodes).join("; ")
                ) : (
                  <span className="soft">{t.adminNoPart()}</span>
                ),
            },
            {
              head: t.adminNavMeasures(),
              cell: ({ state, measures }) => (
                <Mark shape={state === "missing" ? "silent" : "committed"} tone="none">
                  {words(measures.length)}
                </Mark>
              ),
            },
          ]}
        />
      </details>
    </section>
  );
}
