/** A city's plan that runs, with what three voices said of it, its figures, money and milestones; and who works on it. */
import type { ApiClient } from "@napar/api/client";
import { addDays } from "@napar/domain/calendar";
import { done, type Person, type Workplace } from "./workplace.js";

const ghent = "municipality-44021";
const person = (name: string, organisation: string, office: string, roles: string[]): Person => ({
  ...{ name, organisation, office, roles },
  email: `${name.toLowerCase().replaceAll(" ", ".")}@${organisation}.example`,
});

export const city = {
  officer: person("Bram Claes", ghent, "Diversiteitsdienst", ["coordinator", "editor"]),
  controller: person("Ann Peeters", ghent, "Data en monitoring", ["validator"]),
};
export const unia = person("Sara Nouri", "unia", "Dienst Beleid en Monitoring", ["editor"]);
export const coalition = person("Joris Baert", "napar-coalition", "Woordvoering", ["editor"]);

export const cityPeople: readonly [Person, Person, ...Person[]] = [
  city.officer,
  city.controller,
  ...[unia, coalition],
];

export type MonitoredPlan = {
  id: string;
  /** By what they are about. */
  measures: Record<"rent" | "staff" | "school" | "sport", string>;
  indicators: Record<"reports" | "tenants" | "stories", string>;
  does(who: Person, command: string, data: object): Promise<{ id: string }>;
};

/** An empty plan of the city that is public, and a way to work on it. */
export async function openCityPlan(
  workplace: Workplace,
  today: string,
): Promise<Pick<MonitoredPlan, "id" | "does">> {
  const clients = new Map<string, ApiClient>();
  const clientOf = async ({ email }: Person): Promise<ApiClient> => {
    const client = clients.get(email) ?? (await workplace.as(email));
    clients.set(email, client);
    return client;
  };
  const year = Number(today.slice(0, 4));
  const plan = {
    title: {
      nl: "Gents actieplan tegen racisme",
      fr: "Plan d’action gantois contre le racisme",
      en: "Ghent action plan against racism",
    },
    authority: { id: ghent, type: "municipality", name: "Stad Gent" },
    ...{ level: "municipality", kind: "action-plan", scope: "racism" },
    period: { from: String(year - 3), to: String(year + 2) },
    monitoring: { frequencyMonths: 12, publicReports: true, midTerm: `${year}-06` },
  };
  const opening = { procedure: "city-eccar", origin: { kind: "new", plan } };
  const { id } = await done((await clientOf(city.officer)).openCase(opening, crypto.randomUUID()));
  const does: MonitoredPlan["does"] = async (who, command, data) => {
    const client = await clientOf(who);
    const { version } = await done(client.findPlanCase(id));
    const key = crypto.randomUUID();
    const change = await done(client.changePlanCase({ id, command, version, key }, data));
    return change.events[0]?.data as { id: string };
  };
  await does(city.officer, "publishPlan", {});
  return { id, does };
}

export async function openMonitoredPlan(workplace: Workplace, today: string): Promise<MonitoredPlan> {
  const { id, does } = await openCityPlan(workplace, today);
  const writes = (command: string, data: object) => does(city.officer, command, data);
  const year = Number(today.slice(0, 4));
  const measure = async (nl: string, fr: string, en: string, part: object = {}) =>
    (
      await writes("createMeasure", {
        ...{
          title: { nl, fr, en },
          lead: { authority: ghent, type: "municipality", service: "Dienst Wonen" },
        },
        ...{ nature: "new", start: String(year - 2), end: `${year + 1}-06`, ...part },
      })
    ).id;
  const measures = {
    rent: await measure(
      "Mystery calls op de huurmarkt",
      "Appels mystère sur le marché locatif",
      "Mystery calls on the rental market",
      {
        eccarCommitments: [5],
        deliverable: "Een jaarlijks verslag met de resultaten van honderd tests",
      },
    ),
    staff: await measure(
      "Opleiding over onbewuste vooroordelen voor alle leidinggevenden van de stad en het OCMW",
      "Formation aux préjugés inconscients pour tous les responsables de la ville et du CPAS",
      "Training on unconscious bias for all managers of the city and its welfare centre",
      { eccarCommitments: [6] },
    ),
    school: await measure(
      "Meldpunt in elke school",
      "Point de contact dans chaque école",
      "A contact point in every school",
      {
        eccarCommitments: [7],
      },
    ),
    sport: await measure(
      "Charter met de sportclubs",
      "Charte avec les clubs sportifs",
      "Charter with the sports clubs",
      { end: null },
    ),
  };
  const says = (
    who: Person,
    about: string,
    voice: string,
    statement: object,
    source: string,
    part: object = {},
  ) =>
    does(who, "recordStatus", {
      ...{ voice, statement, subject: { measure: about, share: null }, evidence: [] },
      ...{ period: { from: String(year), to: String(year) }, source, ...part },
    });
  await says(
    city.officer,
    measures.rent,
    "reported",
    { state: "on-course" },
    "Nota aan het college, 12 mei",
    {
      evidence: [
        { title: "Resultaten van 62 tests", url: "https://stad.gent/nl/mystery-calls", date: `${year}-05` },
      ],
      holdsOn: addDays(today, -190),
    },
  );
  await says(
    city.officer,
    measures.staff,
    "reported",
    { state: "late", expectedEnd: `${year + 2}-01` },
    "Jaarverslag HR",
  );
  await says(
    city.officer,
    measures.school,
    "reported",
    { state: "done", doneOn: `${year}-09` },
    "Departement Onderwijs",
  );
  await says(
    unia,
    measures.rent,
    "assessed",
    { state: "no-evidence", lookedFor: "gepubliceerde resultaten per wijk" },
    "Advies 2026/14 van Unia",
  );
  const contested = await says(
    coalition,
    measures.rent,
    "contested",
    {
      state: "blocked",
      because: "Er zijn tests, maar verhuurders die discrimineren, krijgen geen sanctie.",
      needs: "een afspraak met de Vlaamse wooninspectie",
    },
    "Open brief van de coalitie",
  );
  await writes("replyToStatus", {
    ...{ entry: contested.id, position: "corrects", evidence: [] },
    text: "Drie dossiers zijn doorgegeven aan de wooninspectie; twee lopen nog.",
  });
  const milestone = (about: string, nl: string, due: string) =>
    writes("addMilestone", { measure: about, title: { nl }, due });
  const first = await milestone(measures.rent, "Eerste honderd tests", `${year - 1}-12`);
  await writes("completeMilestone", {
    ...{ measure: measures.rent, doneOn: `${year}-01-20` },
    milestone: (first as unknown as { milestone: { id: string } }).milestone.id,
  });
  await milestone(measures.rent, "Verslag per wijk", `${year}-06-30`);
  await milestone(measures.staff, "Alle leidinggevenden opgeleid", String(year + 1));
  await figures({ does, measures, year });
  await money({ writes, measures, year });
  await writes("setReportingCalendar", { authorities: [ghent], daysToReport: 60 });
  return {
    ...{ id, measures, does },
    indicators: {
      reports: "meldingen-van-racisme-bij-de-stad",
      tenants: "gelijk-behandelde-kandidaat-huurders",
      stories: "ervaringen-van-melders",
    },
  };
}

