import { describe, expect, it, test } from "vitest";
import {
  contactPoint,
  domainRule,
  groundFamily,
  levelRule,
  listContactPoints,
  matterLevel,
  type ReportQuestion,
  type ReportRoute,
  reportSituation,
  routeReport,
  routingRule,
} from "../../contact-point/index.js";
import { fullText } from "../../text/index.js";
import { belgianPlaceIndex, belgianPlaces } from "../places/index.js";
import { belgianContactPoints } from "./index.js";

const directory = belgianContactPoints;
const { points, rules, sources } = directory;
const pointIds = points.map((point) => point.id);

type Asked = Omit<ReportQuestion, "municipality"> & { in: string };
function route({ in: code, ...question }: Asked): ReportRoute {
  const municipality = belgianPlaceIndex().byCode.get(code);
  if (!municipality) throw new Error(code);
  const answer = routeReport(directory, { municipality, ...question });
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}
/** Points that a rule leads to, without those that are merely near. */
const byRule = (answer: ReportRoute): string[] =>
  answer.points.filter((each) => each.why.kind === "rule").map((each) => each.point.id);

const gent = "44021";
const liege = "62063";
const eupen = "63023";
const brussels = "21004";

describe("the directory", () => {
  it("has 27 whole points: 17 active, 9 unverified, 1 superseded", () => {
    for (const point of points) expect(contactPoint.safeParse(point).error).toBeUndefined();
    const count = (status: string) => points.filter((point) => point.status === status).length;
    expect([points.length, count("active"), count("unverified"), count("superseded")]).toEqual([
      27, 17, 9, 1,
    ]);
    expect(new Set(pointIds).size).toBe(27);
  });

  it("points only to places, points, grounds, words and sources that exist", () => {
    const places = {
      regions: belgianPlaces.regions.map((region) => region.code),
      languageAreas: belgianPlaces.languageAreas.map((area) => area.id as string),
      arrondissements: belgianPlaces.arrondissements.map((area) => area.code),
      municipalities: belgianPlaces.municipalities.map((place) => place.code),
    };
    const grounds = directory.grounds.map((ground) => ground.id);
    for (const point of points) {
      for (const [kind, codes] of Object.entries(places)) {
        expect(codes).toEqual(expect.arrayContaining(point.territory[kind as keyof typeof places] ?? []));
      }
      const others = [...(point.refersTo ?? []), point.parent, point.supersededBy].filter(
        (id) => id !== undefined,
      );
      expect(pointIds).toEqual(expect.arrayContaining(others));
      expect(grounds).toEqual(expect.arrayContaining([...point.grounds, ...(point.excludedGrounds ?? [])]));
      expect(directory.handles.map((term) => term.id)).toEqual(expect.arrayContaining(point.handles));
      expect(directory.kinds.map((term) => term.id)).toContain(point.kind);
      for (const source of point.sources) expect(sources).toHaveProperty(source);
      expect(point.sources.length > 0 || point.basis !== undefined).toBe(true);
    }
  });

  it("has 25 grounds in four families, 6 levels and 10 rules in their order", () => {
    expect(directory.grounds).toHaveLength(25);
    expect(directory.groundFamilies.map((family) => family.id)).toEqual(groundFamily.options);
    expect(directory.levels.map((level) => level.id)).toEqual(matterLevel.options);
    expect(directory.situations.map((each) => each.id)).toEqual(reportSituation.options);
    expect(rules.map((rule) => rule.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const rule of rules) {
      expect(routingRule.safeParse(rule).error).toBeUndefined();
      expect(pointIds).toEqual(expect.arrayContaining(rule.points.map((point) => point.id)));
      const doubts = [rule.doubtful?.doubt, rule.leavesGap].filter((id) => id !== undefined);
      expect(directory.doubts.map((doubt) => doubt.id)).toEqual(expect.arrayContaining(doubts));
    }
    for (const level of directory.levels) expect(levelRule.safeParse(level).error).toBeUndefined();
    for (const domain of directory.domains) expect(domainRule.safeParse(domain).error).toBeUndefined();
  });

  it("has its words in four languages", () => {
    const terms = [
      ...directory.grounds,
      ...directory.groundFamilies,
      ...directory.situations,
      ...directory.doubts,
      ...directory.kinds,
      ...directory.handles,
    ];
    for (const term of terms) expect(fullText.safeParse(term.names).error).toBeUndefined();
  });
});

describe("where to turn", () => {
  test.each([
    {
      rule: 1,
      in: gent,
      situation: "danger",
      ground: "skin-colour",
      to: ["police-emergency", "police-local", "unia"],
    },
    { rule: 2, in: liege, situation: "offence", ground: "descent", to: ["police-local", "unia"] },
    { rule: 2, in: gent, situation: "offence", ground: "sex", to: ["police-local", "iefh-igvm"] },
    { rule: 2, in: gent, situation: "offence", ground: "language", to: ["police-local"] },
    { rule: 3, in: gent, situation: "discrimination", level: "flemish", ground: "sex", to: ["vmri"] },
    { rule: 3, in: gent, situation: "discrimination", domain: "housing", ground: "descent", to: ["vmri"] },
    { rule: 4, in: gent, situation: "discrimination", level: "federal", ground: "sex", to: ["iefh-igvm"] },
    { rule: 4, in: eupen, situation: "discrimination", ground: "gender-transition", to: ["iefh-igvm"] },
    { rule: 5, in: liege, situation: "discrimination", ground: "skin-colour", to: ["unia"] },
    {
      rule: 5,
      in: liege,
      situation: "discrimination",
      domain: "housing",
      groundFamily: "racial",
      to: ["unia"],
    },
    {
      rule: 5,
      in: gent,
      situation: "discrimination",
      level: "federal",
      ground: "religion-belief",
      to: ["unia"],
    },
    {
      rule: 6,
      in: brussels,
      situation: "discrimination",
      level: "brussels",
      domain: "hiring",
      ground: "descent",
      to: ["unia", "actiris-inclusive"],
    },
    {
      rule: 7,
      in: brussels,
      situation: "discrimination",
      domain: "housing",
      ground: "descent",
      to: ["unia", "dirl-brussels"],
    },
    { rule: 8, in: gent, situation: "police-conduct", ground: "skin-colour", to: ["comite-p", "unia"] },
    { rule: 8, in: gent, domain: "police-conduct", ground: "sex", to: ["comite-p", "iefh-igvm"] },
    { rule: 9, in: liege, situation: "discrimination", ground: "language", to: [] },
    { rule: 9, in: eupen, situation: "discrimination", ground: "language", to: ["dg-ombudsdienst"] },
    { rule: 10, in: eupen, situation: "administration", level: "german", to: ["dg-ombudsdienst"] },
    { rule: 10, in: brussels, situation: "administration", level: "brussels", to: ["ombuds-brussels"] },
    { rule: 10, in: liege, situation: "administration", level: "walloon", to: ["mediateur-wallonie-fwb"] },
    {
      rule: 10,
      in: brussels,
      situation: "administration",
      level: "fwb",
      institutionLanguage: "fr",
      to: ["mediateur-wallonie-fwb"],
    },
  ])(
    "rule $rule: $in, $situation, $ground $groundFamily, $level $domain: $to",
    ({ rule: _, to, ...asked }) => {
      const answer = route(asked);
      expect(byRule(answer)).toEqual(to);
    },
  );

  it("takes the ids that the sources use for a ground", () => {
    expect(route({ in: gent, ground: "belief" })).toEqual(route({ in: gent, ground: "religion-belief" }));
  });

  it("leaves nothing open where the question said all", () => {
    const answer = route({
      in: gent,
      situation: "discrimination",
      level: "flemish",
      ground: "skin-colour",
      domain: "housing",
    });
    expect(answer.points[0]).toMatchObject({
      point: { id: "vmri" },
      why: { kind: "rule", rule: "flemish-matter", order: 3, onlyIf: {} },
      isUnverified: false,
      doubts: [],
    });
    expect(answer.gaps).toEqual([]);
  });

  it("says whose matter it must be where the person does not know", () => {
    const answer = route({ in: gent, situation: "discrimination", ground: "skin-colour" });
    expect(answer.levels).toEqual(["federal", "flemish"]);
    expect(answer.points.slice(0, 2)).toMatchObject([
      { point: { id: "vmri" }, why: { onlyIf: { levels: ["flemish"] } } },
      { point: { id: "unia" }, why: { onlyIf: { levels: ["federal"] } } },
    ]);
  });

  it("says for which grounds and situations a point is, where neither was given", () => {
    const answer = route({ in: liege });
    const unia = answer.points.find((each) => each.point.id === "unia");
    expect(unia).toMatchObject({
      why: {
        rule: "offence",
        onlyIf: { situations: ["danger", "offence"], groundFamilies: ["racial", "other"] },
      },
      otherReasons: [
        { rule: "racial-and-other-grounds", onlyIf: { situations: ["discrimination"] } },
        { rule: "police-conduct", onlyIf: { situations: ["police-conduct"] } },
      ],
    });
  });

  it.each(["nl", undefined])(
    "keeps open who takes institutions in Brussels (institution: %s)",
    (institutionLanguage) => {
      const answer = route({
        in: brussels,
        situation: "discrimination",
        ground: "descent",
        institutionLanguage,
      });
      expect(byRule(answer).slice(0, 2)).toEqual(["vmri", "unia"]);
      for (const { doubts } of answer.points.slice(0, 2))
        expect(doubts).toContain("dutch-institutions-in-brussels");
    },
  );

  it.each(["fr", "bilingual", "persons"])(
    "has no such doubt for institutions in Brussels of kind %s",
    (institutionLanguage) => {
      const answer = route({
        in: brussels,
        situation: "discrimination",
        ground: "descent",
        institutionLanguage,
      });
      expect(byRule(answer)[0]).toBe("unia");
      expect(answer.points[0]?.doubts).not.toContain("dutch-institutions-in-brussels");
    },
  );

  it("tells the gaps: no body for the ground language, no ombuds service known for the Federal State and Flanders", () => {
    expect(route({ in: liege, situation: "discrimination", ground: "language" }).gaps).toMatchObject([
      { rule: "language", levels: ["federal", "walloon", "fwb"], doubt: "language-ground" },
    ]);
    expect(route({ in: gent, situation: "administration" }).gaps).toMatchObject([
      { rule: "administration", levels: ["federal", "flemish"], doubt: null },
    ]);
  });

  it("adds the points of the place after those of the rules, and marks the unverified", () => {
    const inGent = route({ in: gent, situation: "discrimination", ground: "descent" });
    expect(inGent.points.at(-1)).toMatchObject({
      point: { id: "stad-gent" },
      why: { kind: "nearby", scope: "municipality" },
    });
    const inMechelen = route({ in: "12025", situation: "discrimination", ground: "descent" });
    expect(inMechelen.points.at(-1)).toMatchObject({ point: { id: "stad-mechelen" }, isUnverified: true });
    expect(inMechelen.points.at(-1)?.doubts).toContain("unverified");
  });

  it("offers the Ghent police point for offences on its grounds only", () => {
    const ids = (ground: string) =>
      route({ in: gent, situation: "offence", ground }).points.map((each) => each.point.id);
    expect(ids("sexual-orientation")).toContain("politie-gent-homo-transfobie");
    expect(ids("skin-colour")).not.toContain("politie-gent-homo-transfobie");
  });

  it("never offers a superseded point, nor one of another place, in any municipality and situation", () => {
    for (const place of belgianPlaces.municipalities) {
      for (const situation of reportSituation.options) {
        const { points: offered } = route({ in: place.code, situation });
        expect(offered.every((each) => each.point.status !== "superseded")).toBe(true);
        const far = offered.filter(
          ({ point }) => point.territory.municipalities?.includes(place.code) === false,
        );
        expect(far).toEqual([]);
      }
      const ids = route({ in: place.code, situation: "discrimination", ground: "skin-colour" }).points.map(
        (each) => each.point.id,
      );
      expect(ids.includes("vmri")).toBe(place.region !== "03000");
      expect(ids).toContain("unia");
    }
  });

  test.each([
    [{ ground: "skin-color" }, "unknownGround", "skin-colour"],
    [{ groundFamily: "race" }, "unknownGroundFamily", "racial"],
    [{ situation: "offense" }, "unknownSituation", "offence"],
    [{ level: "flamish" }, "unknownLevel", "flemish"],
    [{ domain: "house" }, "unknownDomain", "housing"],
    [{ institutionLanguage: "bilingue" }, "unknownInstitutionLanguage", "bilingual"],
    [{ level: "walloon" }, "levelNotHere", "flemish"],
  ])("refuses %j: %s, perhaps %s", (asked, kind, nearest) => {
    const municipality = belgianPlaces.municipalities.find((place) => place.code === gent);
    if (!municipality) throw new Error(gent);
    const answer = routeReport(directory, { municipality, ...asked });
    expect(answer).toMatchObject({ ok: false, error: { kind, value: Object.values(asked)[0] } });
    expect(answer.ok ? [] : answer.error.nearest).toContain(nearest);
  });
});

test.each([
  [gent, ["stad-gent", "politie-gent-homo-transfobie"], "vmri", "ombuds-brussels"],
  [eupen, ["unia-liege-verviers", "dg-ombudsdienst"], "unia", "vmri"],
  [brussels, ["actiris-inclusive", "dirl-brussels"], "myria", "espaces-wallonie"],
])("lists the points of %s, the nearest first", (code, first, also, not) => {
  const municipality = belgianPlaceIndex().byCode.get(code);
  if (!municipality) throw new Error(code);
  const ids = listContactPoints(directory, municipality).map((point) => point.id);
  expect(ids.slice(0, 2)).toEqual(first);
  expect(ids).toContain(also);
  expect(ids).not.toContain(not);
  expect(ids).not.toContain("vlaamse-ombudsdienst-genderkamer");
});

it("leads to the body for racism before the one for sex and gender while the ground is not known", () => {
  const open = byRule(route({ in: liege, situation: "discrimination" }));
  expect(open.indexOf("unia")).toBeGreaterThanOrEqual(0);
  expect(open.indexOf("unia")).toBeLessThan(open.indexOf("iefh-igvm"));
  expect(byRule(route({ in: liege, situation: "discrimination", ground: "sex" }))[0]).toBe("iefh-igvm");
});
