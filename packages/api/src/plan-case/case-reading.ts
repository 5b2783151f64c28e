/** From the state of a case to what a reader is told of it. */
import {
  adoptedRounds,
  type Ledger,
  type LedgerDecision,
  ledgerSentences,
  ownPartStanding,
  readLedger,
} from "@napar/domain/adoption";
import type { IsoDate } from "@napar/domain/calendar";
import { lifeDomainIds } from "@napar/domain/framework";
import { answersForGaps, type Government, gapMatrix, measuresForGaps } from "@napar/domain/gap";
import {
  countingValues,
  latestValue,
  progressOf,
  returnedValues,
  waitingValues,
} from "@napar/domain/indicator";
import { availableTransitions, stageTexts, transitionTexts } from "@napar/domain/lifecycle";
import { type AccessLevel, requestStandings } from "@napar/domain/mandate";
import { maySee, publicUnits } from "@napar/domain/negotiation";
import { type CaseHead, type PlanCase, planDocumentOf } from "@napar/domain/plan-case";
import { type DifferenceRefusal, differenceOf, wordChange } from "@napar/domain/report";
import { ok, type Result } from "@napar/domain/result";
import { commitmentStanding, successionRules } from "@napar/domain/term";
import { type FullText, languages } from "@napar/domain/text";
import type { Country } from "../country/index.js";
import { namesIn } from "./names-in-case.js";
import type {
  AdoptionView,
  CaseSummaryView,
  GapMatrixView,
  NegotiationView,
  PlanCaseView,
  ReportDifferenceView,
  ReportView,
  TransitionsView,
} from "./plan-case.view.js";
import { isPublicOn, ownersOf, partiesOf, planStatusIn, seatsOf } from "./plan-case-model.js";
import { wordRefusal } from "./refusal-texts.js";

/** The same of a listed case as of one that is read. */
function summaryOf(state: PlanCase, on: IsoDate): CaseSummaryView {
  const { head, version, lifecycle } = state as PlanCase & { head: CaseHead };
  const { id, procedure, openedOn, plan } = head;
  return {
    ...{ id, version, procedure, openedOn },
    title: plan.title,
    authority: plan.authority,
    stage: lifecycle.stage,
    planStatus: planStatusIn(state, on),
    isPublic: isPublicOn(state, on),
  };
}

/** The day that is asked about, and the day whose knowledge counts: the same, except for a day before the record began. */
type Asked = { on: IsoDate; knownOn: IsoDate };
const readFromOf = ({ on, knownOn }: Asked) => (on === knownOn ? "journal" : "validity");

/** What anybody may read of a public plan. Negotiation, mandates and values have levels of access of their own. */
/** @param own organisations whose own affairs the reader may read: their values are seen while they wait for a second person */
export function viewOfCase(
  state: PlanCase,
  { on, knownOn, own }: Asked & { own: readonly string[] },
): PlanCaseView {
  const { head, lifecycle, goals, measures, status, budget, reports, terms, adoption } = state as PlanCase & {
    head: CaseHead;
  };
  return {
    ...{ ...summaryOf(state, on), isPublic: isPublicOn(state, knownOn) },
    ...{ asOf: on, readFrom: readFromOf({ on, knownOn }) },
    origin: head.origin,
    renewedBy: head.renewedBy,
    document: planDocumentOf(state, on),
    parties: adoption.parties,
    ...{ lifecycle, goals, measures, status, budget, reports, terms },
    commitments: terms.commitments.map((commitment) => {
      const { rule: _, ...standing } = commitmentStanding(terms, commitment, on, successionRules);
      return { id: commitment.id, authority: commitment.authority, ...standing };
    }),
    mandates: [...state.mandates.mandates],
    requests: state.mandates.requests
      .filter(({ sentOn }) => sentOn <= on)
      .map((request) => ({ ...request, addressees: requestStandings(request, on) })),
    indicators: state.indicators.indicators.map((definition) => ({
      ...definition,
      values: countingValues(state.indicators, definition.id).map(({ id, period, content, note }) => ({
        ...{ id, period, content, note },
      })),
      waiting: own.includes(definition.owner) ? waitingIn(state, definition.id) : [],
      returned: own.includes(definition.owner) ? returnedIn(state, definition.id) : [],
      progress: progressOf(definition, latestValue(state.indicators, definition.id)),
    })),
  };
}

