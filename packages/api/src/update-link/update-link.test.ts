import { languages } from "@napar/domain/text";
import { afterEach, describe, expect, it, test } from "vitest";
import { verifyStorage } from "../journal/verify-storage.js";
import { findCase } from "../plan-case/plan-case.store.js";
import { secretsOf } from "../sign-in/secrets.js";
import { type Asking, openAsking } from "../testing/asking.js";
import { testEngines } from "../testing/storage.js";
import { linkOf, newRequestId, requestOfLink } from "./update-link.js";

describe.each(testEngines())("a link in a mail, on %s", (engine) => {
  let asking: Asking;
  let plan = "";
  let owner: { person: string; appointments: string[] };
  afterEach(async () => {
    expect(asking.errors).toEqual([]);
    await asking.close();
  });
  /** The links of each question, by what it is about. */
  const opened = async () => {
    asking = await openAsking(engine);
    const made = await asking.openPlan();
    plan = made.plan;
    owner = await asking.appoint("owner@example.be", [
      { organisation: "fed", role: "editor", office: "Dienst Wonen", substitutes: ["deputy@example.be"] },
    ]);
    await asking.ask();
    const [mail] = await asking.takeMails();
    const link = (words: string) => mail?.items.find(({ text }) => text.includes(words))?.url ?? "";
    return {
      ...made,
      measure: link("Praktijktests"),
      other: link("Chambres"),
      count: link("Klachten"),
      lived: link("Ervaring"),
    };
  };
  const entries = async () => (await asking.state(plan)).status.entries;
  const values = async () => (await findCase(asking.storage.db, plan))?.indicators.values ?? [];
  const page = async (response: Promise<Response>) => {
    const { status, headers } = await response;
    const text = await (await response).text();
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*form-action 'self'/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(text).not.toMatch(/<script|<style|style=|\son\w+=/);
    expect(text.replace(/<[^>]*>/g, "")).not.toMatch(/\{\w+\}|undefined|null|\[object/);
    return { status, text };
  };
  const onCourse = {
    state: "on-course",
    news: "Er zijn twaalf tests gedaan.",
    link: "https://example.be/verslag",
  };

  it("shows the last value, for which office it is, and nothing of a person; opening it uses nothing up", async () => {
    const { measure } = await opened();
    for (const method of ["GET", "HEAD", "GET"])
      expect((await asking.fetch(measure, { method })).status).toBe(200);
    const { text } = await page(asking.open(measure));
    for (const shown of [
      ...["Praktijktests op de huurmarkt", "Plan van de stad &lt;één&gt;", "Dienst Wonen, Federale Staat"],
      ...["1 januari 2025 tot 31 december 2025", "1 maart 2026", "Op koers, op 1 juli 2025"],
      ...["Er zijn zes tests gedaan.", "Geen nieuws sinds 188 dagen.", "tot en met 19 februari 2026"],
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).not.toMatch(/owner|example\.be|@/);
    expect(await entries()).toHaveLength(1);
    expect((await page(asking.send(measure, onCourse))).status).toBe(200);
  });

  it("records what the workplace would, by the office, and the journal says that it came by a link", async () => {
    const { measure, tests } = await opened();
    const { status, text } = await page(asking.send(measure, onCourse));
    expect([status, text]).toEqual([200, expect.stringContaining("Genoteerd: Op koers.")]);
    expect((await entries()).at(-1)).toMatchObject({
      ...{ voice: "reported", subject: { measure: tests, share: null }, statement: { state: "on-course" } },
      ...{ on: "2026-01-05", by: { office: "Dienst Wonen", organisation: "fed" } },
      period: { from: "2025-01-01", to: "2025-12-31" },
      source: "Antwoord op een vraag per e-mail, 5 januari 2026",
      evidence: [{ title: "Er zijn twaalf tests gedaan.", url: "https://example.be/verslag" }],
    });
    const { db } = asking.storage;
    const row = await db
      .selectFrom("journal")
      .selectAll()
      .orderBy("sequence", "desc")
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ subjectKind: "updateRequest", type: "updateRequest.answered" });
    const sealed = await db
      .selectFrom("sealedParts")
      .select("content")
      .where("sequence", "=", Number(row.sequence))
      .executeTakeFirstOrThrow();
    const { commitment } = await db
      .selectFrom("personalParts")
      .select("commitment")
      .where("person", "=", owner.person)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(sealed.content)).toMatchObject({
      actor: { office: "Dienst Wonen", organisation: "fed", person: commitment },
      data: {
        plan,
        about: { kind: "measure", id: tests },
        outcome: "recorded",
        entries: [Number(row.sequence) - 1],
      },
    });
    expect(await verifyStorage(asking.storage)).toMatchObject({ isSound: true, differences: [] });
  });

  it("works once, also when it is sent twice at the same moment", async () => {
    const { measure, other } = await opened();
    const sent = await Promise.all([asking.send(measure, onCourse), asking.send(measure, onCourse)]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    expect(await entries()).toHaveLength(2);
    const again = await page(asking.open(measure));
    expect([again.status, again.text]).toEqual([
      410,
      expect.stringContaining("Op 5 januari 2026 is er mee geantwoord"),
    ]);
    // What it was about is for nobody any more who has the link.
    expect(again.text).not.toContain("Praktijktests");
    expect((await page(asking.send(measure, onCourse))).status).toBe(410);
    // Each link is for its own question alone.
    expect((await page(asking.send(other, { state: "done" }))).status).toBe(200);
    expect(await entries()).toHaveLength(3);
  });

  it("does what it is for and nothing else, whatever the form says", async () => {
    const { measure, rooms, tests } = await opened();
    await asking.send(measure, {
      ...{
        ...onCourse,
        kind: "gap",
        gap: "not-measured",
        value: "12",
        indicator: "complaints",
        measure: rooms,
      },
      ...{ voice: "assessed", organisation: "vlg", office: "Kabinet", person: "somebody", period: "2020" },
    });
    expect((await entries()).slice(1)).toMatchObject([
      { voice: "reported", subject: { measure: tests }, by: { office: "Dienst Wonen", organisation: "fed" } },
    ]);
    expect(await values()).toEqual([]);
  });

  it("is refused when a sign of it was changed, or when another installation made it", async () => {
    const { measure } = await opened();
    const token = measure.slice("/update/".length);
    const another = (sign: string) => (sign === "a" ? "b" : "a");
    for (const place of [...token].keys()) {
      if (token[place] === ".") continue;
      const altered = `/update/${token.slice(0, place)}${another(token[place] as string)}${token.slice(place + 1)}`;
      expect([altered, (await asking.fetch(altered)).status]).toEqual([altered, 404]);
    }
    const id = token.split(".")[1] as string;
    const forged = linkOf(secretsOf("the secret of quite another installation"), id);
    const { status, text } = await page(asking.open(forged));
    expect([status, text]).toEqual([404, expect.stringContaining("Deze link klopt niet")]);
    expect((await page(asking.send(forged, onCourse))).status).toBe(404);
    for (const broken of [
      "/update/",
      "/update/x",
      `/update/${token.slice(0, -3)}`,
      `/update/${token}.`,
      "/update/%00.%00",
    ]) {
      expect([broken, (await asking.fetch(broken)).status]).toEqual([broken, 404]);
    }
    // Rightly made, of a request that was never there.
    expect((await page(asking.open(linkOf(asking.secrets, newRequestId())))).status).toBe(404);
    expect(await entries()).toHaveLength(1);
  });

  it("is too old the day after its last", async () => {
    const { measure } = await opened();
    asking.on("2026-02-19");
    expect((await page(asking.open(measure))).status).toBe(200);
    asking.on("2026-02-20");
    const { status, text } = await page(asking.send(measure, onCourse));
    expect([status, text]).toEqual([410, expect.stringContaining("Hij werkte tot en met 19 februari 2026.")]);
    expect(await entries()).toHaveLength(1);
  });

  it("ends with the mandate, also between reading and sending", async () => {
    const { measure } = await opened();
    expect((await page(asking.open(measure))).status).toBe(200);
    asking.on("2026-01-07");
    await asking.end(owner.appointments[0] as string, "2026-01-06");
    const { status, text } = await page(asking.send(measure, onCourse));
    expect([status, text]).toEqual([410, expect.stringContaining("Deze link is ingetrokken")]);
    expect(await entries()).toHaveLength(1);
  });

  it("is not needed any more when the deputy was quicker", async () => {
    const { measure } = await opened();
    asking.on("2026-01-12");
    await asking.ask();
    const [deputy] = (await asking.takeMails()).filter(({ to }) => to === "deputy@example.be");
    const theirs = deputy?.items.find(({ text }) => text.includes("Praktijktests"))?.url ?? "";
    expect((await page(asking.send(theirs, { state: "done" }))).status).toBe(200);
    expect((await entries()).at(-1)).toMatchObject({
      statement: { state: "done" },
      by: { office: "Dienst Wonen" },
    });
    const { status, text } = await page(asking.send(measure, onCourse));
    expect([status, text]).toEqual([410, expect.stringContaining("Dit hoeft niet meer")]);
  });

  it("takes no form of another site, and nothing that is none", async () => {
    const { measure } = await opened();
    const refused = async (init: RequestInit) => (await page(asking.send(measure, onCourse, init))).status;
    expect(await refused({ headers: { origin: "https://elsewhere.example" } })).toBe(403);
    expect(await refused({ headers: { origin: "null" } })).toBe(403);
    const json = { "content-type": "application/json" };
    expect(await refused({ headers: json, body: JSON.stringify(onCourse) })).toBe(400);
    expect(await refused({ body: new URLSearchParams({ ...onCourse, news: "a\u0000b" }) })).toBe(400);
    expect(await refused({ body: new URLSearchParams({ news: "a".repeat(70_000) }) })).toBe(413);
    expect((await asking.fetch(measure, { method: "PUT" })).status).toBe(404);
    expect(await entries()).toHaveLength(1);
    // No origin at all: a browser behind a proxy that takes it away.
    expect((await page(asking.send(measure, onCourse, { headers: {} }))).status).toBe(200);
  });

  it("is tried so often a minute from one address, and no more", async () => {
    const { measure } = await opened();
    const from = "203.0.113.9";
    for (let time = 0; time < 60; time += 1) await asking.fetch("/update/x", { from });
    const { status, text } = await page(asking.send(measure, onCourse, { from }));
    expect([status, text]).toEqual([429, expect.stringMatching(/Probeer het opnieuw over \d+ seconden\./)]);
    expect((await asking.fetch(measure, { from })).headers.get("retry-after")).toMatch(/^\d+$/);
    expect((await page(asking.open(measure))).status).toBe(200);
  });

  it.each([
    [{}, ["Kies hoe het staat."], "state-not-started"],
    [{ state: "no-evidence" }, ["Kies hoe het staat."], "state-not-started"],
    [
      { state: "blocked", needs: " " },
      ["Zeg waardoor de maatregel vastzit.", "Zeg wat er nodig is"],
      "blockedBecause",
    ],
    [{ state: "dropped", blockedBecause: "x" }, ["Zeg waarom de maatregel is opgegeven."], "droppedBecause"],
    [{ state: "late", expectedEnd: "2027-02-30" }, ["Vul een dag in die bestaat."], "expectedEnd"],
    [{ state: "on-course", link: "javascript:alert(1)" }, ["Een link begint met https://"], "link"],
    [{ state: "blocked", blockedBecause: "a".repeat(5001), needs: "y" }, ["5000"], "blockedBecause"],
  ] as const)(
    "says beside the field what is missing, keeps what was typed, and stays unused: %j",
    async (form, said, field) => {
      const { measure } = await opened();
      const typed = { news: "Regel <één>\r\nregel twee", ...form };
      const { status, text } = await page(asking.send(measure, typed));
      expect(status).toBe(400);
      for (const sentence of said) expect(text).toContain(sentence);
      expect(text).toContain(`<a href="#${field}">`);
      expect(text).toContain(`id="${field}"`);
      expect(text).toContain("Regel &lt;één&gt;\nregel twee");
      expect(await entries()).toHaveLength(1);
      expect((await page(asking.send(measure, onCourse))).status).toBe(200);
    },
  );

  it("takes a figure as people write it, says what it read, and leaves the approval to another", async () => {
    const { count } = await opened();
    expect((await page(asking.open(count))).text).toContain("Er is nog geen waarde.");
    const wrong = await page(asking.send(count, { kind: "value", value: "12 klachten" }));
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining("Dit is geen getal.")]);
    const { status, text } = await page(
      asking.send(count, { kind: "value", value: "1.234,5", note: "Zonder Brussel." }),
    );
    expect([status, text]).toEqual([200, expect.stringContaining("Genoteerd: 1.234,5 klachten.")]);
    expect(await values()).toMatchObject([
      {
        ...{
          indicator: "complaints",
          period: { from: "2025-01-01", to: "2025-12-31" },
          note: "Zonder Brussel.",
        },
        ...{ content: { kind: "number", number: 1234.5 }, state: "submitted" },
        submittedBy: { office: "Dienst Wonen", organisation: "fed" },
      },
    ]);
  });

  it("takes words for what is told in words, and a reason where there is nothing to tell", async () => {
    const { count, lived } = await opened();
    expect((await page(asking.open(lived))).text).toContain("Wat zeggen huurders?");
    expect((await page(asking.send(lived, { kind: "value", value: "Minder weigeringen." }))).status).toBe(
      200,
    );
    expect((await page(asking.send(count, { kind: "gap" }))).text).toContain(
      "Kies waarom er geen waarde is.",
    );
    expect(
      (await page(asking.send(count, { answer: "nothing-new", kind: "gap", gap: "not-published" }))).status,
    ).toBe(200);
    expect((await values()).map(({ content }) => content)).toEqual([
      { kind: "narrative", text: { nl: "Minder weigeringen." } },
      { kind: "data-gap", gap: { reason: "not-published" } },
    ]);
  });

  it("shows why a value came back when it is asked again", async () => {
    const { count } = await opened();
    await asking.send(count, { kind: "value", value: "7" });
    const chief = await asking.appoint("chief@example.be", [{ organisation: "fed", role: "validator" }]);
    const [{ id } = { id: "" }] = await values();
    const { body } = await asking.api.run(
      plan,
      "return-value",
      { value: id, reason: "Brussel ontbreekt." },
      {
        person: chief.person,
        appointments: [
          {
            ...{
              id: chief.appointments[0] as string,
              person: chief.person,
              organisation: "fed",
              role: "validator",
            },
            ...{ office: "Directie", from: "2020-01-01", to: null, substitutes: [], measures: [] },
          },
        ],
      },
    );
    expect(body.events).toHaveLength(1);
    // The owner answered, and the value was returned: the question is there again, and a new link with it.
    asking.on("2026-01-06");
    expect(await asking.ask()).toMatchObject({ asked: 1 });
    const [mail] = await asking.takeMails();
    expect((await page(asking.open(mail?.items[0]?.url ?? ""))).text).toContain(
      "De waarde van 5 januari 2026 kwam terug: Brussel ontbreekt.",
    );
  });

  it("is told that there is nothing new: no status is made of it, and nobody is asked again", async () => {
    const { measure } = await opened();
    const { status, text } = await page(asking.send(measure, { answer: "nothing-new" }));
    expect([status, text]).toEqual([200, expect.stringContaining("Genoteerd: er is niets nieuws.")]);
    expect(await entries()).toHaveLength(1);
    asking.on("2026-03-02");
    await asking.ask();
    const asked = (await asking.takeMails()).flatMap(({ items }) => items.map((item) => item.text));
    expect(asked.filter((item) => item.includes("Praktijktests"))).toEqual([]);
  });

  it.each(languages)("speaks %s on every page it can lead to", async (language) => {
    const { measure, count } = await opened();
    const inLanguage = (link: string) => page(asking.fetch(`${link}?language=${language}`));
    const lang = `<html lang="${language}">`;
    for (const link of [measure, count, "/update/x"]) expect((await inLanguage(link)).text).toContain(lang);
    // Only one of the four is this page's own language, and the others lead to it.
    expect((await inLanguage(measure)).text.match(/hreflang=/g)).toHaveLength(4);
    asking.on("2027-01-02");
    expect((await inLanguage(measure)).text).toContain(lang);
  });

  it("is read in the language of the person where no other was chosen", async () => {
    const { measure } = await opened();
    await asking.storage.db
      .updateTable("persons")
      .set({ language: "fr" })
      .where("id", "=", owner.person)
      .execute();
    const { text } = await page(asking.open(measure, { "accept-language": "de" }));
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain("Où en est cette mesure\u00a0?");
    // The title of the measure is Dutch, and says so.
    expect(text).toContain('<span class="words" lang="nl">Praktijktests op de huurmarkt</span>');
  });
});

test("every link leads back to its request, and is at its end no sign that a mail program leaves out", () => {
  const secrets = secretsOf("a text for tests alone, long enough to sign with");
  const made = Array.from({ length: 200 }, newRequestId);
  expect(new Set(made).size).toBe(200);
  for (const id of made) {
    const link = linkOf(secrets, id);
    expect(link).toMatch(/^\/update\/[\w-]{43}\.[0-9a-f]{32}$/);
    expect(requestOfLink(secrets, link.slice("/update/".length))).toBe(id);
  }
});
