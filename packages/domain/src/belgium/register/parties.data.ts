/**
 * What the coalition reports of its talks with parties before the elections of 2019.
 *
 * Converted once from the documents the project started from; facts are paraphrased. Texts that the source has in some
 * languages only are translated by us into the others (`courtesy`).
 */
import type { Party } from "../../organisation/index.js";

export const parties: readonly Party[] = [
  {
    id: "mr",
    name: {
      nl: "Mouvement Réformateur (MR)",
      fr: "Mouvement Réformateur (MR)",
      de: "Mouvement Réformateur (MR)",
      en: "Mouvement Réformateur (MR)",
    },
    side: "fr",
    meetingRequested: true,
    meetingObtained: false,
    pledge: null,
    source: {
      docs: ["SEED-000"],
      status: "seed",
      confidence: "high",
    },
  },
  {
    id: "defi",
    name: {
      nl: "DéFI",
      fr: "DéFI",
      de: "DéFI",
      en: "DéFI",
    },
    side: "fr",
    meetingRequested: true,
    meetingObtained: false,
    pledge: null,
    source: {
      docs: ["SEED-000"],
      status: "seed",
      confidence: "high",
    },
  },
  {
    id: "other-parties",
    name: {
      nl: "alle andere Frans- en Nederlandstalige partijen in de parlementen",
      fr: "tous les autres partis francophones et néerlandophones dans les parlements",
      de: "alle anderen französisch- und niederländischsprachigen Parteien in den Parlamenten",
      en: "all other French- and Dutch-speaking parties in the parliaments",
      courtesy: ["nl", "fr", "de"],
    },
    side: "both",
    meetingRequested: true,
    meetingObtained: true,
    pledge: {
      nl: "de meeste namen een interfederaal plan op in hun programma",
      fr: "la plupart ont repris un plan interfédéral dans leur programme",
      de: "die meisten nahmen einen interföderalen Plan in ihr Programm auf",
      en: "most took an interfederal plan into their programme",
      courtesy: ["nl", "fr", "de"],
    },
    source: {
      docs: ["SEED-000"],
      status: "seed",
      confidence: "high",
      note: {
        nl: "volgens een persbericht van juli 2019 werd Vlaams Belang niet benaderd; beter per partij te noteren dan als groep",
        fr: "un article de presse de juillet 2019 dit que le Vlaams Belang n’a pas été approché; à noter par parti plutôt qu’en groupe",
        de: "laut einem Pressebericht vom Juli 2019 wurde Vlaams Belang nicht angesprochen; besser je Partei als als Gruppe festzuhalten",
        en: "a press report of July 2019 says Vlaams Belang was not approached; record per party rather than as a group",
        courtesy: ["nl", "fr", "de"],
      },
    },
  },
  {
    id: "vlaams-belang",
    name: {
      nl: "Vlaams Belang",
      fr: "Vlaams Belang",
      de: "Vlaams Belang",
      en: "Vlaams Belang",
    },
    side: "nl",
    meetingRequested: null,
    meetingObtained: null,
    pledge: null,
    source: {
      docs: ["external"],
      status: "verified",
      confidence: "medium",
      note: {
        nl: "Metro, 5 juli 2019: niet benaderd",
        fr: "Metro, 5 juillet 2019: pas approché",
        de: "Metro, 5. Juli 2019: nicht angesprochen",
        en: "Metro, 5 July 2019: not approached",
        courtesy: ["nl", "fr", "de"],
      },
    },
  },
];
