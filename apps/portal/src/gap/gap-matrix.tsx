/**
 * The matrix as a table: a row per subject, a column per government; below 1024 px each row is a grid under its name. Every
 * cell leads to its evidence.
 */
import type { GapMatrixTableView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, MarkShape, ScrollTable } from "@napar/ui";
import { plural, wordDate, wordNumber } from "@napar/ui/wording";
import { gapOrder, gapShapes, gapTones, gapWord, governmentName, shortGovernmentName } from "./gap-words.js";

type Props = {
  view: GapMatrixTableView;
  language: Language;
  /** Where the evidence of a row is told; of a government at its anchor. */
  hrefOf: (row: string) => string;
};
type Row = GapMatrixTableView["rows"][number];

export function GapLegend({ language }: { language: Language }) {
  return (
    <dl className="states">
      {gapOrder.map((state) => {
        const { word, meaning } = gapWord(state, language);
        return (
          <div key={state}>
            <dt className={`mark ${gapTones[state]}`}>
              <MarkShape shape={gapShapes[state]} />
              <span>{word}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        );
      })}
    </dl>
  );
}

export function GapMatrix({ view, language, hrefOf }: Props) {
  const t = inLanguage(language);
  const { rows, governments, by, plans, plan, on } = view;
  const counts = { rows: wordNumber(rows.length, language), governments: governments.length };
  const date = wordDate(on, language);
  const caption = by === "goal" ? t.gapCaptionGoals(counts) : t.gapCaptionAll(counts);
  return (
    <ScrollTable name={caption}>
      {/* biome-ignore lint/a11y/noRedundantRoles: the roles return what a changed `display` takes away */}
      <table className="table matrix gap" role="table">
        <caption>
          {caption}
          <span className="soft">
            {plan
              ? t.gapCaptionNoteOne({ date })
              : t.gapCaptionNote({ plans: wordNumber(plans, language), date })}
          </span>
        </caption>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tr role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th scope="col" role="columnheader">
              {by === "goal" ? t.gapRowGoal() : t.gapRowDomain()}
            </th>
            {governments.map((government) => (
              // biome-ignore lint/a11y/noRedundantRoles: see above
              <th key={government.id} scope="col" role="columnheader">
                {shortGovernmentName(government, language)}
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tbody role="rowgroup">
          {rows.map((row) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <tr key={row.row} role="row">
              {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
              <th scope="row" role="rowheader">
                <a href={hrefOf(row.row)}>
                  <LocalizedText text={row.title ?? { en: row.row }} language={language} mark={false} />
                </a>
              </th>
              {row.cells.map((cell, index) => (
                <GapCell
                  key={governments[index]?.id}
                  cell={cell}
                  government={governments[index] as GapMatrixTableView["governments"][number]}
                  href={hrefOf(row.row)}
                  language={language}
                />
              ))}
            </tr>
          ))}
        </tbody>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tfoot role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tr role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th scope="row" role="rowheader">
              {t.gapSum()}
            </th>
            {governments.map(({ id }, index) => {
              const { silent, competent } = silenceOf(rows, index);
              return (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <td key={id} role="cell">
                  {competent === 0 ? (
                    <span className="soft">{gapWord("not-competent", language).word}</span>
                  ) : (
                    t.stateCount({ count: silent, total: competent })
                  )}
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </ScrollTable>
  );
}

/** Of the rows in which a government is competent, those in which it is silent. */
function silenceOf(rows: readonly Row[], index: number): { silent: number; competent: number } {
  const cells = rows.flatMap((row) => row.cells[index] ?? []);
  return {
    silent: cells.filter(({ state }) => state === "competent-but-silent").length,
    competent: cells.filter(({ competence }) => competence === "competent").length,
  };
}

function GapCell({
  cell,
  government,
  href,
  language,
}: {
  cell: Row["cells"][number];
  government: GapMatrixTableView["governments"][number];
  href: string;
  language: Language;
}) {
  const t = inLanguage(language);
  const { state, measures } = cell;
  const count = { count: wordNumber(measures, language) };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <td role="cell" className={state === "competent-but-silent" ? "quiet" : undefined}>
      <a className={`cell ${gapTones[state]}`} href={`${href}#${government.id}`}>
        <span className="who" aria-hidden="true">
          {shortGovernmentName(government, language)}
        </span>
        <MarkShape shape={gapShapes[state]} />
        <b>
          {measures > 0
            ? plural(measures, language, t.gapMeasuresOne, t.gapMeasuresMany)(count)
            : gapWord(state, language).word}
        </b>
        <span className="hidden">: {governmentName(government, language)}</span>
      </a>
    </td>
  );
}
