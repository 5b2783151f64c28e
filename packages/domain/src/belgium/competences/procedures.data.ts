/**
 * The seven procedures by which governments cooperate or settle a conflict. `provides` is our own reading of which level of
 * cooperation a procedure is the ordinary way to reach; the rest is as in the reference file.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 */
import type { Procedure } from "../../competence/index.js";

export const procedures: readonly Procedure[] = [
  {
    id: "p-cooperation-agreement",
    title: "Cooperation agreement",
    legalBases: ["bwhi-92bis"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: "Voluntary in any own matter; mandatory where the special act says so (for example criminal policy, justice houses, mixed treaties, work and residence permits).",
    assent:
      "Parliamentary assent (act, decree, ordinance) of every party is needed when the agreement concerns matters regulated by act/decree/ordinance, may burden the State, a Community or a Region, or binds Belgians individually, and always for common institutions; agreements that only execute such an agreement need none when it says so.",
    effect: "Takes effect only after all assents. Disputes before a cooperation court (art. 92bis §5).",
    provides: ["cooperation-agreement"],
    sources: ["voc-cooperation", "crimpol", "general"],
    confidence: "high",
  },
  {
    id: "p-joint-decree",
    title: "Joint decree and ordinance",
    legalBases: ["bwhi-92bis-1"],
    who: ["vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: "Federated entities only, without the federal State; same text adopted by each parliament after an interparliamentary committee.",
    assent: "Each parliament adopts the same text.",
    effect: "One common text, e.g. Brussels Code of Equality of 4 April 2024.",
    provides: [],
    sources: ["bru-code", "voc-cooperation", "general"],
    confidence: "high",
  },
  {
    id: "p-imc",
    title: "Interministerial conference and Concertation Committee",
    legalBases: ["act-1980"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: "Political coordination of plans; needed for a common text, shared indicators or common calendar.",
    assent: "none",
    effect: "Political commitment, consensus, not legally binding.",
    provides: ["recommended", "concertation"],
    sources: ["voc-concertation", "wilmes-imc"],
    confidence: "high",
  },
  {
    id: "p-conflict-interest",
    title: "Conflict of interests",
    legalBases: ["const-143", "act-1980"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: "A parliament that considers its interests seriously harmed by a bill in another assembly adopts a motion by three quarters of the votes: 60 days suspension and consultation; then Senate opinion and Concertation Committee (30 days). A government may bring a (draft) decision, or absence of decision, of another government: 60 days.",
    assent: "none",
    effect:
      "No binding outcome without consensus. Not available for the same matter after the periods expired.",
    provides: [],
    sources: ["voc-conflict", "general"],
    confidence: "high",
  },
  {
    id: "p-conflict-competence",
    title: "Conflict of competence",
    legalBases: ["const-141"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: "Preventive: Council of State legislation section, suspension through the Concertation Committee. Repressive: Constitutional Court annuls or answers preliminary questions.",
    assent: "none",
    effect: "Legally binding judgment.",
    provides: [],
    sources: ["voc-concertation", "general"],
    confidence: "high",
  },
  {
    id: "p-implied-powers",
    title: "Implied powers and criminal sanctions",
    legalBases: ["bwhi-10", "bwhi-11"],
    who: ["vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: "A decree may touch federal matters when necessary, matter lends itself to differentiation and impact is marginal; decrees may punish breaches of their own rules.",
    assent:
      "New offences or penalties outside Book I of the Criminal Code need agreement of the Council of Ministers.",
    effect: "Prosecution stays federal.",
    provides: [],
    sources: ["general"],
    confidence: "high",
  },
  {
    id: "p-injunction",
    title: "Injunction to prosecute by a federated government",
    legalBases: ["bwhi-11bis", "ca-crimpol"],
    who: ["vg", "vlg", "cf", "rw", "dg", "rbc", "cocom"],
    when: "For own matters the member of the community or regional government asks the Minister of Justice, who must order the prosecution without delay.",
    assent: "none",
    effect: "No right to forbid prosecution.",
    provides: [],
    sources: ["senlex-art11bis", "crimpol-act"],
    confidence: "high",
  },
];
