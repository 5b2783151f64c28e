import { type Language, languages } from "@napar/domain/text";
import { LangMark } from "@napar/ui";
import { useState } from "react";
import { language, languageNames, t } from "../language/language.js";
import type { Tongues } from "./tongues.js";

/** Said of a translation that did not follow its original; the writer mends it, or says that it still holds. */
function StillHolds({
  id,
  code,
  value,
  onChange,
}: {
  id: string;
  code: Language;
  value: Tongues;
  onChange: (value: Tongues) => void;
}) {
  const holding = value.holding ?? [];
  return (
    <div className="choices">
      <LangMark shape="outdated">{t.outdatedText()}</LangMark>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={holding.includes(code)}
          onChange={({ target }) =>
            onChange({
              ...value,
              holding: target.checked ? [...holding, code] : holding.filter((other) => other !== code),
            })
          }
        />{" "}
        {t.outdatedStillHolds()}
      </label>
    </div>
  );
}

/** A text in one language or more: the reader's own first, others where they have words or are asked for. */
export function LocalizedField({
  id,
  label,
  hint,
  problem,
  value,
  onChange,
  rows = 1,
}: {
  id: string;
  label: string;
  hint?: string;
  problem?: string | undefined;
  value: Tongues;
  onChange: (value: Tongues) => void;
  rows?: number;
}) {
  const [asked, setAsked] = useState<readonly Language[]>([]);
  const filled = languages.filter((code) => value[code]?.trim());
  const first = filled.length === 0 || filled.includes(language) ? [language] : [];
  const shown = languages.filter(
    (code) => first.includes(code) || filled.includes(code) || asked.includes(code),
  );
  const ordered = [...shown].sort((one, other) => Number(other === language) - Number(one === language));
  const describedBy = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset className={problem ? "field wrong" : "field"} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span className="problem" id={`${id}-problem`}>
          {problem}
        </span>
      ) : null}
      <div className="tongues">
        {ordered.map((code) => {
          const tie = {
            id: `${id}-${code}`,
            lang: code,
            value: value[code] ?? "",
            "aria-describedby": describedBy || undefined,
            "aria-invalid": problem ? true : undefined,
          };
          return (
            <div className="tongue" key={code}>
              <label htmlFor={`${id}-${code}`}>{languageNames[code]}</label>
              {rows > 1 ? (
                <textarea
                  {...tie}
                  rows={rows}
                  onChange={({ target }) => onChange({ ...value, [code]: target.value })}
                />
              ) : (
                <input
                  {...tie}
                  type="text"
                  autoComplete="off"
                  onChange={({ target }) => onChange({ ...value, [code]: target.value })}
                />
              )}
              {value.outdated?.includes(code) ? (
                <StillHolds id={`${id}-${code}-holds`} {...{ code, value, onChange }} />
              ) : null}
            </div>
          );
        })}
      </div>
      {shown.length < languages.length ? (
        <div className="quiets">
          {languages
            .filter((code) => !shown.includes(code))
            .map((code) => (
              <button
                key={code}
                type="button"
                className="quiet"
                onClick={() => {
                  setAsked([...asked, code]);
                  requestAnimationFrame(() => document.getElementById(`${id}-${code}`)?.focus());
                }}
              >
                {t.adminAddLanguage({ language: languageNames[code] })}
              </button>
            ))}
        </div>
      ) : null}
    </fieldset>
  );
}
