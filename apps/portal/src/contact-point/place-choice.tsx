import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import type { PlaceProblemView } from "../place/place-look-up.js";
import { answerFields, type ContactAnswers } from "./contact-answers.js";

/** A name that leads to no municipality, or to several: one button each, so that no address holds the other answers. */
export function PlaceChoice({
  problem,
  answers,
  language,
}: {
  problem: PlaceProblemView;
  answers: ContactAnswers;
  language: Language;
}) {
  const t = inLanguage(language);
  const choices = problem.kind === "unknown" ? problem.nearest : problem.choices;
  const count = choices.length;
  return (
    <form className="empty place-problem" method="post" action={hrefTo(language, "/contact-points")}>
      <p>
        <b>
          {problem.kind === "unknown"
            ? t.placeSearchUnknown({ text: problem.text })
            : plural(
                count,
                language,
                t.placeSearchFoundOne,
                t.placeSearchFoundMany,
              )({ count, text: problem.text })}
        </b>
      </p>
      <p>
        {problem.kind === "several"
          ? t.placeSearchChoose()
          : count > 0
            ? t.placeSearchNearest()
            : t.placeSearchNoNearest()}
      </p>
      {answerFields(answers, ["place"]).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ul className="place-choices">
        {choices.map((choice) => (
          <li key={choice.code}>
            <button className="button second" type="submit" name="chosen" value={choice.code}>
              {choice.name}{" "}
              <span className="plainly">
                ({choice.official ? `${choice.official}, ` : ""}
                {choice.postalCodes.join(", ")})
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
