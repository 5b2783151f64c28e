/** Two people changed the same: both texts side by side, and the person chooses. Nothing of what they typed is lost. */
import { useEffect, useRef, useState } from "react";
import { t } from "../language/language.js";
import type { FieldConflict } from "./conflict.js";

type Side = "mine" | "theirs";

export function ConflictScreen({
  conflicts,
  nameOf,
  linesOf,
  onChosen,
  onLeave,
}: {
  conflicts: readonly FieldConflict[];
  nameOf: (field: string) => string;
  linesOf: (field: string, value: unknown) => string[];
  onChosen: (choice: Record<string, Side>) => void;
  /** Back to the form, with everything as it was typed. */
  onLeave: () => void;
}) {
  const [choice, setChoice] = useState<Record<string, Side>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isComplete = conflicts.every(({ field }) => choice[field]);
  return (
    <section className="conflict section" aria-labelledby="conflict-h">
      <h2 id="conflict-h" tabIndex={-1} ref={heading}>
        {t.adminConflictTitle()}
      </h2>
      <p>{t.adminConflictLead()}</p>
      {conflicts.map(({ field, mine, theirs }) => (
        <fieldset key={field} className="field">
          <legend>{nameOf(field)}</legend>
          <div className="sides">
            <Text
              {...{ field, side: "mine", title: t.adminConflictMine(), lines: linesOf(field, mine) }}
              isChosen={choice[field] === "mine"}
              onChoose={() => setChoice({ ...choice, [field]: "mine" })}
            />
            <Text
              {...{ field, side: "theirs", title: t.adminConflictTheirs(), lines: linesOf(field, theirs) }}
              isChosen={choice[field] === "theirs"}
              onChoose={() => setChoice({ ...choice, [field]: "theirs" })}
            />
          </div>
        </fieldset>
      ))}
      <div className="actions">
        <button type="button" className="button" disabled={!isComplete} onClick={() => onChosen(choice)}>
          {t.adminConflictSave()}
        </button>
        <button type="button" className="quiet" onClick={onLeave}>
          {t.adminConflictBack()}
        </button>
        {isComplete ? null : <span className="soft">{t.adminConflictChoose()}</span>}
      </div>
    </section>
  );
}

function Text({
  field,
  side,
  title,
  lines,
  isChosen,
  onChoose,
}: {
  field: string;
  side: string;
  title: string;
  lines: readonly string[];
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label className={isChosen ? "side chosen" : "side"}>
      <input type="radio" name={`conflict-${field}`} value={side} checked={isChosen} onChange={onChoose} />
      <span>
        <b>{title}</b>
        {lines.length === 0 ? <span className="soft">{t.adminEmptyValue()}</span> : null}
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </label>
  );
}
