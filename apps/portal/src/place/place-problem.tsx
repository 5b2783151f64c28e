import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import type { PlaceChoice, PlaceProblemView } from "./place-look-up.js";

export type { PlaceProblemView };

/** A name that leads to no municipality, or to several: says so, and offers the ways on. */
export function PlaceProblem({
  problem,
  language,
  hrefOf,
}: {
  problem: PlaceProblemView;
  language: Language;
  hrefOf: (code: string) => string;
}) {
  const t = inLanguage(language);
  const choices = problem.kind === "unknown" ? problem.nearest : problem.choices;
  return (
    <div className="empty place-problem" role="status">
      <p>
        <b>
          {problem.kind === "unknown"
            ? t.placeSearchUnknown({ text: problem.text })
            : plural(
                choices.length,
                language,
                t.placeSearchFoundOne,
                t.placeSearchFoundMany,
              )({ count: choices.length, text: problem.text })}
        </b>
      </p>
      <p>
        {problem.kind === "several"
          ? t.placeSearchChoose()
          : choices.length > 0
            ? t.placeSearchNearest()
            : t.placeSearchNoNearest()}
      </p>
      <ul className="place-choices">
        {choices.map((choice) => (
          <li key={choice.code}>
            <PlaceLink choice={choice} href={hrefOf(choice.code)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function PlaceLink({ choice, href }: { choice: PlaceChoice; href: string }) {
  return (
    <>
      <a href={href}>{choice.name}</a>{" "}
      <span className="soft">
        {choice.official ? `${choice.official}, ` : ""}
        {choice.postalCodes.join(", ")}
      </span>
    </>
  );
}
