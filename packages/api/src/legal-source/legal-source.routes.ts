import type { OpenAPIHono } from "@hono/zod-openapi";
import { legalBasisOf, sourceOf } from "@napar/domain/competence";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import type { Country } from "../country/index.js";
import { idParameter, read, refuse } from "../endpoint/index.js";
import { legalBasisView, sourceView } from "./legal-source.view.js";

/** Articles of law and sources, by the ids that rules name. */
export function addLegalSourceRoutes(app: OpenAPIHono, { competence }: Country): void {
  read(
    app,
    {
      path: "/legal-bases/{id}",
      name: "findLegalBasis",
      summary: "An article or act that rules rest on",
      tag: "Competence",
      params: { id: idParameter("Id of a legal basis", "const-127") },
      answer: legalBasisView,
      freshness: "reference",
      refusals: ["resourceNotFound"],
    },
    ({ params: { id } }) => {
      const found = legalBasisOf(competence, id);
      const nearest = () => nearestTo(id, [...competence.legalBases.keys()]);
      return found
        ? ok(found)
        : refuse({ kind: "resourceNotFound", resource: "legal basis", value: id, nearest: nearest() });
    },
  );
  read(
    app,
    {
      path: "/sources/{id}",
      name: "findSource",
      summary: "A document in which the law was read",
      tag: "Competence",
      params: { id: idParameter("Id of a source", "crimpol") },
      answer: sourceView,
      freshness: "reference",
      refusals: ["resourceNotFound"],
    },
    ({ params: { id } }) => {
      const found = sourceOf(competence, id);
      const nearest = () => nearestTo(id, [...competence.sources.keys()]);
      return found
        ? ok(found)
        : refuse({ kind: "resourceNotFound", resource: "source", value: id, nearest: nearest() });
    },
  );
}
