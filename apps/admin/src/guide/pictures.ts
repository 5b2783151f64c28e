/**
 * The pictures of the guides in `docs/guides`, taken anew: `pnpm --filter @napar/admin pictures`. On PostgreSQL, since the
 * embedded engine says on every screen that it is a trial.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodesOfTemplate, planTemplates } from "@napar/domain/plan-template";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { everybody, flemish, type JointPlan, ministry, openJointPlan } from "../testing/joint-plan.js";
import { visit } from "../testing/looking.js";
import {
  city,
  cityPeople,
  coalition,
  type MonitoredPlan,
  openMonitoredPlan,
} from "../testing/monitored-plan.js";
import { done, openWorkplace, type Workplace } from "../testing/workplace.js";

const languages = ["en", "nl", "fr"] as const;
const today = new Date().toISOString().slice(0, 10);
const year = Number(today.slice(0, 4));

async function take(page: Page, name: string, language: string): Promise<void> {
  const folder = join(fileURLToPath(new URL("../../../../docs/guides/pictures", import.meta.url)), language);
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** @param scrollTo what has to be in the picture, where that is not the head of the screen */
type Shot = { name: string; email: string; path: string; scrollTo?: string; height?: number };

async function takeAll(workplace: Workplace, shots: readonly Shot[]): Promise<void> {
  for (const language of languages) {
    for (const { name, email, path, scrollTo, height = 860 } of shots) {
      const page = await workplace.open(email, { language, width: 1180 });
      await page.setViewportSize({ width: 1180, height });
      await visit(page, path);
      if (scrollTo) {
        await page
          .locator(scrollTo)
          .first()
          .evaluate((element) => element.scrollIntoView({ block: "center" }));
      }
      await take(page, name, language);
      await page.context().close();
    }
  }
}

/** As a city keeps it: a title above the table, and two rows that are wrong. */
const spreadsheet = [
  "Acties van de stad;;;;",
  "Nr;Actie;Levensdomein;Begin;Einde",
  "W1;Mystery calls in de dienstensector;Arbeidsmarkt;2027;2029",
  "W2;Taalcoaches aan het loket;Diensten;1/03/2027;2028",
  "O1;Boeken in alle thuistalen;Onderwijs;31/02/2027;2029",
  "S1;Supportersdialoog;Sport;januari 2027;2026",
].join("\r\n");

describe("a city", () => {
  let workplace: Workplace;
  let plan: MonitoredPlan;
  beforeAll(async () => {
    workplace = await openWorkplace({ engine: "postgresql" });
    for (const language of languages) {
      const page = await workplace.open(null, { language, width: 1180 });
      await page.goto(workplace.installerLink());
      await page.locator("#firstName").waitFor();
      await take(page, "installation", language);
      await page.context().close();
    }
    await workplace.appoint(cityPeople);
    plan = await openMonitoredPlan(workplace, today);
    const writes = (command: string, data: object) => plan.does(city.officer, command, data);
    const ten = planTemplates.find(({ id }) => id === "eccar-commitments");
    await writes("addAxis", {
      kind: "commitment",
      primary: true,
      nodes: nodesOfTemplate({ nodes: ten?.nodes ?? [] }),
    });
  }, 300_000);
  afterAll(() => workplace?.close());

  it("takes the pictures of its guide", async () => {
    const officer = city.officer.email;
    const at = (path: string) => `/plans/${plan.id}${path}`;
    const report = await plan.does(city.officer, "freezeReport", {
      period: { from: String(year - 1), to: String(year - 1) },
    });
    await takeAll(workplace, [
      { name: "new-plan", email: officer, path: "/plans/new" },
      { name: "grid", email: officer, path: at("/measures") },
      { name: "structure", email: officer, path: at("/structure"), height: 980 },
      { name: "check", email: officer, path: at("/check") },
      { name: "lifecycle", email: officer, path: at("/lifecycle") },
      { name: "report", email: officer, path: at(`/reports/${report.id}`) },
    ]);
  }, 300_000);

  it("takes the picture of a file that is tried", async () => {
    const verbs = { en: "Try it", nl: "Doe een proef", fr: "Faire un essai" };
    for (const language of languages) {
      const page = await workplace.open(city.officer.email, { language, width: 1180 });
      await visit(page, `/plans/${plan.id}/import`);
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "acties.csv", mimeType: "text/csv", buffer: Buffer.from(spreadsheet) });
      await page.getByRole("button", { name: verbs[language] }).click();
      const counts = page.locator(".import-counts");
      await counts.evaluate((element) => element.scrollIntoView({ block: "center" }));
      await take(page, "import", language);
      await page.context().close();
    }
  }, 120_000);

  it("takes the picture of the page a mail leads to", async () => {
    await workplace.ask("ask-for-updates");
    const asked = () => workplace.mails.find(({ parts }) => parts.get("text/plain")?.includes("/update/"));
    for (let wait = 0; wait < 90 && !asked(); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (wait % 15 === 5) await workplace.ask("send-mails");
    }
    const link = /http\S+\/update\/\S+/.exec(asked()?.parts.get("text/plain") ?? "")?.[0] ?? "";
    for (const language of languages) {
      const page = await (await workplace.newBrowser()).newPage();
      await page.setViewportSize({ width: 400, height: 860 });
      await page.goto(`${link}?language=${language}`);
      await take(page, "update", language);
      await page.context().close();
    }
  }, 180_000);

  it("takes what a ministry sees of measures that run", async () => {
    await plan.does(city.officer, "changeMeasure", {
      measure: plan.measures.rent,
      change: { end: `${year + 2}-12` },
    });
    await plan.does(city.officer, "recordStatus", {
      ...{ voice: "reported", statement: { state: "done", doneOn: `${year}-10` }, evidence: [] },
      ...{ subject: { measure: plan.measures.staff, share: null }, source: "Jaarverslag HR" },
      period: { from: String(year), to: String(year) },
    });
    const { id } = await plan.does(city.officer, "freezeReport", {
      period: { from: String(year), to: String(year) },
    });
    const reports = (await done((await workplace.as(city.officer.email)).findPlanCase(plan.id))).reports
      .reports;
    const earlier = reports.find((report) => report.id !== id)?.id ?? "";
    await takeAll(workplace, [
      {
        ...{ name: "voices", email: coalition.email },
        path: `/plans/${plan.id}/monitoring/${plan.measures.rent}`,
      },
      {
        ...{ name: "compare", email: city.officer.email },
        path: `/plans/${plan.id}/reports/compare?from=${earlier}&to=${id}`,
      },
    ]);
  }, 180_000);
});

