import { Mark, type Shape } from "@napar/ui";
import { t } from "../language/language.js";
import type { CompetenceVerdict } from "./competence.js";

export const verdictNames: Record<CompetenceVerdict, () => string> = {
  alone: () => t.adminMayAlone(),
  together: () => t.adminMayTogether(),
  others: () => t.adminMayOthers(),
  cannotSay: () => t.adminMayUnknown(),
};
const verdictShapes: Record<CompetenceVerdict, Shape> = {
  alone: "committed",
  together: "part",
  others: "warn",
  cannotSay: "unknown",
};

export const Verdict = ({ verdict }: { verdict: CompetenceVerdict }) => (
  <Mark shape={verdictShapes[verdict]} tone={verdict === "together" ? "done" : undefined}>
    {verdictNames[verdict]()}
  </Mark>
);
