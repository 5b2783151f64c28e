/** From the fields of the page to the command, in the words of whoever fills it in. */
import { isIsoDate } from "@napar/domain/calendar";
import { gapReasons } from "@napar/domain/indicator";
import { err, ok, type Result } from "@napar/domain/result";
import { type StatusState, statusStates } from "@napar/domain/status";
import type { Language } from "@napar/domain/text";
import { readFigure, type WantedUpdate } from "@napar/domain/update-request";
import type { UpdateAnswer } from "./answer-update.js";
import type { UpdateText } from "./update-texts.data.js";

export type UpdateForm = Readonly<Record<string, string>>;
export type FieldProblem = { field: string; text: UpdateText };

/** What a government says of its own measure; that nothing is to be found is for those who look at it from outside. */
export const offeredStates: readonly StatusState[] = statusStates.filter((state) => state !== "no-evidence");

/** @param source said where nobody names one: a statement without its source is none */
export function readUpdateForm(
  form: UpdateForm,
  {
    wanted,
    isWords,
    language,
    source,
  }: { wanted: WantedUpdate; isWords: boolean; language: Language; source: string },
): Result<UpdateAnswer, FieldProblem[]> {
  if (form.answer === "nothing-new" && wanted.about.kind === "measure") return ok({ kind: "nothing-new" });
  return wanted.about.kind === "measure"
    ? readStatus(form, wanted, source)
    : readValue(form, wanted, { isWords, language });
}

function readStatus(
  form: UpdateForm,
  { about, due }: WantedUpdate,
  source: string,
): Result<UpdateAnswer, FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const said = (field: string) => form[field]?.trim() ?? "";
  const needed = (field: string, text: UpdateText) => {
    if (said(field) === "") problems.push({ field, text });
    return said(field);
  };
  const day = (field: string) => {
    if (said(field) === "") return null;
    if (!isIsoDate(said(field))) problems.push({ field, text: "dayNotThere" });
    return said(field);
  };
  const state = offeredStates.find((one) => one === form.state);
  if (!state) problems.push({ field: `state-${offeredStates[0]}`, text: "chooseState" });
  const statement =
    state === "blocked"
      ? {
          state,
          because: needed("blockedBecause", "sayWhyBlocked"),
          needs: needed("needs", "sayWhatIsNeeded"),
        }
      : state === "dropped"
        ? { state, because: needed("droppedBecause", "sayWhyDropped") }
        : state === "late"
          ? { state, expectedEnd: day("expectedEnd") }
          : state === "done"
            ? { state, doneOn: day("doneOn") }
            : { state };
  const url = said("link");
  if (url !== "" && !(URL.canParse(url) && /^https?:/.test(url)))
    problems.push({ field: "link", text: "linkNotRead" });
  const news = said("news");
  if (problems.length > 0 || about.kind !== "measure") return err(problems);
  const { from, to } = due.period;
  return ok({
    kind: "record",
    command: {
      type: "recordStatus",
      data: {
        ...{ voice: "reported", subject: { measure: about.measure, share: about.share }, statement },
        ...{ period: { from, to }, source },
        evidence: news === "" && url === "" ? [] : [{ title: news || url, ...(url !== "" && { url }) }],
      },
    },
  });
}

function readValue(
  form: UpdateForm,
  { about, due }: WantedUpdate,
  { isWords, language }: { isWords: boolean; language: Language },
): Result<UpdateAnswer, FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const value = form.value?.trim() ?? "";
  const reason = gapReasons.find((one) => one === form.gap);
  const note = form.note?.trim() || null;
  const number = isWords ? null : readFigure(value, language);
  if (form.kind === "gap") {
    if (!reason) problems.push({ field: "gap", text: "chooseGap" });
  } else if (value === "") problems.push({ field: "value", text: isWords ? "writeWords" : "writeFigure" });
  else if (!isWords && number === null) problems.push({ field: "value", text: "figureNotRead" });
  if (problems.length > 0 || about.kind !== "indicator") return err(problems);
  const content =
    form.kind === "gap"
      ? { kind: "data-gap", gap: { reason } }
      : isWords
        ? { kind: "narrative", text: { [language]: value } }
        : { kind: "number", number };
  const { from, to } = due.period;
  return ok({
    kind: "record",
    command: {
      type: "submitValue",
      data: { indicator: about.indicator, period: { from, to }, content, note },
    },
  });
}

/** The field on the page that a refusal of the plan is about. */
export function fieldOfPath(path: string | undefined, form: UpdateForm): string {
  const member = path?.split(".").at(-1) ?? "";
  if (member === "because") return form.state === "dropped" ? "droppedBecause" : "blockedBecause";
  if (member === "title") return "news";
  if (member === "url") return "link";
  if (["needs", "expectedEnd", "doneOn", "note"].includes(member)) return member;
  return form.state === undefined ? "value" : `state-${offeredStates[0]}`;
}