/** Submitted, and counted by nobody yet. */
const waitingIn = ({ indicators }: PlanCase, indicator: string) =>
  waitingValues(indicators, indicator).map(
    ({ id, period, content, note, replaces, submittedOn, submittedBy: { office, organisation } }) => ({
      ...{ id, period, content, note, replaces, submittedOn, submittedBy: { office, organisation } },
    }),
  );

const returnedIn = ({ indicators }: PlanCase, indicator: string) =>
  returnedValues(indicators, indicator).map(({ id, period, content, note, decided }) => ({
    ...{ id, period, content, note, reason: decided?.reason ?? "", on: decided?.on ?? "" },
  }));

export function transitionsOf(state: PlanCase, on: IsoDate, country: Country): TransitionsView {
  const { stage } = state.lifecycle;
  const possible = availableTransitions({ ...state, plan: planDocumentOf(state, on) }, on);
  const nameOf = namesIn(state, country);
  return {
    id: state.head?.id ?? "",
    version: state.version,
    stage,
    stageText: stageTexts[stage],
    transitions: possible.map(({ transition, refusals, asks, ...rest }) => ({
      ...{ ...rest, transition, asks: [...asks] },
      text: transitionTexts[transition],
      refusals: refusals.map((refusal) => wordRefusal({ ...refusal }, "lifecycle", { nameOf })),
    })),
  };
}

/** @param reader organisations of the reader that have a seat; empty: anybody */
export function adoptionOf(
  state: PlanCase,
  {
    on,
    knownOn,
    part,
    reader,
    country,
  }: Asked & { part: "common" | "own"; reader: readonly string[]; country: Country },
): AdoptionView {
  const entries = reader.length > 0 ? "recorded" : "published";
  const isShown = ({ access, party }: LedgerDecision) =>
    access === "public" || reader.includes(party) || (access === "parties" && reader.length > 0);
  const ledger = asFarAsShown(readLedger(state.adoption, { on, part, entries, knownOn }), isShown);
  const shown = (decision: LedgerDecision | null) => {
    if (!decision || !isShown(decision)) return null;
    const { recordedBy, published, ...content } = decision;
    const { office, organisation } = recordedBy;
    return { ...content, recordedBy: { office, organisation }, publishedOn: published?.on ?? null };
  };
  const rows = ledger.rows.map(({ executive, assent, ...row }) => ({
    ...row,
    executive: shown(executive),
    assent: shown(assent),
    ...(part === "own" && { ownPart: ownPartStanding(state.adoption, row.authority, on) }),
  }));
  const nameOf = namesIn(state, country);
  const ownInForce = rows.flatMap(({ authority, ownPart }) =>
    ownPart?.state === "inForce" ? [authority] : [],
  );
  return {
    id: state.head?.id ?? "",
    version: state.version,
    ...{ entries, readFrom: readFromOf({ on, knownOn }) },
    sentences: ledgerSentences(ledger, (authority) => nameOf(authority) ?? sameInAll(authority), ownInForce),
    ledger: { ...ledger, rows },
  };
}

const sameInAll = (name: string): FullText => ({ nl: name, fr: name, de: name, en: name });

/** A decision that was published counts for everybody; what it says beside its outcome is for those who may read it. */
function asFarAsShown(ledger: Ledger, isShown: (decision: LedgerDecision) => boolean): Ledger {
  const rows = ledger.rows.map((row) => {
    const decisions = [row.executive, row.assent].filter((one) => one !== null).filter(isShown);
    return {
      ...row,
      reservations: decisions.reduce((sum, { reservations }) => sum + reservations.length, 0),
      hasRemark: decisions.some(({ outcome }) => outcome === "approvedWithRemark"),
    };
  });
  const counted = rows.filter(({ state, reservations }) => state === "adopted" && reservations > 0);
  return {
    ...ledger,
    rows,
    reservations: counted.reduce((sum, { reservations }) => sum + reservations, 0),
    withReservations: counted.map(({ authority }) => authority),
  };
}

