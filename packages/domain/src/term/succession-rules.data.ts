/**
 * What a change of government does to a commitment, by what it rests on. Law where there is law; the rest is ours, and says so.
 *
 * Written on 2026-11-21 for this platform; to be read by a jurist.
 */
import type { SuccessionRule } from "./term.js";

export const successionRules: readonly SuccessionRule[] = [
  {
    basis: "act",
    effect: "inherited",
    source: {
      kind: "law",
      note: "An act, decree or ordinance binds until it is repealed; elections change nothing in it.",
    },
    reason: {
      nl: "Een wet, decreet of ordonnantie geldt tot ze wordt opgeheven.",
      fr: "Une loi, un décret ou une ordonnance vaut jusqu’à son abrogation.",
      de: "Ein Gesetz, ein Dekret oder eine Ordonnanz gilt bis zur Aufhebung.",
      en: "An act, decree or ordinance holds until it is repealed.",
    },
  },
  {
    basis: "cooperationAgreement",
    effect: "inherited",
    source: {
      kind: "law",
      note: "Special Act of 8 August 1980, art. 92bis: the agreement binds the State, Communities and Regions, not their governments of the day.",
    },
    reason: {
      nl: "Een samenwerkingsakkoord bindt de overheid, niet de regering van het moment.",
      fr: "Un accord de coopération lie l’autorité, non le gouvernement du moment.",
      de: "Ein Zusammenarbeitsabkommen bindet die Behörde, nicht die jeweilige Regierung.",
      en: "A cooperation agreement binds the authority, not the government of the day.",
    },
  },
  {
    basis: "governmentDecision",
    effect: "toBeConfirmed",
    deadlineRule: "commitment-confirmation",
    source: {
      kind: "house-rule",
      note: "In law a decision stands until it is withdrawn; as a promise to act it needs a government that carries it. We ask the new one and count six months.",
    },
    reason: {
      nl: "Een regeringsbeslissing vraagt dat de nieuwe regering ze bevestigt (huisregel).",
      fr: "Une décision de gouvernement demande la confirmation du nouveau gouvernement (règle interne).",
      de: "Ein Regierungsbeschluss verlangt die Bestätigung der neuen Regierung (Hausregel).",
      en: "A government decision asks for confirmation by the new government (house rule).",
    },
  },
  {
    basis: "governmentAgreement",
    effect: "lapses",
    source: {
      kind: "house-rule",
      note: "A coalition's programme binds the parties that concluded it, for their government.",
    },
    reason: {
      nl: "Een regeerakkoord geldt voor de regering die het sloot (huisregel).",
      fr: "Un accord de gouvernement vaut pour le gouvernement qui l’a conclu (règle interne).",
      de: "Ein Koalitionsvertrag gilt für die Regierung, die ihn schloss (Hausregel).",
      en: "A coalition agreement holds for the government that concluded it (house rule).",
    },
  },
  {
    basis: "announcement",
    effect: "toBeConfirmed",
    deadlineRule: "commitment-confirmation",
    source: {
      kind: "house-rule",
      note: "A public promise without decision; the promise of Durban was repeated by some governments and not by others.",
    },
    reason: {
      nl: "Een aankondiging vervalt als de nieuwe regering ze niet herhaalt (huisregel).",
      fr: "Une annonce tombe si le nouveau gouvernement ne la répète pas (règle interne).",
      de: "Eine Ankündigung verfällt, wenn die neue Regierung sie nicht wiederholt (Hausregel).",
      en: "An announcement lapses unless the new government repeats it (house rule).",
    },
  },
];
