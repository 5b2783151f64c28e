import type { OpenAPIHono } from "@hono/zod-openapi";
import { findPolicyField, listPolicyFields, type PolicyField } from "@napar/domain/competence";
import { ok } from "@napar/domain/result";
import { foldText } from "@napar/domain/suggestion";
import { languages } from "@napar/domain/text";
import { collectionOf, pageOf, pageParameters } from "../collection/index.js";
import type { Country } from "../country/index.js";
import { idParameter, read, refuse, textParameter } from "../endpoint/index.js";
import { type PolicyFieldView, policyFieldView } from "./policy-field.view.js";

/** Fields of policy by which competence is asked. */
export function addPolicyFieldRoutes(app: OpenAPIHono, { competence }: Country): void {
  const aspectNames = new Map(competence.data.aspects.map((aspect) => [aspect.id, aspect]));
  const viewOf = (field: PolicyField): PolicyFieldView => {
    const model = competence.fields.get(field.id);
    return {
      ...field,
      aspects: (model?.aspects ?? []).flatMap((id) => aspectNames.get(id) ?? []),
      instruments: [...new Set(model?.rules.flatMap(({ instruments }) => instruments))],
    };
  };
  const all = listPolicyFields(competence).map((field) => ({
    view: viewOf(field),
    folded: foldText(
      [
        field.id,
        ...Object.values(field.names),
        ...languages.map((language) => field.description[language] ?? ""),
      ].join(" "),
    ),
  }));

  read(
    app,
    {
      path: "/policy-fields",
      name: "listPolicyFields",
      summary: "Fields of policy",
      tag: "Competence",
      query: {
        text: textParameter("Words in the name or description, in any language").optional(),
        ...pageParameters,
      },
      answer: collectionOf(policyFieldView),
      freshness: "reference",
    },
    ({ query: { text, page, pageSize }, url }) => {
      const words = foldText(text ?? "").split(" ");
      const found = all.filter(({ folded }) => words.every((word) => folded.includes(word)));
      return ok(
        pageOf(
          found.map(({ view }) => view),
          { url, page, pageSize },
        ),
      );
    },
  );
  read(
    app,
    {
      path: "/policy-fields/{id}",
      name: "findPolicyField",
      summary: "A field of policy, with its aspects and the instruments that have rules",
      tag: "Competence",
      params: { id: idParameter("Id of a policy field", "police") },
      answer: policyFieldView,
      freshness: "reference",
      refusals: ["resourceNotFound"],
    },
    ({ params: { id } }) => {
      const found = findPolicyField(competence, id);
      return found.ok
        ? ok(viewOf(found.value))
        : refuse({
            kind: "resourceNotFound",
            resource: "policy field",
            value: id,
            nearest: found.error.nearest,
          });
    },
  );
}
