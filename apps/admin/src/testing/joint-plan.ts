/** A plan of several governments that has come to its drafting, through the commands people use; and who works on it. */
import type { ApiClient } from "@napar/api/client";
import { addDays } from "@napar/domain/calendar";
import { done, type Person, type Workplace } from "./workplace.js";

const person = (name: string, organisation: string, office: string, role: string): Person => ({
  ...{ name, organisation, office, roles: [role] },
  email: `${name.toLowerCase().replaceAll(" ", ".")}@${organisation}.example`,
});

export const ministry = {
  secretary: person("An Smets", "fed", "Interfederaal secretariaat", "coordinator"),
  editor: person("Els Maes", "fed", "Cel Gelijke Kansen", "editor"),
  signatory: person("Tom Jacobs", "fed", "Kabinet Gelijke Kansen", "signatory"),
};
export const flemish = {
  editor: person("Fatma Yilmaz", "vg", "Agentschap Binnenlands Bestuur", "editor"),
  signatory: person("Ruben Wouters", "vg", "Kabinet Samenleven", "signatory"),
};
/** One person who writes for both governments. */
export const forBoth = person("Nele Baert", "fed", "Gemeenschappelijke dienst", "editor");

export const everybody: readonly [Person, Person, ...Person[]] = [
  ministry.secretary,
  flemish.editor,
  ...[ministry.editor, ministry.signatory, flemish.signatory],
  ...[forBoth, { ...forBoth, organisation: "vg" }],
];

export type JointPlan = {
  id: string;
  /** Of the joint measure, led by the Flemish Community with a share of the federal government. */
  measure: string;
  /** Runs a command as somebody, on the version that is there now. @returns what it made */
  does(who: Person, command: string, data: object): Promise<{ id: string }>;
};

/** @param others parties beside the two governments people work for */
export async function openJointPlan(
  workplace: Workplace,
  { today, others = [] }: { today: string; others?: readonly string[] },
): Promise<JointPlan> {
  const clients = new Map<string, ApiClient>();
  const clientOf = async ({ email }: Person): Promise<ApiClient> => {
    const client = clients.get(email) ?? (await workplace.as(email));
    clients.set(email, client);
    return client;
  };
  const secretary = await clientOf(ministry.secretary);
  const plan = {
    title: {
      nl: "Interfederaal actieplan tegen racisme",
      fr: "Plan d’action interfédéral contre le racisme",
      en: "Interfederal action plan against racism",
    },
    authority: { id: "fed", type: "federal", name: "Federal State" },
    ...{ level: "interfederal", kind: "action-plan", scope: "racism" },
    period: { from: today.slice(0, 4), to: String(Number(today.slice(0, 4)) + 4) },
  };
  const opening = { procedure: "interfederal", origin: { kind: "new", plan } };
  const { id } = await done(secretary.openCase(opening, crypto.randomUUID()));
  const does: JointPlan["does"] = async (who, command, data) => {
    const client = await clientOf(who);
    const { version } = await done(client.findPlanCase(id));
    const key = crypto.randomUUID();
    const change = await done(client.changePlanCase({ id, command, version, key }, data));
    return change.events[0]?.data as { id: string };
  };
  const leads = (command: string, data: object) => does(ministry.secretary, command, data);
  const moves = (transition: string) => leads("moveStage", { transition });

  await leads("giveMandate", {
    ...{ giver: "concertation-committee", holder: "fed", holderOffice: "Interfederaal secretariaat" },
    object: {
      nl: "Een gemeenschappelijk plan tegen racisme voorbereiden",
      fr: "Préparer un plan commun contre le racisme",
    },
    basis: { nl: "Beslissing van het Overlegcomité", fr: "Décision du Comité de concertation" },
    ...{ givenOn: addDays(today, -200), dueOn: addDays(today, 60) },
  });
  await moves("mandate");
  const parties = ["fed", "vg", ...others];
  for (const authority of parties) {
    await leads("addParty", { authority, reason: { nl: "Bevoegd voor maatregelen van dit plan" } });
  }
  const inventory = await leads("sendRequest", {
    ...{ subject: "inventory", from: "fed", addressees: parties.slice(1), sentOn: addDays(today, -150) },
    text: {
      nl: "Welke maatregelen neemt u, en welke zijn nodig?",
      fr: "Quelles mesures prenez-vous, et lesquelles faut-il ?",
    },
    deadlineRule: "inventory-answer",
  });
  await moves("startInventory");
  const taken = { nl: "Praktijktesten bij dienstencheques", fr: "Tests de situation" };
  await does(flemish.editor, "recordReaction", {
    ...{ request: inventory.id, authority: "vg" },
    reaction: { kind: "answered", on: addDays(today, -120), taken, needed: { nl: "Testen bij verhuur" } },
  });
  await moves("openConsultation");
  const consultation = await leads("holdConsultation", {
    method: { nl: "Hoorzittingen met het middenveld", fr: "Auditions de la société civile" },
    ...{ from: addDays(today, -90), to: addDays(today, -60), participants: ["Napar-coalitie"] },
  });
  const opinion = await leads("sendRequest", {
    ...{ subject: "opinion", from: "fed", addressees: ["unia"], sentOn: addDays(today, -80) },
    text: { nl: "Advies over het voorontwerp", fr: "Avis sur l’avant-projet" },
    deadlineRule: "advisory-opinion",
  });
  await leads("recordReaction", {
    ...{ request: opinion.id, authority: "unia" },
    reaction: { kind: "answered", on: addDays(today, -40), text: { nl: "Gunstig, met opmerkingen" } },
  });
  await moves("startDrafting");
  await leads("answerConsultation", {
    consultation: consultation.id,
    text: { nl: "Huisvesting kreeg een eigen maatregel.", fr: "Le logement a sa propre mesure." },
  });
  const measure = await does(flemish.editor, "createMeasure", {
    title: {
      nl: "Praktijktesten op de huurmarkt",
      fr: "Tests de situation sur le marché locatif",
      en: "Practice tests on the rental market",
    },
    lead: { authority: "vg", type: "flemish" },
    ...{ policyFields: ["rent-law"], domains: ["housing"], instruments: ["practice-tests"] },
  });
  await does(ministry.editor, "addShare", {
    ...{ measure: measure.id, authority: "fed" },
    share: { owner: "FOD Justitie" },
  });
  return { id, measure: measure.id, does };
}
