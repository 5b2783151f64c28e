import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { planCaseCommands, planCaseParts } from "../plan-case/index.js";
import type { Context } from "../plan-case/part.js";
import {
  type Action,
  type Appointment,
  type AppointmentState,
  actionRules,
  appointmentCommands,
  appointmentPart,
  appointmentRefusalTexts,
  appointmentsOf,
  can,
  denialTexts,
  everybody,
  permissionCell,
  permissionMatrix,
  type Resource,
  relations,
  resourceStates,
  roles,
  roleTexts,
  UnsetPermission,
} from "./index.js";

const appointed = (
  role: Appointment["role"],
  organisation: string,
  more: Partial<Appointment> = {},
): Appointment => ({
  id: `a-${role}-${organisation}`,
  person: "p1",
  office: "cabinet",
  organisation,
  role,
  from: "2026-01-01",
  to: "2026-12-31",
  substitutes: [],
  measures: [],
  ...more,
});
const actor = (appointments: Appointment[], person: string | null = "p1", on = "2026-06-01") => ({
  person,
  appointments,
  on,
});
const ofWallonia: Resource = {
  organisation: "rw",
  parties: ["rw", "fed", "vg"],
  partners: ["coalition"],
  measure: "m1",
  enteredBy: "p9",
};
const kinds = (answer: ReturnType<typeof can>) =>
  answer.allowed ? "allowed" : answer.reasons.map(({ kind }) => kind);

describe("the matrix", () => {
  it("is the reviewed one; after a wanted change: vitest run src/permission -u, and have the difference read", async () => {
    await expect(permissionMatrix()).toMatchFileSnapshot("permission-matrix.md");
  });
  it("has a row for every command of every part, and none for what no longer exists", () => {
    const parts = [...planCaseParts({ contentHash: () => "" })];
    const commands = [
      ...planCaseCommands({ parts }).map(({ name }) => name),
      ...Object.keys(appointmentCommands),
    ];
    const actions = Object.keys(actionRules);
    expect(commands.filter((name) => !actions.includes(name))).toEqual([]);
    const others = ["readPublic", "readParties", "readOwn", "readAppointments", "moderateContribution"];
    others.push("changeOrganisationSettings");
    expect(actions.filter((name) => !commands.includes(name)).sort()).toEqual(others.sort());
  });
  it("throws on a combination that is not set", () => {
    expect(() => permissionCell("adoptAlone", "draft", "editor", "own")).toThrow(UnsetPermission);
    expect(() => can(actor([appointed("editor", "rw")]), "eraseAll" as Action, ofWallonia, "draft")).toThrow(
      UnsetPermission,
    );
    expect(() => can(actor([]), "changeMeasure", ofWallonia, "lost" as "draft")).toThrow(UnsetPermission);
    expect(() =>
      can(actor([appointed("king" as "editor", "rw")]), "changeMeasure", ofWallonia, "draft"),
    ).toThrow(UnsetPermission);
  });
});

describe("no government changes another's part", () => {
  /** Statements of one's own on a common text, and statements of outsiders, which belong to whoever makes them. */
  const statements = [
    "proposeChange",
    "raiseObjection",
    "takePosition",
    "openDisagreement",
    "joinDisagreement",
    "recordStatus",
    "recordEvaluation",
    "moderateContribution",
  ];
  const changes = (Object.keys(actionRules) as Action[]).filter(
    (action) =>
      !actionRules[action].isReading &&
      !statements.includes(action) &&
      !/ppointment|installFirst/.test(action),
  );
  test.each(changes)("%s: only by its own organisation, whoever asks", (action) => {
    for (const state of resourceStates)
      for (const who of [everybody, ...roles])
        for (const relation of ["party", "partner", "other"])
          expect(permissionCell(action, state, who, relation).allowed).toBe(false);
  });
  it("nothing is changed without an appointment, save the first installation", () => {
    for (const [action, { isReading }] of Object.entries(actionRules))
      if (!isReading && action !== "installFirst")
        for (const state of resourceStates)
          for (const relation of relations)
            expect(permissionCell(action, state, everybody, relation).allowed).toBe(false);
  });
  it("an installer reads and changes no content", () => {
    for (const [action] of Object.entries(actionRules).filter(
      ([name]) => !/ppointment|installFirst|readPublic/.test(name),
    ))
      for (const state of resourceStates)
        for (const relation of relations)
          expect(permissionCell(action, state, "installer", relation).allowed).toBe(false);
  });
});

