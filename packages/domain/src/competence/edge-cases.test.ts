import { expect, test } from "vitest";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { belgianPlaceIndex } from "../belgium/places/index.js";
import { findPlace } from "../place/index.js";
import { answerCompetence, holderIds, type InstitutionLanguage } from "./index.js";

type EdgeCase = {
  /** The number in the list of edge cases of the reference. */
  n: string;
  title: string;
  place: string;
  field: string;
  instrument: string;
  language?: InstitutionLanguage;
  aspect?: string;
  on: string;
  holders: string[];
  article: string;
};

// biome-ignore format: a case is a line
const cases: EdgeCase[] = [
  { n: "1", title: "a crèche recognised as Dutch-language", place: "Etterbeek", field: "family-policy-childcare", instrument: "legislate", language: "nl", on: "2025-03-01", holders: ["vg"], article: "Const. 128 §2" },
  { n: "2", title: "a crèche that stays bilingual", place: "Etterbeek", field: "family-policy-childcare", instrument: "legislate", language: "bilingual", on: "2025-03-01", holders: ["cocom"], article: "Const. 135" },
  { n: "3", title: "an international school outside both systems", place: "Bruxelles", field: "education", instrument: "legislate", language: "bilingual", on: "2025-03-01", holders: ["fed"], article: "Const. 127 §2" },
  { n: "4", title: "a duty on Dutch-speaking young people", place: "Bruxelles", field: "civic-integration", instrument: "legislate", language: "persons", on: "2025-03-01", holders: ["cocom"], article: "Const. 135" },
  { n: "5", title: "a French-speaking newcomer with facilities", place: "Kraainem", field: "civic-integration", instrument: "legislate", on: "2025-03-01", holders: ["vg"], article: "Const. 4 and 128" },
  { n: "6", title: "a newcomer with facilities for German speakers", place: "Malmedy", field: "civic-integration", instrument: "legislate", on: "2025-03-01", holders: ["rw"], article: "Const. 138" },
  { n: "7", title: "a newcomer in the exclave", place: "Comines-Warneton", field: "civic-integration", instrument: "legislate", on: "2025-03-01", holders: ["rw"], article: "Const. 138" },
  { n: "8", title: "housing tests in the German-speaking area", place: "Sankt Vith", field: "equality-law-housing", instrument: "inspect", on: "2024-05-01", holders: ["dg"], article: "Const. 139" },
  { n: "9", title: "fines after practice tests at work", place: "Antwerpen", field: "equality-law-employment", instrument: "enforce", on: "2025-03-01", holders: ["fed"], article: "BWHI 6 §1 VI, 12°" },
  { n: "10a", title: "recognition of a temporary agency", place: "Hasselt", field: "equality-law-employment-services", instrument: "inspect", on: "2025-03-01", holders: ["vlg"], article: "BWHI 6 §1 IX" },
  { n: "10b", title: "the employment relation behind it", place: "Hasselt", field: "equality-law-employment", instrument: "inspect", on: "2025-03-01", holders: ["fed"], article: "BWHI 6 §1 VI, 12°" },
  { n: "11a", title: "service vouchers in 2015", place: "Eupen", field: "employment-services", instrument: "legislate", aspect: "target-groups", on: "2015-06-01", holders: ["rw"], article: "BWHI 6 §1 IX" },
  { n: "11b", title: "service vouchers in 2017", place: "Eupen", field: "employment-services", instrument: "legislate", aspect: "target-groups", on: "2017-06-01", holders: ["dg"], article: "Const. 139" },
  { n: "12", title: "officials of the Region and of the Community in one city", place: "Namur", field: "civil-service-federated", instrument: "legislate", on: "2025-03-01", holders: ["cf", "rw"], article: "BWHI 87" },
  { n: "13a", title: "counter staff of a city: the employer", place: "Tournai", field: "civil-service-local", instrument: "employ", aspect: "municipal", on: "2025-03-01", holders: ["municipality"], article: "Const. 41" },
  { n: "13b", title: "counter staff of a city: the organic rules", place: "Tournai", field: "civil-service-local", instrument: "legislate", aspect: "municipal", on: "2025-03-01", holders: ["rw"], article: "BWHI 6 §1 VIII 1°" },
  { n: "14", title: "pupils of an official Dutch-language school", place: "Schaerbeek", field: "equality-law-education", instrument: "legislate", language: "nl", on: "2025-03-01", holders: ["vg"], article: "Const. 24 and 127" },
  { n: "15a", title: "incitement in class: the offence", place: "Gent", field: "hate-speech", instrument: "prosecute", on: "2025-03-01", holders: ["public-prosecution"], article: "act of 30 July 1981" },
  { n: "15b", title: "incitement in class: the school", place: "Gent", field: "equality-law-education", instrument: "enforce", on: "2025-03-01", holders: ["vg"], article: "Const. 127" },
  { n: "15c", title: "incitement in class: the report on the school", place: "Gent", field: "equality-body-devolved-matters", instrument: "inform", on: "2025-03-01", holders: ["vmri"], article: "Flemish decree of 28 October 2022" },
  { n: "16", title: "a show with racist statements", place: "Gent", field: "public-order", instrument: "implement", aspect: "municipal", on: "2025-03-01", holders: ["mayor"], article: "New Municipal Act 133-135" },
  { n: "17a", title: "a mosque: the permit", place: "Verviers", field: "spatial-planning", instrument: "implement", aspect: "permit", on: "2025-03-01", holders: ["municipality", "rw"], article: "BWHI 6 §1 I" },
  { n: "17b", title: "a mosque: the local community", place: "Verviers", field: "religion-material", instrument: "implement", on: "2025-03-01", holders: ["rw"], article: "BWHI 6 §1 VIII 6°" },
  { n: "17c", title: "a mosque: the faith", place: "Verviers", field: "religion-recognition", instrument: "implement", on: "2025-03-01", holders: ["fed"], article: "Const. 181" },
  { n: "19a", title: "colonial heritage: a statue", place: "Bruxelles", field: "immovable-heritage", instrument: "legislate", on: "2025-03-01", holders: ["rbc"], article: "BWHI 6 §1 I 7°" },
  { n: "19b", title: "colonial heritage: a street name", place: "Bruxelles", field: "street-names", instrument: "implement", on: "2025-03-01", holders: ["municipality"], article: "Const. 41" },
  { n: "19c", title: "colonial heritage: a federal museum", place: "Tervuren", field: "culture", instrument: "implement", aspect: "federal-institutions", on: "2025-03-01", holders: ["fed"], article: "BWHI 6bis" },
  { n: "19d", title: "colonial heritage: a bicultural house", place: "Bruxelles", field: "culture", instrument: "implement", language: "bilingual", aspect: "regional-interest", on: "2025-03-01", holders: ["rbc"], article: "Const. 135bis" },
  { n: "20", title: "burials, in the package of local matters", place: "Eupen", field: "religion-material", instrument: "legislate", on: "2025-03-01", holders: ["dg"], article: "Const. 139" },
  { n: "21", title: "organisation of local elections", place: "Eupen", field: "local-government", instrument: "legislate", aspect: "organic-law", on: "2025-03-01", holders: ["dg"], article: "Const. 139" },
  { n: "22a", title: "a prison: the regime", place: "Ittre", field: "prisons", instrument: "implement", on: "2025-03-01", holders: ["fed"], article: "Basic Act of 12 January 2005" },
  { n: "22b", title: "a prison: help to detainees", place: "Ittre", field: "detainee-assistance", instrument: "implement", on: "2025-03-01", holders: ["cf"], article: "BWHI 5 §1 II 7°" },
  { n: "23a", title: "recruitment of local police: the employer", place: "Antwerpen", field: "police", instrument: "employ", aspect: "local", on: "2025-03-01", holders: ["police-zone"], article: "Act of 7 December 1998" },
  { n: "23b", title: "recruitment of local police: the statute", place: "Antwerpen", field: "police", instrument: "legislate", on: "2025-03-01", holders: ["fed"], article: "Const. 184" },
  { n: "24", title: "a local radio of neither community", place: "Bruxelles", field: "audiovisual-media", instrument: "inspect", language: "bilingual", on: "2025-03-01", holders: ["fed"], article: "Act of 5 May 2017" },
  { n: "25", title: "a French-language rest home", place: "Uccle", field: "elderly-care", instrument: "legislate", language: "fr", on: "2025-03-01", holders: ["cocof"], article: "Const. 138" },
  { n: "26a", title: "a Dutch-language hospital: prevention", place: "Jette", field: "health-community", instrument: "implement", language: "nl", on: "2025-03-01", holders: ["vg"], article: "BWHI 5 §1 I" },
  { n: "26b", title: "a Dutch-language hospital: insurance", place: "Jette", field: "health-federal", instrument: "finance", language: "nl", on: "2025-03-01", holders: ["fed"], article: "BWHI 5 §1 I" },
  { n: "27", title: "a public hospital", place: "Bruxelles", field: "health-community", instrument: "implement", language: "bilingual", on: "2025-03-01", holders: ["cocom"], article: "Const. 135" },
  { n: "28a", title: "a French-speaking jobseeker: training", place: "Forest", field: "vocational-training", instrument: "implement", language: "fr", on: "2025-03-01", holders: ["cocof"], article: "BWHI 4, 16°" },
  { n: "28b", title: "a French-speaking jobseeker: placement", place: "Forest", field: "employment-services", instrument: "implement", language: "fr", on: "2025-03-01", holders: ["rbc"], article: "BWHI 6 §1 IX" },
  { n: "29a", title: "rent on the eve of the sixth reform", place: "Charleroi", field: "rent-law", instrument: "legislate", on: "2014-06-30", holders: ["fed"], article: "BWHI 6 §1 IV 2°" },
  { n: "29b", title: "rent on the day of the sixth reform", place: "Charleroi", field: "rent-law", instrument: "legislate", on: "2014-07-01", holders: ["rw"], article: "BWHI 6 §1 IV 2°" },
  { n: "30a", title: "justice house in transition: the legislator", place: "Leuven", field: "justice-houses", instrument: "legislate", aspect: "organisation", on: "2014-10-15", holders: ["vg"], article: "BWHI 5 §1 III" },
  { n: "30b", title: "justice house in transition: the employer", place: "Leuven", field: "justice-houses", instrument: "employ", aspect: "organisation", on: "2014-10-15", holders: ["fed"], article: "BWHI 5 §1 III" },
  { n: "31a", title: "a train guard: rail", place: "Brugge", field: "mobility", instrument: "implement", aspect: "rail", on: "2025-03-01", holders: ["fed"], article: "BWHI 6 §1 X" },
  { n: "31b", title: "a train guard: the equality body, also in Flanders", place: "Brugge", field: "equality-body-federal-matters", instrument: "inform", aspect: "discrimination", on: "2025-03-01", holders: ["unia"], article: "agreement of 12 June 2013" },
  { n: "34a", title: "an antisemitic post: prosecution", place: "Antwerpen", field: "hate-speech", instrument: "prosecute", on: "2025-06-01", holders: ["public-prosecution"], article: "act of 30 July 1981" },
  { n: "34b", title: "an antisemitic post: supervision", place: "Antwerpen", field: "online-platforms", instrument: "inspect", on: "2025-06-01", holders: ["fed", "vg"], article: "agreement of 3 May 2024" },
  { n: "35a", title: "a French-language school with facilities: the norms", place: "Ronse", field: "education", instrument: "legislate", language: "fr", on: "2025-03-01", holders: ["vg"], article: "Constitutional Court 124/2010" },
  { n: "35b", title: "a French-language school with facilities: inspection", place: "Ronse", field: "education", instrument: "inspect", language: "fr", on: "2025-03-01", holders: ["cf"], article: "Special Act of 21 July 1971" },
  { n: "36a", title: "the security cell before the community decree", place: "Charleroi", field: "local-integral-security-cell", instrument: "legislate", on: "2020-05-01", holders: ["fed"], article: "act of 30 July 2018, art. 3" },
  { n: "36b", title: "the security cell after the community decree", place: "Charleroi", field: "local-integral-security-cell", instrument: "legislate", on: "2023-06-08", holders: ["cf", "fed"], article: "decree of 8 June 2023" },
  { n: "37a", title: "prevention in Brussels", place: "Anderlecht", field: "crime-prevention", instrument: "implement", on: "2025-03-01", holders: ["municipality", "rbc"], article: "Brussels Special Act 48" },
  { n: "37b", title: "events beyond one police zone", place: "Anderlecht", field: "public-order", instrument: "implement", aspect: "supra-local", on: "2025-03-01", holders: ["bru-minister-president"], article: "Brussels Special Act 48" },
];

test.each(cases)("$n, $title, $place on $on: $holders ($article)", (row) => {
  const found = findPlace(belgianPlaceIndex(), row.place);
  if (!found.ok) throw new Error(`no place ${row.place}`);
  const answer = answerCompetence(belgianCompetenceModel(), {
    field: row.field,
    instrument: row.instrument,
    place: found.value.municipality,
    institutionLanguage: row.language,
    aspect: row.aspect,
    on: row.on,
  });
  expect(answer.ok && holderIds(answer.value.holders)).toEqual(row.holders);
});
