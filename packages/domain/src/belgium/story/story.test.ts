/** The whole story through the model: every command accepted, and the state says what the sources say. */
import { describe, expect, it } from "vitest";
import { ledgerSentences, readLedger } from "../../adoption/index.js";
import { createCompetenceModel } from "../../competence/index.js";
import { isMandateInForce, mandateChain, requestStandings } from "../../mandate/index.js";
import {
  caseInThePast,
  createPlanCaseModel,
  isBeforeRecord,
  type PlanCase,
  planDocumentOf,
} from "../../plan-case/index.js";
import { commitmentStanding, governmentOn, successionRules } from "../../term/index.js";
import { belgianCompetences } from "../competences/index.js";
import { belgianPlans, laterPlans, statusTimeline } from "../plans/index.js";
import { bodies, organisations, parties } from "../register/index.js";
import { belgianStory, playStory, storyAuthor, storyNames } from "./index.js";

const today = "2026-11-21";
const model = createPlanCaseModel({ contentHash: (content) => JSON.stringify(content) });
const competence = createCompetenceModel(belgianCompetences);
const cases = new Map(
  belgianStory.map((story) => [
    story.document.id,
    playStory(model, story, { on: today, at: `${today}T10:00:00Z`, competence }),
  ]),
);
const caseOf = (id: string): PlanCase => {
  const found = cases.get(id);
  if (!found) throw new Error(`no story of ${id}`);
  return found;
};
const napar = caseOf("napar-be");
const nameOf = (id: string) => competence.authorities.get(id)?.names ?? { nl: id, fr: id, de: id, en: id };

describe("every case", () => {
  it.each(belgianStory.map(({ document }) => document.id))(
    "%s is a plan of the register, public, told by its sources",
    (id) => {
      const state = caseOf(id);
      expect([...belgianPlans, ...laterPlans].map((plan) => plan.id)).toContain(id);
      expect(state.lifecycle.publication).toMatchObject([{ state: "published", on: today }]);
      expect(state.head?.openedOn).toBe(today);
      expect(planDocumentOf(state, today)).toMatchObject({
        status: belgianStory.find(({ document }) => document.id === id)?.document.status,
      });
      for (const { by, guards, evidence } of state.lifecycle.history) {
        expect([by, guards]).toEqual(["stated", []]);
        expect(evidence?.title.length).toBeGreaterThan(0);
        expect(evidence?.confidence).toMatch(/high|medium|low/);
      }
    },
  );
  it("gives every fact a source and a confidence, and every text of ours four languages", () => {
    const looked = { evidence: 0, texts: 0 };
    const look = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [name, member] of Object.entries(value)) {
        const where = `${path}.${name}`;
        if (name === "evidence") {
          looked.evidence += 1;
          expect(member, where).toMatchObject({ confidence: expect.stringMatching(/high|medium|low/) });
        }
        if (["text", "object", "reason", "basis", "body"].includes(name) && typeof member === "object") {
          looked.texts += 1;
          expect(Object.keys(member as object), where).toEqual(
            expect.arrayContaining(["nl", "fr", "de", "en"]),
          );
        }
        look(member, where);
      }
    };
    for (const { document, steps } of belgianStory)
      for (const { command, data } of steps) {
        look(data, `${document.id} ${command}`);
        const ofFact = /^(give|send|state|make|open|form)/.test(command);
        if (ofFact) expect(data, `${document.id} ${command}`).toHaveProperty("evidence");
      }
    expect(looked.evidence).toBeGreaterThan(50);
    expect(looked.texts).toBeGreaterThan(50);
  });
  it("speaks of nobody without a name", () => {
    const known = new Set([
      ...competence.authorities.keys(),
      ...competence.data.coordinationBodies.map(({ id }) => id),
      ...[...bodies, ...parties, ...organisations].map(({ id }) => id),
      ...Object.keys(storyNames),
    ]);
    for (const { mandates } of cases.values()) {
      const named = [
        ...mandates.mandates.flatMap(({ giver, holder }) => [giver, holder]),
        ...mandates.requests.flatMap(({ from, addressees }) => [
          from,
          ...addressees.map((to) => to.authority),
        ]),
      ];
      for (const id of named) if (id !== null) expect([...known]).toContain(id);
    }
  });
  it("is entered by an office that is no government's and no person's", () => {
    expect(competence.authorities.has(storyAuthor.organisation)).toBe(false);
    expect(storyNames[storyAuthor.organisation]).toBeDefined();
  });
});

