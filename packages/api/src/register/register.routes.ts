/** Organisations, bodies, practices, proposals, events and tools, with the sources of every entry. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import type { z } from "zod";
import { collectionOf, pageParameters, pageText } from "../collection/index.js";
import { idParameter, jsonText, read, refuse, textParameter } from "../endpoint/index.js";
import type { ResourceName } from "../problem/index.js";
import { type Register, searchQueryOf } from "../storage/index.js";
import type { RegisterStore } from "./register.store.js";
import {
  bodyView,
  eventView,
  organisationView,
  practiceView,
  practiceWithFicheView,
  proposalView,
  toolView,
} from "./register.view.js";

type RegisterPage = {
  register: Register;
  /** Last part of the names of its operations: `listBodies`, `findBody`. */
  plural: string;
  singular: string;
  tag: string;
  answer: z.ZodType;
  /** Answer for one entry, where it tells more than the list. */
  oneAnswer?: z.ZodType;
};

const pages: readonly RegisterPage[] = [
  {
    register: "organisations",
    plural: "Organisations",
    singular: "Organisation",
    tag: "Civil society",
    answer: organisationView,
  },
  { register: "bodies", plural: "Bodies", singular: "Body", tag: "Civil society", answer: bodyView },
  {
    register: "practices",
    plural: "Practices",
    singular: "Practice",
    tag: "Practices",
    answer: practiceView,
    oneAnswer: practiceWithFicheView,
  },
  {
    register: "proposals",
    plural: "Proposals",
    singular: "Proposal",
    tag: "Civil society",
    answer: proposalView,
  },
  { register: "events", plural: "Events", singular: "Event", tag: "Practices", answer: eventView },
  { register: "tools", plural: "Tools", singular: "Tool", tag: "Practices", answer: toolView },
];

export function addRegisterRoutes(app: OpenAPIHono, { entries }: { entries: RegisterStore }): void {
  for (const { register, plural, singular, tag, answer, oneAnswer } of pages) {
    read(
      app,
      {
        path: `/${register}`,
        name: `list${plural}`,
        summary: plural,
        tag,
        query: {
          text: textParameter("Words in the name or title; parts of words are found").optional(),
          ...pageParameters,
        },
        answer: collectionOf(answer),
        freshness: "stored",
      },
      async ({ query: { text, page, pageSize }, url }) => {
        const words = text === undefined ? undefined : searchQueryOf(text);
        const { items, total } = await entries.list(register, {
          words,
          limit: pageSize,
          offset: (page - 1) * pageSize,
        });
        return ok(jsonText(pageText(items, { url, page, pageSize, total })));
      },
    );
    read(
      app,
      {
        path: `/${register}/{id}`,
        name: `find${singular}`,
        summary: `One of ${plural.toLowerCase()}`,
        tag,
        params: { id: idParameter(`Id in ${register}`) },
        answer: oneAnswer ?? answer,
        freshness: "stored",
        refusals: ["resourceNotFound"],
      },
      async ({ params: { id } }) => {
        const found = await entries.find(register, id);
        if (!found) {
          const nearest = nearestTo(id, await entries.ids(register));
          return refuse({
            kind: "resourceNotFound",
            resource: singular.toLowerCase() as ResourceName,
            value: id,
            nearest,
          });
        }
        if (register !== "practices") return ok(found);
        return ok({ ...found, ficheDescription: await ficheOf(entries, found) });
      },
    );
  }
}

/** The description a practice is taken from, with its fields; `null` when the practice names none. */
async function ficheOf(entries: RegisterStore, practice: Record<string, unknown>) {
  const { fiche } = practice;
  return typeof fiche === "string" ? ((await entries.find("practiceFiches", fiche)) ?? null) : null;
}
