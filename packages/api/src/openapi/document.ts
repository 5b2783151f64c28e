/** The OpenAPI documents: 3.1, and 3.0 for tools that know no newer one, from the same descriptions. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { planSchema } from "@napar/domain/plan";
import { maxPage, maxPageSize } from "../collection/index.js";
import { commands } from "../plan-case/plan-case-model.js";
import { mostPlanBytes } from "../plan-check/plan-check.routes.js";
import { commandPartName } from "./part.js";

const info = {
  title: "NAPAR",
  version: "1.0.0",
  description: [
    "Who may act against racism in Belgium, on what, where and since when; plans, their measures, their check by fifty criteria.",
    "Texts come in all the languages they have: `LocalizedText`. What a source does not state is `null`, which is not `no`.",
    "Answers about law carry their legal bases, sources, confidence, the day on which the law was modelled, and a disclaimer: a working model, not legal advice.",
    "Every GET has an ETag; send it back as If-None-Match and an unchanged answer costs nothing. HEAD works wherever GET does.",
    `Limits: pages of at most ${maxPageSize} items, pages up to ${maxPage}, query values of at most 200 characters, bodies of at most ${mostPlanBytes} bytes.`,
    "Refusals are problem documents (RFC 9457) with the conventions of the Belgian REST guide; unknown parameters are refused, with the nearest known one.",
  ].join("\n\n"),
  license: { name: "MIT", url: "https://opensource.org/license/mit" },
};
const servers = [{ url: "/api/v1" }];

type Document = { components?: { schemas?: Record<string, unknown> } };

export const openApi31 = (app: OpenAPIHono) =>
  withPlanDocument(
    app.getOpenAPI31Document({ openapi: "3.1.0", info, servers }) as Document,
    "draft-2020-12",
  );

export const openApi30 = (app: OpenAPIHono) =>
  withPlanDocument(
    app.getOpenAPIDocument({
      openapi: "3.0.3",
      info: { ...info, license: { name: "MIT" } },
      servers,
    }) as Document,
    "openapi-3.0",
  );

/**
 * The schema of plans refers to itself (nodes within nodes), which the generator of the document cannot write: it is
 * written by zod, and its definitions move to the components.
 */
function withPlanDocument(document: Document, target: "draft-2020-12" | "openapi-3.0"): Document {
  const schemas = document.components?.schemas ?? {};
  const {
    $schema: _,
    $defs = {},
    definitions = {},
    ...plan
  } = z.toJSONSchema(planSchema, {
    target,
    io: "input",
    unrepresentable: "any",
  }) as Record<string, unknown>;
  const parts = { ...($defs as object), ...(definitions as object) };
  const moved = JSON.parse(
    JSON.stringify({
      PlanDocument: { ...plan, description: "A plan, napar-plan/1" },
      ...renamed(parts),
    }).replace(
      /"#\/(?:\$defs|definitions|components\/schemas)\/([^"]+)"/g,
      (_whole, name: string) => `"#/components/schemas/${partName(name)}"`,
    ),
  );
  const bodies = commandBodies(Object.keys(schemas), target);
  return {
    ...document,
    components: { ...document.components, schemas: { ...schemas, ...moved, ...bodies } },
  };
}

/** The bodies of commands, as zod writes their schemas. */
function commandBodies(described: readonly string[], target: "draft-2020-12" | "openapi-3.0") {
  const bodies: Record<string, unknown> = {};
  for (const { name, schema, summary } of commands) {
    const part = commandPartName(name);
    if (!described.includes(part)) continue;
    const written = z.toJSONSchema(schema, { target, io: "input", unrepresentable: "any" });
    const { $schema: _, $defs = {}, definitions = {}, ...body } = written as Record<string, unknown>;
    const parts = Object.entries({ ...($defs as object), ...(definitions as object) });
    const partOf = (id: string) => `${part}_${id.replace(/\W/g, "")}`;
    const own = Object.fromEntries(parts.map(([id, value]) => [partOf(id), value]));
    const text = JSON.stringify({ [part]: { ...body, description: summary.en }, ...own }).replace(
      /"#\/(?:\$defs|definitions|components\/schemas)\/([^"]+)"/g,
      (_whole, id: string) => `"#/components/schemas/${partOf(id)}"`,
    );
    Object.assign(bodies, JSON.parse(text));
  }
  return bodies;
}

const partName = (name: string): string => `PlanDocument_${name.replace(/\W/g, "")}`;
const renamed = (parts: object) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [partName(name), part]));