describe("the interfederal plan", () => {
  it("was promised, mandated, worked on, stuck, and called for again; no step is dated more exactly than its source", () => {
    expect(
      napar.lifecycle.history.map(({ stage, on, evidence }) => [stage, on, evidence?.confidence]),
    ).toEqual([
      ["promised", "2001", "high"],
      ["mandated", "2020-02-19", "high"],
      ["drafting", "2020-09-25", "high"],
      ["stalled", "2022-07-18", "high"],
      ["mandated", "2025", "high"],
    ]);
    expect(planDocumentOf(napar, today)).toMatchObject({ status: "preparing", statusAsOf: "2025" });
  });
  it("has no common text put to decision, four own parts, and nobody called silent or refusing", () => {
    const words = (part: "common" | "own") =>
      ledgerSentences(readLedger(napar.adoption, { on: today, part }), nameOf).map(({ en }) => en);
    expect(words("common")).toEqual([
      "No common text has been put to decision, as far as known; 9 parties would sign it.",
    ]);
    expect(words("own")[0]).toBe("Own part adopted by 4 of 9 parties.");
    expect(words("own").join(" ")).not.toMatch(/[Rr]efus|[Rr]eject|[Nn]ever/);
    const own = readLedger(napar.adoption, { on: today, part: "own" });
    expect(own.byState.adopted).toEqual(["fed", "cf", "rw", "rbc"]);
    expect(own.rows.flatMap(({ executive }) => executive?.on ?? [])).toEqual([
      "2022-07-15",
      "2023-03-23",
      "2023-03-31",
      "2022-12-15",
    ]);
    expect(
      napar.adoption.decisions.every(
        ({ stated, recordedBy }) => stated && recordedBy.office === storyAuthor.office,
      ),
    ).toBe(true);
  });
  it.each([
    ["request-inventory", "cf", "answeredInPart"],
    ["request-inventory", "rw", "silent"],
    ["request-inventory", "dg", "silent"],
    ["request-coalition", "vlg", "notObtained"],
    ["request-coalition", "rw", "notObtained"],
    ["request-meetings", "mr", "notObtained"],
    ["request-meetings", "defi", "notObtained"],
    ["request-meetings", "vlaams-belang", "notApproached"],
    ["request-meetings", "other-parties", "answered"],
    ["request-proposals", "parliamentarians", "answeredInPart"],
    ["request-restart", "vg", "silent"],
    ["request-observers", "cf", "silent"],
  ])("%s, to %s: %s, and never refused", (id, authority, expected) => {
    const request = napar.mandates.requests.find((entry) => entry.id === id);
    const standing =
      request && requestStandings(request, today).find((entry) => entry.authority === authority);
    expect(standing?.state).toBe(expected);
    expect(
      napar.mandates.requests.flatMap((entry) => requestStandings(entry, today)).map(({ state }) => state),
    ).not.toContain("refused");
  });
  it("counts the days since the federal request from the last day it can have been sent", () => {
    const [inventory] = napar.mandates.requests;
    expect(inventory).toMatchObject({ earliest: "2018", sentOn: "2019", deadline: null });
    expect(requestStandings(inventory as never, "2020-01-10")[0]).toMatchObject({
      days: 10,
      daysAtLeast: true,
    });
  });
  it("knows the chain from the round table to the examination, and that three months passed", () => {
    const [first, second] = mandateChain(napar.mandates, "mandate-examination");
    expect(first?.mandate.result).toMatchObject({ outcome: "done", on: "2024-02-09" });
    expect(second).toMatchObject({ daysSincePrevious: 92, mandate: { result: null } });
  });
  it("tells that Flanders left Unia on 15 March 2023 and has an institute of its own from then", () => {
    const inForce = (on: string) =>
      napar.mandates.mandates.flatMap((mandate) =>
        ["unia", "vmri"].includes(mandate.holder) && isMandateInForce(mandate, on) ? mandate.holder : [],
      );
    expect(inForce("2014-03-14")).toEqual([]);
    expect(inForce("2023-03-14")).toEqual(["unia"]);
    expect(inForce("2023-03-15")).toEqual(["vmri"]);
  });
  it("holds the governments after the elections, and the federal promise of 2025 as theirs alone", () => {
    expect(governmentOn(napar.terms, "rbc", "2026-02-13")).toBeNull();
    expect(governmentOn(napar.terms, "rbc", "2026-02-14")?.name?.nl).toBe("Dilliès");
    const [commitment] = napar.terms.commitments;
    expect(commitment).toMatchObject({ authority: "fed", basis: "governmentAgreement", madeOn: "2025" });
    expect(commitmentStanding(napar.terms, commitment as never, today, successionRules).state).toBe("own");
  });
});