describe("a ministry", () => {
  let workplace: Workplace;
  let plan: JointPlan;
  beforeAll(async () => {
    workplace = await openWorkplace({ engine: "postgresql" });
    await workplace.appoint(everybody);
    plan = await openJointPlan(workplace, { today, others: ["rw", "rbc", "cf"] });
  }, 300_000);
  afterAll(() => workplace?.close());

  it("takes the pictures of its guide", async () => {
    const { does, id, measure } = plan;
    const leads = (command: string, data: object) => does(ministry.secretary, command, data);
    const clause = await leads("addTextUnit", {
      ...{ kind: "measure", refersTo: measure },
      text: {
        nl: "Elke overheid die bevoegd is voor huur, laat praktijktesten uitvoeren waar dat nodig blijkt.",
        fr: "Chaque autorité compétente pour le bail fait réaliser des tests de situation là où c’est nécessaire.",
      },
    });
    await leads("declarePublicationRule", {
      ...{ when: "adoption", afterDays: 14, opens: ["parties"] },
      reason: {
        nl: "Wie instemt, mag weten wie wat vroeg.",
        fr: "Qui donne son accord peut savoir qui a demandé quoi.",
      },
    });
    await leads("moveStage", { transition: "startNegotiation" });
    const proposal = await does(ministry.editor, "proposeChange", {
      unit: clause.id,
      text: {
        nl: "Elke overheid die bevoegd is voor huur, laat elk jaar praktijktesten uitvoeren.",
        fr: "Chaque autorité compétente pour le bail fait réaliser chaque année des tests de situation.",
      },
      reason: { nl: "“Waar nodig” is nergens.", fr: "« Là où c’est nécessaire » veut dire nulle part." },
      access: "parties",
    });
    const objection = await does(flemish.editor, "raiseObjection", {
      ...{ target: { kind: "proposal", id: proposal.id }, kind: "blocking", access: "parties" },
      reason: { nl: "Niet zonder overleg met de sector.", fr: "Pas sans concertation avec le secteur." },
    });
    await does(flemish.editor, "takePosition", {
      ...{ target: { kind: "unit", id: clause.id }, position: "agrees", access: "parties" },
    });
    const secretary = ministry.secretary.email;
    await takeAll(workplace, [
      { name: "requests", email: secretary, path: `/plans/${id}/mandates` },
      {
        ...{ name: "competence", email: flemish.editor.email, scrollTo: ".competence" },
        path: `/plans/${id}/measures/${measure}`,
      },
      {
        name: "clause",
        email: flemish.editor.email,
        path: `/plans/${id}/negotiation/clause/${clause.id}`,
        height: 1000,
      },
      { name: "journal", email: secretary, path: `/journal?plan=${id}` },
    ]);
    await does(flemish.editor, "liftObjection", {
      objection: objection.id,
      reason: { nl: "De sector is gehoord.", fr: "Le secteur a été entendu." },
    });
    await leads("moveStage", { transition: "putToDecision" });
    await leads("openAdoptionRound", { text: { nl: "Gemeenschappelijk deel", fr: "Partie commune" } });
    const decision = await does(flemish.editor, "recordDecision", {
      ...{ party: "vg", part: "common", act: "executive", on: today, outcome: "approved", access: "public" },
      ...{ reference: "VR 2026 2011 DOC.1234", body: { nl: "Vlaamse Regering", fr: "Gouvernement flamand" } },
      reservations: [
        {
          subject: { kind: "measure", id: measure },
          text: {
            nl: "Enkel na overleg met de sector.",
            fr: "Uniquement après concertation avec le secteur.",
          },
        },
      ],
    });
    await does(flemish.signatory, "publishDecision", { decision: decision.id });
    await takeAll(workplace, [{ name: "ledger", email: secretary, path: `/plans/${id}/adoption` }]);
  }, 300_000);
});
