/** Where a thing with an identifier is read: its one page, whoever links to it. */
const at = encodeURIComponent;

const pages = {
  plan: (id: string) => `/plans/${at(id)}`,
  measure: (id: string, plan: string) => `/plans/${at(plan)}/measures/${at(id)}`,
  goal: (id: string, plan: string) => `/plans/${at(plan)}/goals/${at(id)}`,
  indicator: (id: string, plan: string) => `/plans/${at(plan)}/indicators/${at(id)}`,
  organisation: (id: string) => `/organisations/${at(id)}`,
  body: (id: string) => `/bodies/${at(id)}`,
  practice: (id: string) => `/practices/${at(id)}`,
  event: (id: string) => `/events/${at(id)}`,
  place: (id: string) => `/places/${at(id)}`,
  authority: (id: string) => `/authorities/${at(id)}`,
  competence: (id: string) => `/competence?field=${at(id)}`,
} satisfies Record<string, (id: string, plan: string) => string>;

export type ThingKind = keyof typeof pages;

export const isThingKind = (kind: string): kind is ThingKind => Object.hasOwn(pages, kind);

/** Path below the language. @param plan the plan it is part of; empty for what is part of none */
export const pathOfThing = (kind: ThingKind, id: string, plan = ""): string => pages[kind](id, plan);