describe("what is added to a plan", () => {
  const adding = (organisation: string) =>
    can(
      actor([appointed("editor", organisation)]),
      "createMeasure",
      { ...ofWallonia, organisation, owners: ["fed"] },
      "published",
    );
  test.each(["fed", "vg", "coalition"])(
    "by %s, who owns it, is party to it or partner in it",
    (organisation) => {
      expect(adding(organisation).allowed).toBe(true);
    },
  );
  it("is refused to everybody else, however much it would be their own", () => {
    expect(adding("gent")).toMatchObject({ reasons: [{ kind: "notInPlan", organisation: "gent" }] });
    const unknown: Resource = { organisation: "fed", parties: [], partners: [] };
    expect(kinds(can(actor([appointed("editor", "fed")]), "createMeasure", unknown, "draft"))).toEqual([
      "notInPlan",
    ]);
  });
});

describe("can", () => {
  test.each<
    [
      string,
      ReturnType<typeof actor>,
      Action,
      Resource,
      "draft" | "submitted" | "published" | "closed",
      unknown,
    ]
  >([
    ["anybody reads what is public", actor([], null), "readPublic", ofWallonia, "published", "allowed"],
    [
      "nobody unknown reads what is for parties",
      actor([], null),
      "readParties",
      ofWallonia,
      "published",
      ["signInNeeded"],
    ],
    ["no appointment, no rights", actor([]), "readParties", ofWallonia, "published", ["noAppointment"]],
    [
      "a party reads what is for parties",
      actor([appointed("reader", "vg")]),
      "readParties",
      ofWallonia,
      "published",
      "allowed",
    ],
    [
      "a party does not read what is another's own",
      actor([appointed("editor", "vg")]),
      "readOwn",
      ofWallonia,
      "draft",
      ["roleNotAllowed"],
    ],
    [
      "an auditor reads it",
      actor([appointed("auditor", "court")]),
      "readOwn",
      ofWallonia,
      "draft",
      "allowed",
    ],
    [
      "an editor writes in the own part",
      actor([appointed("editor", "rw")]),
      "changeMeasure",
      ofWallonia,
      "draft",
      "allowed",
    ],
    [
      "and not in another's",
      actor([appointed("editor", "fed")]),
      "changeMeasure",
      ofWallonia,
      "draft",
      ["roleNotAllowed"],
    ],
    [
      "and not in a closed plan",
      actor([appointed("editor", "rw")]),
      "changeMeasure",
      ofWallonia,
      "closed",
      ["roleNotAllowed"],
    ],
    [
      "a contributor writes on a measure of the appointment",
      actor([appointed("contributor", "rw", { measures: ["m1"] })]),
      "changeMeasure",
      ofWallonia,
      "draft",
      "allowed",
    ],
    [
      "and on no other",
      actor([appointed("contributor", "rw", { measures: ["m2"] })]),
      "changeMeasure",
      ofWallonia,
      "draft",
      ["notOwnMeasure"],
    ],
    [
      "and nowhere when no measure is named",
      actor([appointed("contributor", "rw", { measures: ["m1"] })]),
      "changeShare",
      { ...ofWallonia, measure: undefined },
      "draft",
      ["notOwnMeasure"],
    ],
    [
      "a signatory publishes what another entered",
      actor([appointed("signatory", "rw")]),
      "publishDecision",
      ofWallonia,
      "submitted",
      "allowed",
    ],
    [
      "and not what they entered",
      actor([appointed("signatory", "rw")]),
      "publishDecision",
      { ...ofWallonia, enteredBy: "p1" },
      "submitted",
      ["secondPersonNeeded"],
    ],
    [
      "nor what nobody knows who entered",
      actor([appointed("signatory", "rw")]),
      "publishDecision",
      { ...ofWallonia, enteredBy: null },
      "submitted",
      ["secondPersonNeeded"],
    ],
    [
      "nor in two roles",
      actor([appointed("signatory", "rw"), appointed("editor", "rw")]),
      "publishDecision",
      { ...ofWallonia, enteredBy: "p1" },
      "submitted",
      ["secondPersonNeeded", "roleNotAllowed"],
    ],
    [
      "an appointment is over the day after",
      actor([appointed("editor", "rw")], "p1", "2027-01-01"),
      "changeMeasure",
      ofWallonia,
      "draft",
      ["noAppointment"],
    ],
    [
      "and not begun the day before",
      actor([appointed("editor", "rw")], "p1", "2025-12-31"),
      "changeMeasure",
      ofWallonia,
      "draft",
      ["noAppointment"],
    ],
    [
      "another's appointment gives nothing",
      actor([appointed("editor", "rw", { person: "p2" })]),
      "changeMeasure",
      ofWallonia,
      "draft",
      ["noAppointment"],
    ],
    [
      "civil society contests a status",
      actor([appointed("editor", "coalition")]),
      "recordStatus",
      ofWallonia,
      "published",
      "allowed",
    ],
    [
      "and opens a disagreement as a partner",
      actor([appointed("editor", "coalition")]),
      "openDisagreement",
      ofWallonia,
      "published",
      "allowed",
    ],
  ])("%s", (_, who, action, resource, state, expected) => {
    expect(kinds(can(who, action, resource, state))).toEqual(expected);
  });
  it("says under which appointment, and when it is as a substitute", () => {
    const substituted = appointed("editor", "rw", { person: "p2", substitutes: ["p1"] });
    expect(can(actor([substituted]), "changeMeasure", ofWallonia, "draft")).toEqual({
      allowed: true,
      role: "editor",
      relation: "own",
      appointment: "a-editor-rw",
      asSubstitute: true,
    });
  });
  it("never lets one person publish or confirm what the same person entered, in whatever roles", () => {
    const fourEyes = (Object.keys(actionRules) as Action[]).filter((action) => actionRules[action].fourEyes);
    expect(fourEyes.sort()).toEqual([
      "approveValue",
      "confirmAppointment",
      "moderateContribution",
      "publishDecision",
      "returnValue",
    ]);
    fc.assert(
      fc.property(
        fc.subarray([...roles], { minLength: 1 }),
        fc.constantFrom(...fourEyes),
        fc.constantFrom("rw", "fed", "x"),
        (held, action, organisation) => {
          const all = held.map((role) => appointed(role, organisation));
          expect(can(actor(all), action, { ...ofWallonia, enteredBy: "p1" }, "submitted").allowed).toBe(
            false,
          );
        },
      ),
    );
  });
});

