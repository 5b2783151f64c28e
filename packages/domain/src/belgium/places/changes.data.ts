/**
 * The NIS codes of municipalities that ended between 31 December 2018 and 31 December 2024, and the 32 events that ended
 * them. Mergers before 2019 are out of scope.
 *
 * Source: Statbel REFNIS and the lists of mergers named in `changeSources`; CC BY 4.0 (Statbel data, changed).
 * Compiled on 2026-11-20 by pairing the ended codes with the codes in force; rewritten here as rows. All events are of
 * high confidence: two independent sources give the same pairs.
 */
import type { ArrondissementChange, PlaceChange, PlaceSource } from "../../place/index.js";
import type { EndedRow } from "./place-rows.js";

/** Columns: code, names, arrondissement at the end, first day, last day, the code in force today. */
// biome-ignore format: an ended code is a line
export const endedRows: readonly EndedRow[] = [
  ["11007", "Borsbeek", "11000", "1970-01-01", "2024-12-31", "11002"],
  ["11056", "Zwijndrecht", "11000", "1970-01-01", "2024-12-31", "46030"],
  ["12030", "Puurs", "12000", "1970-01-01", "2018-12-31", "12041"],
  ["12034", "Sint-Amands", "12000", "1970-01-01", "2018-12-31", "12041"],
  ["23023", { nl: "Galmaarden", fr: "Gammerages", de: "Galmaarden" }, "23000", "1970-01-01", "2024-12-31", "23106"],
  ["23024", "Gooik", "23000", "1970-01-01", "2024-12-31", "23106"],
  ["23032", "Herne", "23000", "1970-01-01", "2024-12-31", "23106"],
  ["37007", "Meulebeke", "37000", "1970-01-01", "2024-12-31", "37022"],
  ["37012", "Ruiselede", "37000", "1970-01-01", "2024-12-31", "37021"],
  ["37015", "Tielt", "37000", "1970-01-01", "2024-12-31", "37022"],
  ["37018", "Wingene", "37000", "1970-01-01", "2024-12-31", "37021"],
  ["44001", "Aalter", "44000", "1970-01-01", "2018-12-31", "44084"],
  ["44011", "Deinze", "44000", "1970-01-01", "2018-12-31", "44083"],
  ["44012", "De Pinte", "44000", "1970-01-01", "2024-12-31", "44086"],
  ["44029", "Knesselare", "44000", "1970-01-01", "2018-12-31", "44084"],
  ["44034", "Lochristi", "44000", "1970-01-01", "2024-12-31", "44087"],
  ["44036", "Lovendegem", "44000", "1970-01-01", "2018-12-31", "44085"],
  ["44040", "Melle", "44000", "1970-01-01", "2024-12-31", "44088"],
  ["44043", "Merelbeke", "44000", "1970-01-01", "2024-12-31", "44088"],
  ["44045", "Moerbeke", "44000", "1970-01-01", "2024-12-31", "46029"],
  ["44048", "Nazareth", "44000", "1970-01-01", "2024-12-31", "44086"],
  ["44049", "Nevele", "44000", "1970-01-01", "2018-12-31", "44083"],
  ["44072", "Waarschoot", "44000", "1970-01-01", "2018-12-31", "44085"],
  ["44073", "Wachtebeke", "44000", "1970-01-01", "2024-12-31", "44087"],
  ["44080", "Zomergem", "44000", "1970-01-01", "2018-12-31", "44085"],
  ["45017", "Kruishoutem", "45000", "1970-01-01", "2018-12-31", "45068"],
  ["45057", "Zingem", "45000", "1970-01-01", "2018-12-31", "45068"],
  ["46003", "Beveren", "46000", "1970-01-01", "2024-12-31", "46030"],
  ["46013", "Kruibeke", "46000", "1970-01-01", "2024-12-31", "46030"],
  ["46014", "Lokeren", "46000", "1970-01-01", "2024-12-31", "46029"],
  ["52043", "Manage", "52000", "1970-01-01", "2018-12-31", "55086"],
  ["52063", "Seneffe", "52000", "1970-01-01", "2018-12-31", "55085"],
  ["54007", { nl: "Moeskroen", fr: "Mouscron", de: "Mouscron" }, "54000", "1970-01-01", "2018-12-31", "57096"],
  ["54010", { nl: "Komen-Waasten", fr: "Comines-Warneton", de: "Comines-Warneton" }, "54000", "1983-01-01", "2018-12-31", "57097"],
  ["55010", { nl: "Edingen", fr: "Enghien", de: "Enghien" }, "55000", "1970-01-01", "2018-12-31", "51067"],
  ["55022", "La Louvière", "55000", "1970-01-01", "2018-12-31", "58001"],
  ["55023", { nl: "Lessen", fr: "Lessines", de: "Lessines" }, "55000", "1970-01-01", "2018-12-31", "51069"],
  ["55039", { nl: "Opzullik", fr: "Silly", de: "Silly" }, "55000", "1970-01-01", "2018-12-31", "51068"],
  ["56011", "Binche", "56000", "1970-01-01", "2018-12-31", "58002"],
  ["56085", "Estinnes", "56000", "1977-01-01", "2018-12-31", "58003"],
  ["56087", "Morlanwelz", "56000", "1977-01-01", "2018-12-31", "58004"],
  ["71022", "Hasselt", "71000", "1970-01-01", "2024-12-31", "71072"],
  ["71047", "Opglabbeek", "71000", "1970-01-01", "2018-12-31", "72042"],
  ["71057", "Tessenderlo", "71000", "1970-01-01", "2024-12-31", "71071"],
  ["71069", "Ham", "71000", "1977-01-01", "2024-12-31", "71071"],
  ["72025", "Neerpelt", "72000", "1970-01-01", "2018-12-31", "72043"],
  ["72029", "Overpelt", "72000", "1970-01-01", "2018-12-31", "72043"],
  ["72040", "Meeuwen-Gruitrode", "72000", "1977-01-01", "2018-12-31", "72042"],
  ["73006", "Bilzen", "73000", "1970-01-01", "2024-12-31", "73110"],
  ["73009", { nl: "Borgloon", fr: "Looz", de: "Borgloon" }, "73000", "1970-01-01", "2024-12-31", "73111"],
  ["73032", "Hoeselt", "73000", "1970-01-01", "2024-12-31", "73110"],
  ["73040", "Kortessem", "73000", "1970-01-01", "2024-12-31", "71072"],
  ["73083", { nl: "Tongeren", fr: "Tongres", de: "Tongeren" }, "73000", "1970-01-01", "2024-12-31", "73111"],
  ["82003", { nl: "Bastenaken", fr: "Bastogne", de: "Bastnach" }, "82000", "1970-01-01", "2024-12-01", "82039"],
  ["82005", "Bertogne", "82000", "1970-01-01", "2024-12-01", "82039"],
];

