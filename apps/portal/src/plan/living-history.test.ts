import { belgianStory } from "@napar/domain/belgium/story";
import type { Plan } from "@napar/domain/plan";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";
import { type LivingHistory, livingFacts } from "./living-history.js";

describe("the history of a plan", () => {
  let portal: Awaited<ReturnType<typeof openTestPortal>>;
  beforeAll(async () => {
    portal = await openTestPortal();
  });
  afterAll(async () => {
    expect(portal.errors).toEqual([]);
    await portal.close();
  });
  const page = async (path: string) => {
    const text = await (await portal.site.request(path)).text();
    const start = text.indexOf('id="history"');
    return text
      .slice(start, text.indexOf("</section>", start))
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
  };
  const factsOf = async (id: string) => {
    const value = <T>(reply: { ok: true; value: T } | { ok: false }) => {
      if (!reply.ok) throw new Error(id);
      return reply.value;
    };
    const { client } = portal;
    const history: LivingHistory = {
      view: value(await client.findPlanCase(id)),
      common: value(await client.adoptionOfPlanCase(id)),
      own: value(await client.adoptionOfPlanCase(id, { part: "own" })),
      disagreements: value(await client.negotiationOfPlanCase(id)).disagreements,
    };
    return livingFacts(history, value(await client.findPlan(id)).plan as Plan);
  };

  it("tells the facts in the order of time, each of its own kind once, and what has a source with it", async () => {
    const facts = await factsOf("napar-be");
    expect(facts.map(({ id }) => id)).toHaveLength(new Set(facts.map(({ id }) => id)).size);
    expect(facts.slice(0, 2).map(({ kind, date }) => [kind, date])).toEqual([
      ["stage", "2001"],
      ["mandate", "2014-03-15"],
    ]);
    expect(facts.at(-1)).toMatchObject({ kind: "government", date: "2026-02-14" });
    const kinds = new Set(facts.map(({ kind }) => kind));
    for (const kind of [
      "mandateResult",
      "mandateEnd",
      "request",
      "decision",
      "disagreement",
      "elections",
      "commitment",
    ])
      expect([...kinds]).toContain(kind);
    for (const { kind, id, evidence } of facts)
      if (kind !== "document") expect(evidence?.title, id).toBeTruthy();
  });

  it.each(languages)(
    "stands on the page of the plan in %s without script, and calls nobody silent on what was never asked",
    async (language) => {
      const text = await page(`/${language}/plans/napar-be`);
      const words = {
        nl: [
          "Laatst bekende fase: Opdracht gegeven (2025).",
          "geen gemeenschappelijke tekst ter beslissing",
          "zekerheid gemiddeld",
          "ten minste",
          "tussen 2018 en 2019",
        ],
        fr: [
          "Mandat donné (2025).",
          "aucun texte commun n’a été soumis",
          "certitude",
          "au moins",
          "entre 2018 et 2019",
        ],
        de: [
          "Auftrag erteilt (2025).",
          "kein gemeinsamer Text zur Entscheidung",
          "Sicherheit",
          "mindestens",
          "zwischen 2018 und 2019",
        ],
        en: [
          "Last known stage: Mandated (2025).",
          "No common text has been put to decision",
          "confidence medium",
          "at least",
          "between 2018 and 2019",
        ],
      }[language];
      for (const part of words) expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|\{\w+\}|napar-data-set|SEED-0/);
      expect(text).not.toContain("nooit gereageerd");
    },
  );

  it.each(belgianStory.map(({ document }) => document.id))("names everybody in %s", async (id) => {
    const text = await page(`/nl/plans/${id}`);
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/undefined|\{\w+\}|\b(fed|vg|vlg|rw|rbc|cocom)\b|imc-racism|fr-platform/);
  });

  it("calls an adopted plan adopted", async () => {
    expect(await page("/nl/plans/wallonia-2023")).toContain(
      "Laatst bekende fase: Goedgekeurd (31 maart 2023).",
    );
  });

  it("says on the front page where the plan stands, with the way to all of it", async () => {
    const text = await (await portal.site.request("/nl/")).text();
    expect(text).toContain("Laatst bekende fase: Opdracht gegeven (2025).");
    expect(text).toContain('href="/nl/plans/napar-be#history"');
  });

  it("leaves a plan without a case its own timeline", async () => {
    expect(await page("/nl/plans/ghent-2020")).toContain("Tijdlijn");
  });
});