type Writing = Pick<MonitoredPlan, "does" | "measures"> & { year: number };

async function figures({ does, measures, year }: Writing): Promise<void> {
  const define = (definition: object) =>
    does(city.officer, "defineIndicator", {
      definition: {
        ...{ owner: ghent, frequencyMonths: 12 },
        source: { name: "Meldpunt Discriminatie Gent", licence: null, method: "telling van dossiers" },
        ...definition,
      },
    });
  await define({
    ...{ id: "meldingen-van-racisme-bij-de-stad", kind: "quantitative" },
    label: { nl: "Meldingen van racisme bij de stad", fr: "Signalements de racisme à la ville" },
    unit: { nl: "meldingen per jaar", fr: "signalements par an" },
    baseline: { value: 96, on: String(year - 4) },
    direction: { kind: "up", target: { value: 240, on: String(year + 2) } },
  });
  await define({
    ...{ id: "gelijk-behandelde-kandidaat-huurders", kind: "quantitative", measure: measures.rent },
    label: { nl: "Gelijk behandelde kandidaat-huurders", fr: "Candidats locataires traités à égalité" },
    unit: { nl: "procent van de tests", fr: "pour cent des tests" },
    baseline: { reason: "not-measured" },
    direction: { kind: "keep-within", low: 85, high: 100 },
  });
  await define({
    ...{ id: "ervaringen-van-melders", kind: "qualitative" },
    label: { nl: "Ervaringen van melders", fr: "Expériences des personnes qui signalent" },
    question: { nl: "Hoe werd u geholpen?", fr: "Comment avez-vous été aidé ?" },
  });
  const value = async (indicator: string, of: number, content: object, isApproved = true) => {
    const period = { from: String(of), to: String(of) };
    const { id } = await does(city.officer, "submitValue", { indicator, period, content });
    if (isApproved) await does(city.controller, "approveValue", { value: id });
  };
  await value("meldingen-van-racisme-bij-de-stad", year - 3, { kind: "number", number: 121 });
  await value("meldingen-van-racisme-bij-de-stad", year - 2, {
    ...{ kind: "data-gap", gap: { reason: "method-changed" } },
  });
  await value("meldingen-van-racisme-bij-de-stad", year - 1, { kind: "number", number: 158 }, false);
  await value("gelijk-behandelde-kandidaat-huurders", year - 1, { kind: "number", number: 81.5 });
}

async function money({
  writes,
  measures,
  year,
}: {
  writes: (command: string, data: object) => Promise<{ id: string }>;
  measures: MonitoredPlan["measures"];
  year: number;
}): Promise<void> {
  const line = (measure: string, of: number, stage: string, euro: number, part: object = {}) =>
    writes("recordBudgetLine", {
      ...{ measure, reportedBy: ghent, funder: ghent, year: of, kind: "operating", stage },
      ...{ amount: { kind: "money", euroCents: euro * 100 }, source: `Begroting ${of}`, ...part },
    });
  await line(measures.rent, year - 1, "planned", 60_000);
  await line(measures.rent, year - 1, "committed", 60_000);
  await line(measures.rent, year - 1, "spent", 48_250);
  await line(measures.rent, year, "planned", 80_000);
  await line(measures.rent, year, "committed", 52_500);
  await line(measures.staff, year, "planned", 35_000);
  await line(measures.staff, year, "planned", 0, {
    ...{ kind: "staff", amount: { kind: "staff", fteHundredths: 150 } },
  });
  await line(measures.school, year, "planned", 0, {
    amount: { kind: "no-budget-named" },
    source: "Navraag bij Onderwijs",
  });
}