/** The events, oldest first. `recode`: the same municipality under a new code. */
// biome-ignore format: an event is a line
export const placeChanges: readonly PlaceChange[] = [
  { id: "2019-12041", kind: "merger", date: "2019-01-01", from: ["12030", "12034"], to: "12041", arrondissementChanged: false, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high" },
  { id: "2019-44083", kind: "merger", date: "2019-01-01", from: ["44011", "44049"], to: "44083", arrondissementChanged: false, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high" },
  { id: "2019-44084", kind: "merger", date: "2019-01-01", from: ["44001", "44029"], to: "44084", arrondissementChanged: false, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high" },
  { id: "2019-44085", kind: "merger", date: "2019-01-01", from: ["44036", "44072", "44080"], to: "44085", arrondissementChanged: false, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high" },
  { id: "2019-45068", kind: "merger", date: "2019-01-01", from: ["45017", "45057"], to: "45068", arrondissementChanged: false, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high" },
  { id: "2019-51067", kind: "recode", date: "2019-01-01", from: ["55010"], to: "51067", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-51068", kind: "recode", date: "2019-01-01", from: ["55039"], to: "51068", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed. The crosswalk flags a small transfer of territory; not reflected in the geometry." },
  { id: "2019-51069", kind: "recode", date: "2019-01-01", from: ["55023"], to: "51069", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-55085", kind: "recode", date: "2019-01-01", from: ["52063"], to: "55085", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed. The crosswalk flags a small transfer of territory; not reflected in the geometry." },
  { id: "2019-55086", kind: "recode", date: "2019-01-01", from: ["52043"], to: "55086", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-57096", kind: "recode", date: "2019-01-01", from: ["54007"], to: "57096", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-57097", kind: "recode", date: "2019-01-01", from: ["54010"], to: "57097", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-58001", kind: "recode", date: "2019-01-01", from: ["55022"], to: "58001", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed. The crosswalk flags a small transfer of territory; not reflected in the geometry." },
  { id: "2019-58002", kind: "recode", date: "2019-01-01", from: ["56011"], to: "58002", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-58003", kind: "recode", date: "2019-01-01", from: ["56085"], to: "58003", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-58004", kind: "recode", date: "2019-01-01", from: ["56087"], to: "58004", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high", note: "Same municipality under a new code, because its administrative arrondissement changed." },
  { id: "2019-72042", kind: "merger", date: "2019-01-01", from: ["71047", "72040"], to: "72042", arrondissementChanged: true, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high" },
  { id: "2019-72043", kind: "merger", date: "2019-01-01", from: ["72025", "72029"], to: "72043", arrondissementChanged: false, provinceChanged: false, sources: ["refnis", "crosswalk", "statbel2019"], confidence: "high" },
  { id: "2024-82039", kind: "merger", date: "2024-12-02", from: ["82003", "82005"], to: "82039", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026", "lalibre2023"], confidence: "high", nomenclatureDate: "2025-01-01", note: "Legal date 2 December 2024 (installation of the new council), not 1 January 2025; it is counted in the step 581 -> 565 because the nomenclature is a picture of 1 January. The crosswalk flags a partial transfer of territory; not reflected in the geometry." },
  { id: "2025-11002", kind: "absorption", date: "2025-01-01", from: ["11002", "11007"], to: "11002", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high", note: "Antwerpen keeps the code 11002; only Borsbeek (11007) ends. Since 1 January 2025 the code 11002 covers a larger territory: do not compare its figures with earlier years without adding 11007." },
  { id: "2025-23106", kind: "merger", date: "2025-01-01", from: ["23023", "23024", "23032"], to: "23106", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-37021", kind: "merger", date: "2025-01-01", from: ["37012", "37018"], to: "37021", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-37022", kind: "merger", date: "2025-01-01", from: ["37007", "37015"], to: "37022", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-44086", kind: "merger", date: "2025-01-01", from: ["44012", "44048"], to: "44086", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-44087", kind: "merger", date: "2025-01-01", from: ["44034", "44073"], to: "44087", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-44088", kind: "merger", date: "2025-01-01", from: ["44040", "44043"], to: "44088", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-46029", kind: "merger", date: "2025-01-01", from: ["44045", "46014"], to: "46029", arrondissementChanged: true, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high", note: "Moerbeke passes from the arrondissement of Gent to that of Sint-Niklaas." },
  { id: "2025-46030", kind: "merger", date: "2025-01-01", from: ["11056", "46003", "46013"], to: "46030", arrondissementChanged: true, provinceChanged: true, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high", note: "Zwijndrecht passes from the province of Antwerp (arrondissement Antwerpen) to the province of East Flanders (arrondissement Sint-Niklaas). The merger list calls the name provisional; Statbel publishes it unchanged in 2026." },
  { id: "2025-71071", kind: "merger", date: "2025-01-01", from: ["71057", "71069"], to: "71071", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-71072", kind: "merger", date: "2025-01-01", from: ["71022", "73040"], to: "71072", arrondissementChanged: true, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high", note: "Kortessem passes from the arrondissement of Tongeren to that of Hasselt." },
  { id: "2025-73110", kind: "merger", date: "2025-01-01", from: ["73006", "73032"], to: "73110", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
  { id: "2025-73111", kind: "merger", date: "2025-01-01", from: ["73009", "73083"], to: "73111", arrondissementChanged: false, provinceChanged: false, sources: ["fusies", "crosswalk", "pop2026"], confidence: "high" },
];

/** Arrondissements of Hainaut that began or ended; one code is used for two territories. */
export const arrondissementChanges: readonly ArrondissementChange[] = [
  {
    date: "2019-01-01",
    ended: [
      { code: "54000", names: { nl: "Moeskroen", fr: "Mouscron", de: "Mouscron" } },
      { code: "57000", names: { nl: "Doornik", fr: "Tournai", de: "Tournai" } },
    ],
    started: [
      { code: "57000", names: { nl: "Doornik-Moeskroen", fr: "Tournai-Mouscron", de: "Tournai-Mouscron" } },
      { code: "58000", names: { nl: "La Louvière", fr: "La Louvière", de: "La Louvière" } },
    ],
    note: "Hainaut. The code 57000 is used before and after, for different territories.",
    sources: ["refnis", "statbel2019"],
  },
];

export const changeSources: Readonly<Record<string, PlaceSource>> = {
  refnis: {
    title: "Statbel REFNIS, TU_COM_REFNIS (codes with validity dates, state of 2024)",
    publisher: "Statbel",
    obtainedFrom:
      "github.com/gehuybre/data-blog, commit 3d8ad01d921d2e955a2fe4128ad68ba84ff787ef, embuild-analyses/shared-data/nis/TU_COM_REFNIS.txt",
  },
  fusies: {
    title: "List of the 2025 mergers with old and new codes",
    publisher: "not named in the file",
    obtainedFrom: "same repository and commit, embuild-analyses/shared-data/nis/fusies-2025.csv",
  },
  crosswalk: {
    title: "Municipality crosswalk derived from the Statbel REFNIS vintages 2018, 2019 and 2025",
    publisher: "third party, from Statbel files",
    obtainedFrom:
      "github.com/mdruszcz/belgian-macro-pipeline, commit 47ff0de992b4471dc5d752a75a825e9a1d431646, config/geography/municipality_crosswalk.csv and merger_effective_dates.csv (read for checking)",
  },
  pop2026: {
    title: "Statbel population by municipality, 1 January 2026 (565 codes and names)",
    publisher: "Statbel",
    obtainedFrom:
      "github.com/Helvor/Brol, commit 5ae8b8e32e0144a0fa376fe11b37c9797b3a860a, tools/sources/communes.csv",
  },
  statbel2019: {
    title: "Modification of NSI codes of municipalities and administrative districts from 1st January 2019",
    publisher: "Statbel",
    url: "https://statbel.fgov.be/en/news/modification-nsi-codes-municipalities-and-administrative-districts-1st-january-2019",
  },
  lalibre2023: {
    title:
      "La fusion de Bastogne et de Bertogne définitivement approuvée par le Parlement wallon (Belga, 17 May 2023)",
    publisher: "La Libre / Belga",
    url: "https://www.lalibre.be/dernieres-depeches/2023/05/17/la-fusion-de-bastogne-et-de-bertogne-definitivement-approuvee-par-le-parlement-wallon-6X4OM6UVBNHSVNCMDLEQVWCMPA/",
  },
};
