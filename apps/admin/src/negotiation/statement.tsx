/** What is said in a negotiation: words in the languages they have, and who says them, when and to whom. */
import type { Objection, Position, Proposal } from "@napar/domain/negotiation";
import { type Language, type LocalizedText, languages } from "@napar/domain/text";
import { Fragment } from "react";
import { DateText } from "../language/dates.js";
import { language, languageNames, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { readerWords } from "./clause.js";
import { wordDifference } from "./word-difference.js";

/** The reader's own language first. */
const tonguesIn = (...texts: readonly (LocalizedText | null)[]): Language[] =>
  [...languages]
    .filter((code) => texts.some((text) => text?.[code]?.trim()))
    .sort((one, other) => Number(other === language) - Number(one === language));

/** A text of a source in every language it has: who negotiates answers for each of them. */
export function ClauseText({ text }: { text: LocalizedText | null }) {
  const tongues = tonguesIn(text);
  return (
    <div className="clause-text words">
      {tongues.map((code) => (
        <Fragment key={code}>
          {tongues.length > 1 ? <p className="soft">{languageNames[code]}</p> : null}
          <p lang={code}>{text?.[code]}</p>
        </Fragment>
      ))}
    </div>
  );
}

/** The same with what changes: taken away and put in, marked by the element and not by colour alone. */
export function ChangedText({
  before,
  after,
}: {
  before: LocalizedText | null;
  after: LocalizedText | null;
}) {
  if (after === null) return <RemovedText text={before} />;
  const tongues = tonguesIn(after, before);
  return (
    <div className="clause-text words">
      {tongues.map((code) => (
        <Fragment key={code}>
          {tongues.length > 1 ? <p className="soft">{languageNames[code]}</p> : null}
          <p lang={code}>
            {wordDifference(before?.[code] ?? "", after[code] ?? "").map(({ kind, text }, index) => {
              const key = index;
              if (kind === "same") return <Fragment key={key}>{text}</Fragment>;
              return kind === "removed" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
            })}
          </p>
        </Fragment>
      ))}
    </div>
  );
}

function RemovedText({ text }: { text: LocalizedText | null }) {
  const tongues = tonguesIn(text);
  return (
    <div className="clause-text words">
      <p className="soft">{t.adminProposalRemoves()}</p>
      {tongues.map((code) => (
        <p key={code} lang={code}>
          <del>{text?.[code]}</del>
        </p>
      ))}
    </div>
  );
}

/** Offices speak, and no persons. */
export function SaidBy({ statement }: { statement: Proposal | Objection | Position }) {
  const { party, office, on, access } = statement;
  return (
    <p className="source">
      <OrganisationName id={party} />, {office} · <DateText date={on} /> ·{" "}
      {t.adminReadBy({ who: readerWords[access]() })}
    </p>
  );
}