describe("the plans around it", () => {
  it.each([
    ["federal-measures-2022", "fed", "2022-07-15"],
    ["brussels-2023", "rbc", "2022-12-15"],
    ["fwb-2023", "cf", "2023-03-23"],
    ["wallonia-2023", "rw", "2023-03-31"],
  ])("%s was adopted by %s on %s, and nothing is said of its execution", (id, party, on) => {
    const state = caseOf(id);
    expect(planDocumentOf(state, today)).toMatchObject({ status: "adopted", statusAsOf: on });
    const ledger = readLedger(state.adoption, { on: today });
    expect(ledger).toMatchObject({ state: "all", of: 1 });
    expect(ledger.rows[0]).toMatchObject({ authority: party, executive: { on, stated: true } });
    expect(state.status.entries).toEqual([]);
  });
  it("the platform of 2013 left a framework and no plan; who set it up is not known", () => {
    const platform = caseOf("fr-platform-framework");
    expect(platform.lifecycle.history.map(({ stage, on }) => [stage, on])).toEqual([
      ["mandated", "2013"],
      ["abandoned", "2017"],
    ]);
    expect(platform.mandates.mandates).toMatchObject([
      { giver: null, holder: "fr-platform-2013", result: { outcome: "partly", on: "2017" } },
    ]);
    expect(platform.negotiation.disagreements).toHaveLength(2);
    for (const { positions, state } of platform.negotiation.disagreements) {
      expect(positions).toEqual([]);
      expect(state).toBe("open");
    }
  });
  it("the Brussels document of 2019 is published without a decision we know of", () => {
    const state = caseOf("brussels-2019");
    expect(state.lifecycle.history).toMatchObject([{ stage: "adoption", on: "2019-03" }]);
    expect(state.adoption.decisions).toEqual([]);
  });
});

describe("a day before the record", () => {
  const at = (state: PlanCase, day: string) => caseInThePast(state, day) as PlanCase;
  it.each([
    ["2014-05-01", "promised", "promised", 1, 0],
    ["2020-02-18", "promised", "promised", 1, 0],
    ["2020-02-19", "mandated", "preparing", 2, 0],
    ["2021-01-01", "drafting", "preparing", 2, 0],
    ["2022-12-15", "stalled", "stalled", 2, 2],
    ["2024-06-01", "stalled", "stalled", 5, 4],
  ])("%s: %s", (day, stage, status, mandates, own) => {
    expect(isBeforeRecord(napar, day)).toBe(true);
    const past = at(napar, day);
    expect(past.lifecycle.stage).toBe(stage);
    expect(planDocumentOf(past, day).status).toBe(status);
    expect(past.mandates.mandates).toHaveLength(mandates);
    expect(readLedger(past.adoption, { on: day, part: "own", knownOn: today }).adopted).toBe(own);
  });
  it("knows no answer, result or disagreement before its own date", () => {
    expect(at(napar, "2019-12-30").mandates.requests.map(({ id }) => id)).toEqual([
      "request-coalition",
      "request-meetings",
      "request-proposals",
    ]);
    expect(
      at(napar, "2024-02-08").mandates.mandates.find(({ id }) => id === "mandate-round-table")?.result,
    ).toBeNull();
    expect(at(napar, "2022-07-17").negotiation.disagreements).toEqual([]);
    expect(at(napar, "2022-07-18").negotiation.disagreements).toHaveLength(1);
    expect(
      at(napar, "2023-03-14").mandates.mandates.find(({ id }) => id === "mandate-unia")?.withdrawn,
    ).toBeNull();
  });
  it("is not there before the oldest fact, nor for a plan made here, nor once the record runs", () => {
    expect(caseInThePast(napar, "2000-12-31")).toBeNull();
    expect(isBeforeRecord(napar, today)).toBe(false);
    const head = napar.head && { ...napar.head, origin: { kind: "new" as const } };
    expect(isBeforeRecord({ ...napar, head }, "2014-05-01")).toBe(false);
  });
  it("holds measures of a document from the stage it ends in", () => {
    expect(caseInThePast(caseOf("brussels-2019"), "2019-02-28")).toBeNull();
    expect(at(caseOf("brussels-2019"), "2019-03-31").measures.measures).toHaveLength(2);
  });
});

it("leaves no fact of the timeline about governments and the plan untold that a command can carry", () => {
  const titles = JSON.stringify(belgianStory);
  const carried = [
    "B3",
    "B5",
    "B8",
    "B11",
    "B17",
    "B18",
    "B19",
    "B20",
    "B21",
    "B22",
    "B23",
    "B24",
    "B32",
    "B33",
  ];
  for (const id of carried) {
    const source = statusTimeline.find((entry) => entry.id === id)?.sources.join("; ") ?? "none";
    expect(titles, id).toContain(source);
  }
});
