/**
 * One of each that may ask, and plans with one of each thing that may be asked for: what the matrix of authorisation is
 * played with.
 */
import { type Role, roles } from "@napar/domain/permission";
import type { Actor } from "../plan-case/actor.js";
import { commands, pathOfCommand } from "../plan-case/plan-case-model.js";
import { type GoverningApp, personOf, type Sent } from "./governing.js";
import { sampleOf } from "./sample.js";

/** The organisations that ask, by what they are to the plan. `party` owns nothing of the plan but its own things. */
export const organisations = { owner: "fed", party: "rw", partner: "vg", other: "dg" } as const;
export type Standing = keyof typeof organisations;
export const standings = Object.keys(organisations) as Standing[];

export const resourceStates = ["draft", "published", "closed"] as const;
type State = (typeof resourceStates)[number];

/** Whose thing is asked for: of the plan's owner, or of a party to it. */
export type ThingOf = "owner" | "party";

/** Identifiers by the name of the member that points at them. */
type Pointers = Record<string, unknown>;
export type PlanForAuthorisation = {
  id: string;
  report: string;
  /** Of a spreadsheet sent by an editor of the owner; none into a plan that is closed. */
  spreadsheet: string;
  of: Record<ThingOf, Pointers>;
};

const all = ["coordinator", "editor", "signatory", "validator"] as const;
/** Those who made it all; whoever is asked about entered nothing. */
const makers = { owner: personOf("fed", all, "fed-maker"), party: personOf("rw", all, "rw-maker") };
const partnerMaker = personOf("vg", all, "vg-maker");
const auditor = personOf("unia", ["auditor"], "unia-maker");

