import type { OpenAPIHono } from "@hono/zod-openapi";
import { findAuthority, sourceOf } from "@napar/domain/competence";
import type { Authority } from "@napar/domain/government";
import { ok } from "@napar/domain/result";
import { foldText } from "@napar/domain/suggestion";
import { collectionOf, pageOf, pageParameters } from "../collection/index.js";
import type { Country } from "../country/index.js";
import { idParameter, read, refuse, textParameter } from "../endpoint/index.js";
import { type AuthorityView, authorityView } from "./authority.view.js";

/** Governments, local bodies, agencies and independent bodies. */
export function addAuthorityRoutes(app: OpenAPIHono, { competence }: Country): void {
  const viewOf = (authority: Authority): AuthorityView => ({
    id: authority.id,
    level: authority.level,
    kind: authority.kind,
    names: authority.names,
    authority,
    sources: authority.sources.flatMap((id) => sourceOf(competence, id) ?? []),
  });
  const all = competence.data.authorities.map((authority) => ({
    view: viewOf(authority),
    folded: foldText([authority.id, authority.abbr ?? "", ...Object.values(authority.names)].join(" ")),
  }));

  read(
    app,
    {
      path: "/authorities",
      name: "listAuthorities",
      summary: "Authorities",
      tag: "Authorities",
      query: { text: textParameter("Words in the name, in any language").optional(), ...pageParameters },
      answer: collectionOf(authorityView),
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
      path: "/authorities/{id}",
      name: "findAuthority",
      summary: "An authority",
      tag: "Authorities",
      params: { id: idParameter("Id of an authority", "vg") },
      answer: authorityView,
      freshness: "reference",
      refusals: ["resourceNotFound"],
    },
    ({ params: { id } }) => {
      const found = findAuthority(competence, id);
      return found.ok
        ? ok(viewOf(found.value))
        : refuse({
            kind: "resourceNotFound",
            resource: "authority",
            value: id,
            nearest: found.error.nearest,
          });
    },
  );
}
