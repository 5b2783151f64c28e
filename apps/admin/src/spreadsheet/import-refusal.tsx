/** Why a file or an import is refused; where a row is to blame, which one. */
import type { FullText } from "@napar/domain/text";
import { MarkShape } from "@napar/ui";
import { problemOf } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { language, t } from "../language/language.js";

type Worded = { refusals?: { text?: FullText; row?: number }[] };

export function ImportRefusal({ error }: { error: unknown }) {
  const problem = problemOf(error);
  const { refusals = [] } = problem as Worded;
  const ofRows = refusals.flatMap(({ text, row }) =>
    text && row !== undefined
      ? [t.adminImportOf({ name: t.adminImportRow({ row }), value: text[language] })]
      : [],
  );
  const lines = problem.kind === "payloadTooLarge" ? [t.adminImportTooLarge()] : ofRows;
  if (lines.length === 0) return <ProblemNote error={error} />;
  return (
    <div className="note contest" role="alert">
      <MarkShape shape="warn" />
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