describe("appointments", () => {
  type AnyCommand = Parameters<typeof appointmentPart.decide>[0];
  let count = 0;
  const context = (person: string, on = "2026-01-05"): Context => ({
    on,
    at: `${on}T10:00:00Z`,
    actor: { person, office: "cabinet", organisation: "rw" },
    newId: (kind) => `${kind}-${++count}`,
  });
  const kindsOf = (state: AppointmentState, person: string, command: AnyCommand) => {
    const decided = appointmentPart.decide(command, { appointments: state }, context(person));
    const refused = decided.ok ? [] : decided.error.map(({ kind }) => kind);
    for (const kind of refused) expect(appointmentRefusalTexts).toHaveProperty(kind);
    return refused;
  };
  const run = (state: AppointmentState, person: string, command: AnyCommand) => {
    const decided = appointmentPart.decide(command, { appointments: state }, context(person));
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return decided.value.reduce(appointmentPart.evolve, state);
  };
  const first: AnyCommand = {
    type: "installFirst",
    data: { person: "p0", office: "IT", organisation: "rw" },
  };
  const installed = run(appointmentPart.initial, "p0", first);
  const { id: _, ...editor } = appointed("editor", "rw");
  const proposed = run(installed, "p0", { type: "proposeAppointment", data: editor });
  const proposal = proposed.proposals[0]?.id ?? "";
  const confirm: AnyCommand = { type: "confirmAppointment", data: { proposal } };
  it("take effect once a second person confirmed them", () => {
    expect(appointmentsOf(proposed, "p1", "2026-06-01")).toEqual([]);
    expect(kindsOf(proposed, "p0", confirm)).toEqual(["secondPersonNeeded"]);
    expect(kindsOf(proposed, "p1", confirm)).toEqual(["secondPersonNeeded"]);
    const confirmed = run(proposed, "p2", confirm);
    expect(appointmentsOf(confirmed, "p1", "2026-06-01")).toMatchObject([{ role: "editor" }]);
    expect(kindsOf(confirmed, "p2", confirm)).toEqual(["appointmentProposalClosed"]);
  });
  it("can be confirmed from the start where two installers are appointed at once", () => {
    const second = { person: "p9", office: "IT", organisation: "rw" };
    const both = run(appointmentPart.initial, "p0", {
      ...first,
      data: { ...first.data, second },
    } as AnyCommand);
    expect(both.appointments.map(({ person, role: of }) => [person, of])).toEqual([
      ["p0", "installer"],
      ["p9", "installer"],
    ]);
    const waiting = run(both, "p0", { type: "proposeAppointment", data: editor });
    const of = waiting.proposals[0]?.id ?? "";
    const done = run(waiting, "p9", { type: "confirmAppointment", data: { proposal: of } });
    expect(appointmentsOf(done, "p1", "2026-06-01")).toHaveLength(1);
    const same = { ...first, data: { ...first.data, second: { ...second, person: "p0" } } } as AnyCommand;
    expect(kindsOf(appointmentPart.initial, "p0", same)).toEqual(["secondInstallerIsFirst"]);
  });
  it("change the same way: the present one holds until then", () => {
    const confirmed = run(proposed, "p2", confirm);
    const of = appointmentsOf(confirmed, "p1", "2026-06-01")[0]?.id ?? "";
    const change: AnyCommand = {
      type: "proposeAppointmentChange",
      data: { appointment: of, to: "2026-03-01", substitutes: ["p5"] },
    };
    const changing = run(confirmed, "p0", change);
    expect(appointmentsOf(changing, "p1", "2026-06-01")).toHaveLength(1);
    expect(kindsOf(changing, "p0", change)).toEqual(["changeAlreadyProposed"]);
    const changed = run(changing, "p2", {
      type: "confirmAppointment",
      data: { proposal: changing.proposals.at(-1)?.id ?? "" },
    });
    expect(appointmentsOf(changed, "p1", "2026-06-01")).toEqual([]);
    expect(appointmentsOf(changed, "p5", "2026-02-01")).toHaveLength(1);
    const declined = run(changing, "p0", {
      type: "declineAppointment",
      data: { proposal: changing.proposals.at(-1)?.id ?? "" },
    });
    expect(appointmentsOf(declined, "p1", "2026-06-01")).toHaveLength(1);
  });
  test.each<[string, AnyCommand, string[]]>([
    ["a second first installer", first, ["alreadyInstalled"]],
    [
      "a contributor of nothing who substitutes for themselves and ends before they begin",
      {
        type: "proposeAppointment",
        data: { ...editor, role: "contributor", to: "2025-01-01", substitutes: ["p1"] },
      },
      ["endBeforeStart", "contributorWithoutMeasures", "substituteForOneself"],
    ],
    [
      "a change of nothing",
      { type: "proposeAppointmentChange", data: { appointment: "a" } },
      ["unknownAppointment"],
    ],
    [
      "a confirmation of nothing",
      { type: "confirmAppointment", data: { proposal: "p" } },
      ["unknownAppointmentProposal"],
    ],
  ])("refuse %s", (_, command, expected) => {
    expect(kindsOf(installed, "p0", command)).toEqual(expected);
  });
});

test("every role, denial and refusal has words in four languages", () => {
  const tables: Record<string, object>[] = [roleTexts, denialTexts, appointmentRefusalTexts];
  for (const words of tables.flatMap((table) => Object.values(table)))
    expect(Object.values(words).filter((word) => (word as string).length > 3)).toHaveLength(4);
});