const text = { nl: "tekst", fr: "texte" };
const document = {
  id: "plan-for-authorisation",
  title: { nl: "Plan", fr: "Plan" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  level: "interfederal",
  kind: "action-plan",
  status: "preparing",
  period: { from: "2025-01-01", to: "2029-12-31" },
  monitoring: { frequencyMonths: 12, publicReports: true },
  goals: [{ id: "goal-of-nobody", level: "operational", label: { nl: "Doel" } }],
  measures: [{ id: "measure-of-nobody", title: { nl: "Maatregel" } }],
};

export async function planForAuthorisation(api: GoverningApp, state: State): Promise<PlanForAuthorisation> {
  const id = `${document.id}-${state}`;
  const done = async (sent: Promise<Sent>): Promise<Sent["body"]["events"]> => {
    const { status, body } = await sent;
    if (status > 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body.events;
  };
  const does = async (actor: Actor, command: string, data: unknown): Promise<string> => {
    const events = await done(api.run(id, pathOfCommand(command), data, actor));
    const { data: made } = events.at(-1);
    return made.id ?? made.line?.id ?? made.milestone?.id ?? made.definition?.id ?? "";
  };
  const { owner } = makers;
  await done(
    api.open(
      { procedure: "interfederal", origin: { kind: "document", document: { ...document, id } } },
      owner,
    ),
  );
  await does(owner, "stateStage", {
    stage: "drafting",
    since: "2025-02-01",
    evidence: { title: "Letter" },
  });
  for (const authority of ["fed", "rw", "vg"]) await does(owner, "addParty", { authority, reason: text });
  const unit = await does(owner, "addTextUnit", { kind: "paragraph", text });
  await does(owner, "setReportingCalendar", { authorities: ["fed", "rw"], daysToReport: 30 });

  const thingsOf = async (of: ThingOf): Promise<Pointers> => {
    const maker = makers[of];
    const organisation = organisations[of];
    const level = of === "owner" ? "strategic" : "operational";
    const goal = await does(maker, "createGoal", { level, label: text, sources: [] });
    const lead = { authority: organisation };
    const measure = await does(maker, "createMeasure", {
      title: text,
      lead,
      nature: "new",
      racismLevel: ["structural"],
    });
    const milestone = await does(maker, "addMilestone", { measure, title: text, due: "2026-12-31" });
    const mandate = await does(maker, "giveMandate", {
      ...{ giver: organisation, holder: "unia", object: text, givenOn: "2026-01-15" },
    });
    const request = await does(maker, "sendRequest", {
      ...{ subject: "inventory", from: organisation, addressees: ["unia"], text, sentOn: "2026-01-15" },
    });
    const decision = await does(maker, "recordDecision", {
      ...{
        party: organisation,
        part: "own",
        act: "executive",
        on: "2026-02-01",
        body: text,
        outcome: "approved",
      },
      ...{ reservations: [], reference: "2026/1", access: "parties" },
    });
    const proposal = await does(maker, "proposeChange", { unit, text, reason: text, access: "parties" });
    const objection = await does(maker, "raiseObjection", {
      ...{ target: { kind: "unit", id: unit }, kind: "remark", reason: text, access: "parties" },
    });
    const disagreement = await does(maker, "openDisagreement", { subject: text, text, access: "parties" });
    const entry = await does(auditor, "recordStatus", {
      ...{ voice: "assessed", subject: { measure, share: null }, statement: { state: "on-course" } },
      ...{ period: { from: "2025", to: "2025" }, source: "report", evidence: [] },
    });
    const line = await does(maker, "recordBudgetLine", {
      ...{
        measure,
        reportedBy: organisation,
        funder: organisation,
        year: 2026,
        kind: "operating",
        stage: "planned",
      },
      ...{ amount: { kind: "money", euroCents: 100 }, source: "budget" },
    });
    const indicator = `indicator-of-${of}`;
    await does(maker, "defineIndicator", {
      definition: { ...indicatorDefinition, id: indicator, owner: organisation },
    });
    const value = await does(maker, "submitValue", {
      ...{ indicator, period: { from: "2025", to: "2025" }, content: { kind: "number", number: 1 } },
    });
    const term = await does(maker, "openTerm", { authority: organisation, from: "2024-06-09" });
    const government = await does(maker, "formGovernment", { term, from: "2024-07-01" });
    const portfolio = await does(maker, "openPortfolio", { government, name: text, from: "2024-07-01" });
    const commitment = await does(maker, "makeCommitment", {
      ...{ government, subject: text, basis: "governmentDecision", madeOn: "2025-01-15" },
    });
    return {
      ...{
        goal,
        measure,
        milestone,
        mandate,
        request,
        decision,
        proposal,
        objection,
        disagreement,
        entry,
        line,
      },
      ...{ indicator, value, term, government, portfolio, commitment },
    };
  };
  const of = { owner: await thingsOf("owner"), party: await thingsOf("party") };
  // Somebody who is partner and no party: who leads a measure, and need not sign.
  const lead = { authority: "vg" };
  for (const thing of ["owner", "party"] as const) {
    const measure = await does(partnerMaker, "createMeasure", {
      ...{ title: text, lead, nature: "new", racismLevel: ["structural"] },
    });
    await does(partnerMaker, "offerLead", { measure, to: organisations[thing] });
    const { dues } = (await api.get(`/plan-cases/${id}`, owner)).body.reports;
    const due = dues.find(({ from }: { from: string }) => from === organisations[thing]).id;
    Object.assign(of[thing], { offered: measure, due });
  }
  await does(partnerMaker, "createMeasure", {
    title: text,
    lead,
    nature: "new",
    racismLevel: ["structural"],
  });
  await does(owner, "setPartyAside", { authority: "vg", reason: text });
  const report = await does(owner, "freezeReport", { period: { from: "2025", to: "2025" } });
  if (state !== "draft") await does(owner, "publishPlan", {});
  const spreadsheet = state === "closed" ? "none" : await sendSpreadsheet(api, id);
  if (state === "closed") await does(owner, "moveStage", { transition: "abandon", reason: text });
  return { id, report, spreadsheet, of };
}

async function sendSpreadsheet(api: GoverningApp, id: string): Promise<string> {
  const sender = somebody("owner", "editor", null);
  const bytes = new TextEncoder().encode("title;lead\nTraining;fed\n");
  const headers = { "content-type": "application/octet-stream" };
  const { status, body } = await api.post(
    `/plan-cases/${id}/spreadsheets?name=measures.csv`,
    bytes,
    sender,
    headers,
  );
  if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body.id;
}

const indicatorDefinition = {
  kind: "quantitative",
  label: text,
  unit: text,
  baseline: { value: 1, on: "2024" },
  direction: { kind: "up", target: { value: 2, on: "2029" } },
  source: { name: "Statbel", licence: null, method: "count" },
  frequencyMonths: 12,
};

/** A body that its schema takes, about things of one organisation, where it is about any. */
export function bodyOf(command: string, { of }: PlanForAuthorisation, thing: ThingOf): unknown {
  const { schema } = commands.find(({ name }) => name === command) as (typeof commands)[number];
  const sample = sampleOf(schema, organisations[thing]);
  // A milestone is due on a day, a report by its identifier.
  const { due, ...pointers } = of[thing];
  const known: Pointers = command === "deliverReport" ? { ...pointers, due } : pointers;
  const pointed = Object.entries(sample as object).map(([name, value]) => [name, known[name] ?? value]);
  const body = Object.fromEntries(pointed);
  if (command === "recordStatus") return { ...body, subject: { measure: of[thing].measure, share: null } };
  if (command === "acceptLead" || command === "declineLead") return { ...body, measure: of[thing].offered };
  // A lead nobody has is taken by whoever names themselves.
  return command === "claimLead" ? { ...body, measure: "measure-of-nobody" } : body;
}

/** Somebody of an organisation with one role; of the contributor's measures are those of both makers. */
export function somebody(standing: Standing, role: Role, plan: PlanForAuthorisation | null): Actor {
  const actor = personOf(organisations[standing], [role], `${standing}-${role}`);
  const measures = [plan?.of.owner.measure, plan?.of.party.measure, "measure-of-nobody"].filter(
    (measure): measure is string => typeof measure === "string",
  );
  return { ...actor, appointments: actor.appointments.map((one) => ({ ...one, measures })) };
}

export { roles };
