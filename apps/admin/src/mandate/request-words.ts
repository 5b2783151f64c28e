/** What can be asked of others, and where those who were asked stand. */
import type { PlanCaseView } from "@napar/api/client";
import type { Shape } from "@napar/ui";
import { t } from "../language/language.js";

type Request = PlanCaseView["requests"][number];
type Standing = Request["addressees"][number];

export const requestSubjects: Record<Request["subject"], () => string> = {
  inventory: () => t.adminRequestInventory(),
  opinion: () => t.adminRequestOpinion(),
  position: () => t.adminRequestPosition(),
  contribution: () => t.adminRequestContribution(),
  other: () => t.adminRequestOther(),
};

export const reactionWords: Record<Standing["state"], () => string> = {
  answered: () => t.adminReactionAnswered(),
  answeredInPart: () => t.adminReactionInPart(),
  refused: () => t.adminReactionRefused(),
  notObtained: () => t.adminReactionNotObtained(),
  notApproached: () => t.adminReactionNotApproached(),
  notYetSent: () => t.adminReactionNotYet(),
  awaited: () => t.adminReactionAwaited(),
  silent: () => t.adminReactionSilent(),
};

export const reactionShapes: Record<Standing["state"], Shape> = {
  answered: "committed",
  answeredInPart: "part",
  refused: "declined",
  notObtained: "unestablished",
  notApproached: "none",
  notYetSent: "none",
  awaited: "course",
  silent: "silent",
};
