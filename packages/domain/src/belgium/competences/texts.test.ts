import { describe, expect, it } from "vitest";
import { type LocalizedText, languages } from "../../text/index.js";
import { cultureMediaSportNotes } from "./culture-media-sport-notes.data.js";
import { economyOtherNotes } from "./economy-other-notes.data.js";
import { educationYouthFamilyNotes } from "./education-youth-family-notes.data.js";
import { equalityNotes } from "./equality-notes.data.js";
import { healthWelfareNotes } from "./health-welfare-notes.data.js";
import { housingTerritoryNotes } from "./housing-territory-notes.data.js";
import { belgianCompetences as data } from "./index.js";
import { localReligionNotes } from "./local-religion-notes.data.js";
import { migrationCitizenshipNotes } from "./migration-citizenship-notes.data.js";
import { securityJusticeNotes } from "./security-justice-notes.data.js";
import { workSocialNotes } from "./work-social-notes.data.js";

type Texts = readonly (readonly [where: string, text: LocalizedText])[];

const noted = <T extends { id: string; note?: LocalizedText }>(rows: readonly T[]): Texts =>
  rows.flatMap(({ id, note }) => (note ? [[id, note] as const] : []));

const membersOf = <K extends string>(
  rows: readonly ({ id: string } & Record<K, LocalizedText>)[],
  members: readonly K[],
): Texts => rows.flatMap((row) => members.map((member) => [`${row.id}.${member}`, row[member]] as const));

const scoped = data.authorities.flatMap(({ id, institutionScope: text }) =>
  text ? [[id, text] as const] : [],
);

/** Every text that was stated in English, or in one or two of the languages, and how many there are. */
const tables: [string, Texts, number][] = [
  ["legal bases", data.legalBases.map(({ id, citation }) => [id, citation]), 204],
  ["notes of rules", noted(data.rules), 298],
  ["descriptions of fields", data.policyFields.map(({ id, description }) => [id, description]), 70],
  ["notes of transfers", noted(data.transfers), 18],
  ["notes of agreements", noted(data.agreements), 13],
  ["words of procedures", membersOf(data.procedures, ["title", "when", "assent", "effect"]), 28],
  ["words of coordination bodies", membersOf(data.coordinationBodies, ["chair", "cadence", "role"]), 60],
  ["words of plan adoptions", membersOf(data.planAdoptions, ["plan", "coordination", "limits"]), 27],
  ["notes of authorities", noted(data.authorities), 17],
  ["institutions an authority reaches", scoped, 7],
];

describe.each(tables)("%s", (_, texts, count) => {
  it(`are ${count}`, () => expect(texts.length).toBe(count));

  it("speak four languages", () => {
    const missing = texts.flatMap(([where, text]) =>
      languages.filter((code) => !text[code]?.trim()).map((code) => `${where}: ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it("say which languages are ours; English is as stated", () => {
    const wrong = texts.filter(([, { courtesy }]) => !courtesy?.includes("de") || courtesy.includes("en"));
    expect(wrong).toEqual([]);
  });

  it("were not left in English by accident", () => {
    const same = texts.flatMap(([where, text]) =>
      (["nl", "fr", "de"] as const)
        .filter((code) => text[code] === text.en && (text.en?.length ?? 0) > 60)
        .map((code) => `${where}: ${code}`),
    );
    expect(same).toEqual([]);
  });

  it("name no id of a language area in a translation", () => {
    const ids = texts.filter(([, text]) => /\bLA-/.test(`${text.nl} ${text.fr} ${text.de}`));
    expect(ids).toEqual([]);
  });
});

const noteLists = [
  cultureMediaSportNotes,
  economyOtherNotes,
  educationYouthFamilyNotes,
  equalityNotes,
  healthWelfareNotes,
  housingTerritoryNotes,
  localReligionNotes,
  migrationCitizenshipNotes,
  securityJusticeNotes,
  workSocialNotes,
];

it("has a rule for every note, and no rule with two", () => {
  const named = noteLists.flatMap((notes) => notes.flatMap(({ rules }) => rules));
  const rules = new Set(data.rules.map(({ id }) => id));
  expect(named.filter((id) => !rules.has(id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
