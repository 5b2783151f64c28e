/** The two forms of the page: how a measure stands, and the value of an indicator. What was typed is there again. */
import { gapReasons, gapReasonTexts } from "@napar/domain/indicator";
import { statusStateTexts } from "@napar/domain/status";
import { readText } from "@napar/domain/text";
import { html, raw } from "hono/html";
import type { Html } from "../page/page.js";
import { offeredStates, type UpdateForm } from "./update-form.js";
import { indicatorOf, type PageView } from "./update-page.js";
import type { UpdateText } from "./update-texts.data.js";

/** By field, in the words of the reader. */
export type Problems = ReadonlyMap<string, string>;
type Fields = { view: PageView; form: UpdateForm; problems: Problems };

const attributes = (pairs: Record<string, string | number | boolean>): Html =>
  html`${Object.entries(pairs).flatMap(([name, value]) =>
    value === false ? [] : [value === true ? html` ${raw(name)}` : html` ${raw(name)}="${value}"`],
  )}`;

type Field = { name: string; label: string; hint?: string; kind: "text" | "long" | "date" | "number" };

function field({ form, problems }: Fields, { name, label, hint, kind }: Field): Html {
  const problem = problems.get(name);
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ");
  const value = form[name] ?? "";
  const shared = {
    ...{ id: name, name, maxlength: kind === "long" ? 5000 : 2000 },
    "aria-describedby": described || false,
    "aria-invalid": problem ? "true" : false,
  };
  const control =
    kind === "long"
      ? html`<textarea${attributes(shared)}>${value}</textarea>`
      : html`<input${attributes({
          ...shared,
          type: kind === "date" ? "date" : "text",
          inputmode: kind === "number" ? "decimal" : false,
          autocomplete: "off",
          class: kind === "text" ? false : "short",
          value,
        })}>`;
  return html`<div class="${problem ? "field wrong" : "field"}"><label for="${name}">${label}</label>${
    hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ""
  }${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ""}${control}</div>`;
}

type Choice = { name: string; value: string; label: string; more?: Html | undefined };

const choice = ({ form }: Fields, { name, value, label, more }: Choice): Html =>
  html`<div class="choice"><label><input${attributes({
    ...{ type: "radio", name, value, id: `${name}-${value}` },
    checked: form[name] === value,
  })}>${label}</label>${more ? html`<div class="more">${more}</div>` : ""}</div>`;

function choices(fields: Fields, name: string, legend: string, all: readonly Omit<Choice, "name">[]): Html {
  const first = `${name}-${all[0]?.value}`;
  const problem = fields.problems.get(first);
  return html`<div class="${problem ? "field wrong" : "field"}"><fieldset class="choices"><legend>${legend}</legend>${
    problem ? html`<p class="problem">${problem}</p>` : ""
  }${all.map((one) => choice(fields, { ...one, name }))}</fieldset></div>`;
}

export function statusFields(fields: Fields): Html {
  const { say, language } = fields.view;
  const one = (name: string, label: UpdateText, kind: Field["kind"]) =>
    field(fields, { name, label: say(label), kind });
  const more: Readonly<Record<string, Html>> = {
    late: one("expectedEnd", "expectedEnd", "date"),
    blocked: html`${one("blockedBecause", "blockedBecause", "long")}${one("needs", "needs", "long")}`,
    done: one("doneOn", "doneOn", "date"),
    dropped: one("droppedBecause", "droppedBecause", "long"),
  };
  const states = offeredStates.map((state) => ({
    ...{ value: state, label: statusStateTexts[state][language], more: more[state] },
  }));
  return html`${choices(fields, "state", say("now"), states)}
${field(fields, { name: "news", label: say("news"), hint: say("newsHint"), kind: "long" })}
${one("link", "link", "text")}`;
}

export function valueFields(fields: Fields): Html {
  const { say, language, found } = fields.view;
  const indicator = indicatorOf(found);
  const value: Field =
    indicator?.kind === "qualitative"
      ? {
          name: "value",
          label: readText(indicator.question, language)?.text ?? "",
          hint: say("newsHint"),
          kind: "long",
        }
      : {
          ...{ name: "value", hint: say("figureHint"), kind: "number" },
          label: say("figure", { unit: (indicator && readText(indicator.unit, language)?.text) ?? "" }),
        };
  const gap = fields.problems.get("gap");
  const reasons = html`<div class="${gap ? "field wrong" : "field"}"><label for="gap">${say("whyNoValue")}</label>${
    gap ? html`<p class="problem" id="gap-problem">${gap}</p>` : ""
  }<select${attributes({
    ...{ id: "gap", name: "gap", "aria-describedby": gap ? "gap-problem" : false },
    "aria-invalid": gap ? "true" : false,
  })}><option value=""></option>${gapReasons.map(
    (reason) =>
      html`<option${attributes({ value: reason, selected: fields.form.gap === reason })}>${gapReasonTexts[reason][language]}</option>`,
  )}</select></div>`;
  const withPreset = { ...fields, form: { kind: "value", ...fields.form } };
  return html`${choices(withPreset, "kind", say("askIndicator"), [
    { value: "value", label: say("haveValue"), more: field(fields, value) },
    { value: "gap", label: say("noValue"), more: reasons },
  ])}
${field(fields, { name: "note", label: say("note"), kind: "long" })}`;
}
