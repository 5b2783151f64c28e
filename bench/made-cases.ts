/** Plans under way to measure on: opened by the API itself, with the same texts as real plans in turn. */
import { createApp, openStorageAsItIs, type Storage } from "@napar/api";
import { madePlan } from "./made-plans.ts";

const day = "2026-03-02";
export const moment = { at: `${day}T09:00:00.000Z`, on: day };

/** Governments that own the made plans in turn, and take part in each other's. */
const governments = ["fed", "vg", "rw", "rbc", "cf", "dg", "cocof", "cocom"];
const domains = ["housing", "employment", "education", "police", "justice", "health", "sport", "media"];

const personOf = (organisation: string) => ({
  person: `bench-${organisation}`,
  appointments: (["coordinator", "editor"] as const).map((role) => ({
    id: `${organisation}-${role}`,
    ...{ person: `bench-${organisation}`, organisation, role, office: `office of ${organisation}` },
    ...{ from: "2020-01-01", to: null, substitutes: [], measures: [] },
  })),
});

export type Governing = {
  storage: Storage;
  get(path: string): Promise<Response>;
  /** A change by whoever owns the plan; throws when it is refused. */
  post(path: string, owner: string, body: unknown, version?: string): Promise<Response>;
};

export async function openGoverning(databaseUrl?: string): Promise<Governing> {
  const opened = await openStorageAsItIs({ databaseUrl });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const storage = opened.value;
  const app = createApp({
    storage,
    today: () => day,
    now: () => moment,
    actorOf: async (request) => {
      const organisation = request.headers.get("x-bench-organisation");
      return organisation ? personOf(organisation) : null;
    },
    onError: (error) => console.error(error),
  });
  const fetch = async (path: string, init?: RequestInit) =>
    app.fetch(new Request(`http://bench/api/v1${path}`, init));
  return {
    storage,
    get: fetch,
    async post(path, owner, body, version) {
      const response = await fetch(path, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
          "x-bench-organisation": owner,
          ...(version && { "if-match": version }),
        },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response;
    },
  };
}

export const ownerOf = (index: number): string => governments[index % governments.length] as string;
export const idOf = (index: number): string => `made-${index + 1}`;

/** A document of more measures is too large to be sent; the others are added. */
const inDocument = 2000;

/** Opens public plans with that many measures each, of every government and field of life in turn. */
export async function openCases(
  { post }: Governing,
  { plans, measures, first = 0 }: { plans: number; measures: number; first?: number },
): Promise<void> {
  for (let index = first; index < first + plans; index += 1) {
    const { goals: _, measures: made = [], ...plan } = madePlan(idOf(index), measures);
    const owner = ownerOf(index);
    const all = (made ?? []).map(({ title }, number) => ({
      ...{ id: `m${number + 1}`, title },
      lead: { authority: ownerOf(index + (number % 3)) },
      domains: [0, 3].map((step) => domains[(index + number + step) % domains.length]),
    }));
    const document = {
      ...plan,
      authority: { id: owner, type: "federal", name: owner },
      measures: all.slice(0, inDocument).map(({ lead, ...measure }) => ({ ...measure, lead: [lead] })),
    };
    const opened = await post("/plan-cases", owner, {
      procedure: "one-government",
      origin: { kind: "document", document },
    });
    let version = opened.headers.get("etag") ?? "";
    for (let from = inDocument; from < all.length; from += inDocument) {
      const commands = all.slice(from, from + inDocument).map((measure) => ({
        command: "createMeasure",
        // Whoever writes leads.
        data: { ...measure, lead: { authority: owner } },
      }));
      const added = await post(`/plan-cases/${idOf(index)}/batch`, owner, { commands }, version);
      version = added.headers.get("etag") ?? "";
    }
    await post(`/plan-cases/${idOf(index)}/publish-plan`, owner, {}, version);
  }
}
