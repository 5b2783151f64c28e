/** How the story is told: on a day, somebody does something through the HTTP API, and readers see what they may. */
import { expect } from "vitest";
import type { Actor } from "../plan-case/actor.js";
import { pathOfCommand } from "../plan-case/plan-case-model.js";
import type { Answer } from "../testing/app.js";
import type { GoverningApp } from "../testing/governing.js";
import { nobody, seated, secretariat } from "./cast.js";

export type Story = {
  readonly api: GoverningApp;
  /** The plan that the story is about. */
  plan: string;
  /** From here on it is this day, at nine in the morning. */
  on(day: string): void;
  /** A command that is carried out. @param name by which later steps find what it made @returns what happened */
  does(who: Actor, command: string, data: object, name?: string): Promise<Answer>;
  /** A command that is not. @returns the kinds of everything that stands against it */
  isRefused(who: Actor, command: string, data: object): Promise<string[]>;
  /** The secretariat moves the plan on. */
  moves(transition: string, data?: object): Promise<void>;
  /** @returns the guards, or other reasons, that do not let it move on */
  cannotMove(transition: string): Promise<string[]>;
  id(name: string): string;
  /** What a reader is shown at an address under the plan. */
  sees(reader: Actor | null, path?: string): Promise<Answer>;
  /** Ends a station: keeps what readers with and without a seat were shown, to hold it against what is shown of that day later. */
  remember(): Promise<void>;
  readonly stations: Station[];
  /** What it takes to tell on, later and by another process. */
  told(): Told;
};

export type Told = { plan: string; ids: [name: string, id: string][] };

/** What was shown at the end of a day, by address; `null`: there was nothing to see. */
export type Station = { day: string; reader: "seated" | "nobody"; shown: Record<string, Answer> };
const addresses = ["", "/adoption", "/adoption?part=own", "/negotiation", "/gap-matrix?by=goal"];

export function tell(api: GoverningApp, told: Told = { plan: "", ids: [] }): Story {
  const ids = new Map(told.ids);
  let today = "";
  const story: Story = {
    api,
    plan: told.plan,
    stations: [],
    told: () => ({ plan: story.plan, ids: [...ids] }),
    on: (day) => {
      today = day;
      api.setTime(`${day}T08:00:00.000Z`);
    },
    does: async (who, command, data, name) => {
      const { status, body } = await api.run(story.plan, pathOfCommand(command), data, who);
      expect([command, status, status === 200 ? "" : JSON.stringify(body)]).toEqual([command, 200, ""]);
      const made = body.events[0].data;
      if (name !== undefined)
        ids.set(name, made.id ?? made.definition?.id ?? made.line?.id ?? made.milestone?.id);
      return made;
    },
    isRefused: async (who, command, data) => {
      const before = (await api.get(`/plan-cases/${story.plan}`, secretariat)).body.version;
      const { status, body } = await api.run(story.plan, pathOfCommand(command), data, who);
      expect([command, status]).not.toEqual([command, 200]);
      expect((await api.get(`/plan-cases/${story.plan}`, secretariat)).body.version).toBe(before);
      const reasons: Answer[] = body.refusals ?? body.reasons ?? [body];
      return [...new Set(reasons.map(({ guard, kind }) => guard ?? kind))];
    },
    moves: async (transition, data = {}) => {
      await story.does(secretariat, "moveStage", { transition, ...data });
    },
    cannotMove: (transition) => story.isRefused(secretariat, "moveStage", { transition }),
    id: (name) => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`the story has no ${name} yet`);
      return id;
    },
    sees: async (reader, path = "") => (await api.get(`/plan-cases/${story.plan}${path}`, reader)).body,
    remember: async () => {
      for (const reader of ["seated", "nobody"] as const) {
        story.stations.push({ day: today, reader, shown: await shownTo(story, reader) });
      }
    },
  };
  return story;
}

/** What the addresses of the plan answer a reader; of a day long past, or now. */
export async function shownTo(
  story: Story,
  reader: Station["reader"],
  asOf?: string,
): Promise<Station["shown"]> {
  const shown: Station["shown"] = {};
  for (const address of addresses) {
    const query = asOf === undefined ? "" : `${address.includes("?") ? "&" : "?"}asOf=${asOf}`;
    const { status, body } = await story.api.get(
      `/plan-cases/${story.plan}${address}${query}`,
      reader === "seated" ? seated : nobody,
    );
    expect([200, 404]).toContain(status);
    shown[address] = status === 404 ? null : body;
  }
  return shown;
}
