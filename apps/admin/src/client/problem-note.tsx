import { MarkShape } from "@napar/ui";
import { useLocation } from "react-router";
import { language, t } from "../language/language.js";
import { problemOf } from "./client.js";
import { sentencesOf } from "./problem-sentences.js";

/** A refusal that is about no field: said where the action was, and read out at once. */
export function ProblemNote({ error }: { error: unknown }) {
  const problem = problemOf(error);
  const { pathname, search } = useLocation();
  const here = pathname + search;
  return (
    <div className="note contest" role="alert">
      <MarkShape shape="warn" />
      <div>
        {sentencesOf(problem, t, language).map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
        {problem.kind === "notSignedIn" ? (
          <p>
            <a href={`/admin/sign-in?next=${encodeURIComponent(here)}`} target="_blank" rel="noreferrer">
              {t.adminSignInAgain()}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}
