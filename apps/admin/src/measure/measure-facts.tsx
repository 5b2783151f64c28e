/** A measure to be read: by those who do not write it. */
import type { MeasureRecord } from "@napar/domain/measure";
import { Rows } from "@napar/ui";
import { t } from "../language/language.js";
import { fieldNames, linesOfValue } from "./describe-value.js";

export function MeasureFacts({ record }: { record: MeasureRecord }) {
  const facts = record as unknown as Record<string, unknown>;
  const rows = Object.entries(fieldNames)
    .filter(([field]) => field !== "title")
    .map(([field, name]) => {
      const lines = linesOfValue(field, facts[field]);
      return [
        name(),
        lines.length === 0
          ? null
          : lines.map((line) => (
              <span className="line-of" key={line}>
                {line}
              </span>
            )),
      ] as const;
    });
  return (
    <section className="section" aria-labelledby="facts-h">
      <h2 id="facts-h">{t.adminMeasureFacts()}</h2>
      <p className="soft">{t.adminReadOnly()}</p>
      <Rows rows={rows} />
    </section>
  );
}
