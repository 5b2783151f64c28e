/** What was noted, in words: a figure as it was read, so that a slip is seen at once. */
import type { ValueContent } from "@napar/domain/indicator";
import type { RecordStatus } from "@napar/domain/status";
import type { Context } from "hono";
import { html } from "hono/html";
import { answerHtml } from "../page/page.js";
import type { UpdateAnswer } from "./answer-update.js";
import { organisationIn, type PageView, stateInWords, valueInWords } from "./update-page.js";

export function thanksFor(c: Context, view: PageView, answer: UpdateAnswer): Promise<Response> {
  const { say, language } = view;
  return answerHtml(c, {
    ...{ language, heading: say("thanks") },
    body: html`<p class="lead">${notedIn(view, answer)}</p><p>${say("closePage")}</p>`,
  });
}

function notedIn(view: PageView, answer: UpdateAnswer): string {
  const { say, language, found } = view;
  if (answer.kind === "nothing-new") return say("thanksNothing");
  const { type, data } = answer.command;
  if (type === "submitValue") {
    return say("thanksValue", { value: valueInWords((data as { content: ValueContent }).content, view) });
  }
  const state = stateInWords((data as RecordStatus).statement, language);
  return say("thanksStatus", { state, office: found.appointment.office, organisation: organisationIn(view) });
}