/** @param reader the organisations a reader may speak for; a statement is theirs, the parties', or everybody's to see */
export function negotiationOf(
  state: PlanCase,
  { on, knownOn, reader }: Asked & { reader: readonly string[] },
): NegotiationView {
  const { negotiation, adoption, version, head } = state;
  const { rule } = negotiation;
  const parties = seatsOf(state);
  const readers = reader.length > 0 ? reader : [null];
  const known = { rule, on, adopted: adoptedRounds(adoption, on) };
  const isSeen = (statement: { party: string; access: AccessLevel; on: IsoDate }) =>
    readers.some((organisation) => maySee(statement, { organisation, parties }, known));
  const disagreements = negotiation.disagreements.flatMap((disagreement) => {
    // What a source tells of the past nobody said here, on any day.
    if (disagreement.stated) return [{ ...disagreement, positions: disagreement.positions.filter(isSeen) }];
    const { owner, access, openedOn } = disagreement;
    if (!isSeen({ party: owner, access, on: openedOn })) return [];
    return [{ ...disagreement, positions: disagreement.positions.filter(isSeen) }];
  });
  return {
    id: head?.id ?? "",
    version,
    readFrom: readFromOf({ on, knownOn }),
    rule,
    // The draft itself has no level of access: it is the parties' until they adopted it.
    units: reader.length > 0 ? negotiation.units : publicUnits(negotiation.units, known),
    proposals: negotiation.proposals.filter(isSeen),
    objections: negotiation.objections.filter(isSeen),
    positions: negotiation.positions.filter(isSeen),
    disagreements,
  };
}

export function reportOf({ head, reports }: PlanCase, id: string): ReportView | null {
  const report = reports.reports.find((each) => each.id === id);
  return report ? { plan: head?.id ?? "", ...report } : null;
}

export function differenceOfReports(
  plan: string,
  from: ReportView,
  to: ReportView,
): Result<ReportDifferenceView, DifferenceRefusal> {
  const difference = differenceOf(from.content, to.content);
  if (!difference.ok) return difference;
  const changes = difference.value.map((change) => ({
    ...change,
    text: Object.fromEntries(
      languages.map((language) => [language, wordChange(change, language)]),
    ) as FullText,
  }));
  return ok({ plan, from: from.id, to: to.id, changes });
}

export function gapMatrixOf(
  state: PlanCase,
  { on, by, country }: { on: IsoDate; by: "domain" | "goal"; country: Country },
): GapMatrixView {
  const id = state.head?.id ?? "";
  const goals = state.goals.goals.filter(({ withdrawn }) => !withdrawn).map((goal) => goal.id);
  const matrix = gapMatrix({
    ...{ by, on },
    rows: by === "goal" ? goals : lifeDomainIds,
    governments: gapColumnsOf(state, country),
    measures: measuresForGaps(id, state.measures),
    answers: answersForGaps(state.mandates, on),
    model: country.competence,
  });
  return { id, version: state.version, matrix };
}

/** The columns of a plan's matrix: its parties, or its owners where it has none. */
export function gapColumnsOf(state: PlanCase, country: Country): Government[] {
  const parties = partiesOf(state);
  return (parties.length > 0 ? parties : ownersOf(state)).map((column) => ({
    id: column,
    authorities: [column],
    holders: holdersOf(state, column, country),
  }));
}

const ownerOf = ({ head }: PlanCase, id: string) =>
  head && [head.plan.authority, ...(head.plan.coAuthorities ?? [])].find((owner) => owner.id === id);

/** Authors of plans that the rules of competence know by another name. */
function holdersOf(state: PlanCase, id: string, { competence, planAuthorities }: Country) {
  if (competence.authorities.has(id)) return undefined;
  return planAuthorities[ownerOf(state, id)?.type ?? ""];
}
