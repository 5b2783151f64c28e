import { describe, expect, it, test } from "vitest";
import type { z } from "zod";
import { body, bodyTypeIds, bodyTypes } from "../../body/index.js";
import { event, eventTypeIds, eventTypes } from "../../event/index.js";
import { sourceCodes } from "../../framework/index.js";
import { organisation, organisationTypeIds, organisationTypes, party } from "../../organisation/index.js";
import { measuresOf, nodesOf } from "../../plan/index.js";
import { practice, practiceFicheSchema } from "../../practice/index.js";
import { proposal, proposalStateIds, proposalStates } from "../../proposal/index.js";
import { fullText, languages } from "../../text/index.js";
import { tool } from "../../tool/index.js";
import { everyLocalizedText } from "../localized-texts.js";
import { belgianPlans } from "../plans/index.js";
import {
  bodies,
  events,
  organisations,
  parties,
  practiceFiche,
  practices,
  proposals,
  tools,
} from "./index.js";

type Row = { id: string; source: { docs?: string[] | null } };
const registers: [string, readonly Row[], z.ZodType, number][] = [
  ["bodies", bodies, body, 44],
  ["organisations", organisations, organisation, 68],
  ["parties", parties, party, 4],
  ["practices", practices, practice, 9],
  ["the fiche", [practiceFiche], practiceFicheSchema, 1],
  ["proposals", proposals, proposal, 16],
  ["events", events, event, 26],
  ["tools", tools, tool, 8],
];
const planIds = belgianPlans.map(({ id }) => id);
const bodyIds = bodies.map(({ id }) => id);

describe.each(registers)("%s", (_name, rows, schema, count) => {
  it("are complete, each with an identifier of its own", () => {
    expect(rows.length).toBe(count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
  });

  it("fit their schema without a member the schema does not know", () => {
    for (const row of rows) expect(schema.parse(row)).toEqual(row);
  });

  it("have every text in four languages, never all of them courtesy", () => {
    for (const text of everyLocalizedText(rows)) {
      for (const language of languages) expect(text[language], JSON.stringify(text)).toMatch(/\S/);
      expect(text.courtesy?.length ?? 0).toBeLessThan(4);
    }
  });

  it("name a source that is known", () => {
    const known = [...sourceCodes.map(({ code }) => code as string), "external"];
    for (const { source } of rows) {
      expect(source.docs?.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining(source.docs ?? []));
    }
  });
});

it("resolves every reference of a body", () => {
  for (const { parent, chair, oversees } of bodies) {
    for (const id of [parent, chair, oversees]) if (id !== undefined) expect(bodyIds).toContain(id);
  }
});

it("resolves the bodies, plans and tools that other records name", () => {
  for (const { author, links, memberOf } of proposals) {
    expect(bodyIds).toContain(author);
    expect([...bodyIds, ...planIds]).toEqual(expect.arrayContaining(links));
    if (memberOf) expect(proposals.map(({ id }) => id)).toContain(memberOf);
  }
  for (const { ownerBody } of tools) if (ownerBody) expect(bodyIds).toContain(ownerBody);
  for (const { plans, fiche } of practices) {
    expect(planIds).toEqual(expect.arrayContaining(plans));
    expect(fiche).toBe(practiceFiche.id);
  }
  for (const plan of belgianPlans) {
    expect(tools.map(({ id }) => id)).toEqual(expect.arrayContaining(plan.tools ?? []));
    const named = nodesOf(plan).flatMap(({ node }) => [node.taskforce, node.focusGroup].filter(Boolean));
    expect(bodyIds).toEqual(expect.arrayContaining(named));
  }
});

it("knows the partners that plans, measures and practices name, but for the police as a service of the city", () => {
  const known = [
    ...organisations.map(({ name }) => name),
    ...bodies.flatMap(({ id, name }) => [id.toUpperCase(), name.nl ?? ""]),
  ];
  const partners = [
    ...practices.flatMap((row) => [...row.partners, ...row.actions.flatMap((action) => action.partners)]),
    ...belgianPlans.flatMap((plan) =>
      [...(plan.partners ?? []), ...measuresOf(plan).flatMap((measure) => measure.partners ?? [])].map(
        ({ name }) => name ?? "",
      ),
    ),
  ];
  const unknown = partners.filter((partner) => !known.some((name) => name.includes(partner)));
  expect([...new Set(unknown)]).toEqual(["Lokale politie"]);
});

it("counts 54 members of the coalition, and declares nothing in the name of anyone", () => {
  expect(organisations.filter(({ coalitionMember }) => coalitionMember).length).toBe(54);
  for (const { selfDeclared } of organisations) {
    expect(selfDeclared).toEqual({ volunteer: null, grassroots: null, racialisedLed: null });
  }
});

it("keeps databanks on persons as references only", () => {
  expect(tools.filter(({ isReferenceOnly }) => isReferenceOnly).map(({ id }) => id)).toEqual([
    "joint-information-box",
    "ftf-databank",
    "radix",
  ]);
});

it("dates each event as precisely as its source, and says which years are inferred", () => {
  expect(events.filter(({ date }) => date === null)).toMatchObject([{ recurring: { month: 3, day: 21 } }]);
  expect(events.filter(({ dateBasis }) => dateBasis === "inferred").map(({ date }) => date)).toEqual([
    "2019-05-26",
    "2023-11-09",
    "2024-02-09",
  ]);
});

test.each([
  ["bodies", bodyTypes, bodyTypeIds, bodies.map(({ type }) => type)],
  ["organisations", organisationTypes, organisationTypeIds, organisations.flatMap(({ type }) => type ?? [])],
  ["proposals", proposalStates, proposalStateIds, proposals.map(({ state }) => state)],
  ["events", eventTypes, eventTypeIds, events.map(({ type }) => type)],
] as const)("every type of %s is named in four languages and used", (_name, terms, ids, used) => {
  expect(terms.map(({ id }) => id)).toEqual([...ids]);
  for (const { name } of terms) expect(fullText.safeParse(name).success).toBe(true);
  expect(new Set<string>(used)).toEqual(new Set<string>(ids));
});
