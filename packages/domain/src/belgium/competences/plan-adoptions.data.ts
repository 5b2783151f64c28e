/**
 * Who adopts which plan, alone or jointly.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 */
import type { PlanAdoption } from "../../competence/index.js";

export const planAdoptions: readonly PlanAdoption[] = [
  {
    id: "plan-federal",
    plan: "Federal measures (NAPAR federal part)",
    adopts: ["fed"],
    alone: true,
    coordination: "none legally; IMC advisable",
    limits:
      "Only federal competences: criminal law, police, justice, labour law, goods and services, asylum, federal staff, federal institutions.",
    sources: ["napar-fed"],
  },
  {
    id: "plan-flemish",
    plan: "Flemish plan",
    adopts: ["vg", "vlg"],
    alone: true,
    coordination: "one Flemish Government for both",
    limits:
      "Community and regional matters in LA-NL; community matters in Dutch-language institutions of Brussels.",
    sources: ["rtbf-plans", "napar-plan"],
  },
  {
    id: "plan-french-side",
    plan: "Walloon plan, French Community plan, COCOF part",
    adopts: ["rw", "cf", "cocof"],
    alone: true,
    coordination: "concertation between the three is advisable because of art. 138 transfers",
    limits: "Two or three separate plans because there is no merger as in Flanders.",
    sources: ["rtbf-plans", "seed-004"],
  },
  {
    id: "plan-brussels",
    plan: "Brussels plan",
    adopts: ["rbc", "cocom"],
    alone: true,
    coordination:
      "Region and COCOM share ministers; COCOF, VGC and the two communities for unilingual institutions",
    limits: "Code of Equality makes transversal plans mandatory for the Brussels entities that adopted it.",
    sources: ["equal-bru", "bru-code"],
  },
  {
    id: "plan-dg",
    plan: "Plan of the German-speaking Community",
    adopts: ["dg"],
    alone: true,
    coordination: "with the Walloon Region for matters not transferred (transport, animal welfare, economy)",
    limits: "Community matters plus transferred regional matters.",
    sources: ["pdg", "napar-plan"],
  },
  {
    id: "plan-interfederal",
    plan: "Interfederal national action plan against racism",
    adopts: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    alone: false,
    coordination:
      "IMC against racism, Concertation Committee; cooperation agreement only for common rules, bodies or money",
    limits: "No level can impose it on another; common part plus one part per government.",
    sources: ["napar-fed", "wilmes-imc", "seed-000"],
  },
  {
    id: "plan-city",
    plan: "City anti-racism plan (ECCAR)",
    adopts: ["municipality"],
    alone: true,
    coordination:
      "police zone and prosecution for hate crime; equality body by protocol; organising authorities for schools",
    limits:
      "Municipal interest, own staff and services, subsidies, police ordinances and licences; no anti-discrimination law, no inspection powers in labour or housing law.",
    sources: ["seed-002", "seed-003"],
  },
  {
    id: "plan-radicalisation-local",
    plan: "Local radicalisation-prevention approach",
    adopts: ["municipality", "mayor"],
    alone: true,
    coordination: "LISC-R obligatory (mayor); LTF link; community services need a decree basis",
    limits: "Prevention, person-oriented approach, aftercare; repression federal.",
    sources: ["seed-004", "lisc-act"],
  },
  {
    id: "plan-ter",
    plan: "Strategy T.E.R.",
    adopts: ["fed", "vg", "cf", "rw", "dg", "rbc"],
    alone: false,
    coordination: "National Task Force chaired by CUTA",
    limits: "Strategic framework, confidential parts; each level keeps its own prevention plan.",
    sources: ["ocad-ter", "seed-004"],
  },
];
