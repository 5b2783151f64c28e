/** The story, chapter by chapter: an interfederal plan of nine governments from its promise to its renewal. */
import { promiseAndMandate } from "./01-promise-and-mandate.js";
import { inventory } from "./02-inventory.js";
import { consultation } from "./03-consultation.js";
import { drafting } from "./04-drafting.js";
import { negotiation } from "./05-negotiation.js";
import { adoption } from "./06-adoption.js";
import { inForce } from "./07-in-force.js";
import { governmentsChange } from "./08-governments-change.js";
import { moneyAndFigures } from "./09-money-and-figures.js";
import { twoReports } from "./10-two-reports.js";
import { evaluationAndClose, renewal } from "./11-evaluation-and-renewal.js";
import type { Story } from "./story.js";

export const chapters: readonly [title: string, play: (story: Story) => Promise<void>][] = [
  ["a promise gets a mandate, and becomes public", promiseAndMandate],
  ["an inventory is asked of all; one addressee is silent", inventory],
  ["those concerned are heard, and answered", consultation],
  ["goals and measures are drafted, one shared by three; the parties follow from them", drafting],
  ["the text is negotiated; an objection blocks, and is lifted", negotiation],
  ["nine governments decide; a rejection becomes an approval", adoption],
  ["in force, in three voices", inForce],
  ["two governments fall; one successor confirms anew", governmentsChange],
  ["money is counted once, people are not recognised", moneyAndFigures],
  ["two reports, and what changed between them", twoReports],
  ["evaluated, and closed", evaluationAndClose],
  ["followed by the next plan", renewal],
];
