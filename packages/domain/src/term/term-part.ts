/** What can be recorded of terms and governments, and what each event changes. */
import * as z from "zod";
import { dayBefore, firstDay, type IsoDate, isoDate, lastDay, partialDate } from "../calendar/index.js";
import { evidence } from "../mandate/index.js";
import type { CommandOf, Context, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { localizedText } from "../text/index.js";
import { successionRules } from "./succession-rules.data.js";
import {
  type Commitment,
  commitmentBases,
  commitmentStanding,
  endReasons,
  type Government,
  type Portfolio,
  type Tenure,
  type Term,
  type TermState,
} from "./term.js";
import { termRefusalTexts, termSummaries } from "./term-texts.data.js";

const id = z.string().min(1);

export const termCommands = {
  openTerm: z.strictObject({
    authority: id,
    from: isoDate,
    to: isoDate.optional(),
    evidence: evidence.optional(),
  }),
  formGovernment: z.strictObject({
    term: id,
    name: localizedText.optional(),
    from: isoDate,
    evidence: evidence.optional(),
  }),
  /** `on` is the last day in office. */
  endGovernment: z.strictObject({ government: id, on: isoDate, reason: z.enum(endReasons) }),
  openPortfolio: z.strictObject({ government: id, name: localizedText, from: isoDate }),
  renamePortfolio: z.strictObject({ portfolio: id, name: localizedText, from: isoDate }),
  assignOffice: z.strictObject({ office: id, portfolio: id, person: id, from: isoDate }),
  makeCommitment: z.strictObject({
    government: id,
    subject: localizedText,
    basis: z.enum(commitmentBases),
    /** As precise as known; it has to touch the government's time in office. */
    madeOn: partialDate,
    evidence: evidence.optional(),
  }),
  confirmCommitment: z.strictObject({
    commitment: id,
    government: id,
    on: isoDate,
    reference: z.string().min(1),
  }),
  endCommitment: z.strictObject({ commitment: id, government: id, on: isoDate, reason: localizedText }),
};
type Commands = { [K in keyof typeof termCommands]: z.infer<(typeof termCommands)[K]> };

export type TermEvent =
  | { type: "terms.opened"; data: Term }
  | { type: "terms.governmentFormed"; data: Government }
  | { type: "terms.governmentEnded"; data: Commands["endGovernment"] }
  | { type: "terms.portfolioOpened"; data: Portfolio }
  | { type: "terms.portfolioRenamed"; data: Commands["renamePortfolio"] }
  | { type: "terms.officeAssigned"; data: Tenure }
  | { type: "terms.commitmentMade"; data: Commitment }
  | { type: "terms.commitmentStated"; data: { commitment: string } & Commitment["statements"][number] };

export type TermRefusal = Refusal & { kind: keyof typeof termRefusalTexts };

export const termPart: Part<
  TermState,
  Commands,
  TermEvent,
  { readonly terms: TermState },
  TermRefusal["kind"]
> = {
  name: "terms",
  initial: { terms: [], governments: [], portfolios: [], tenures: [], commitments: [] },
  commands: termCommands,
  summaries: termSummaries,
  refusalTexts: termRefusalTexts,
  decide: (command, { terms }, context) => decide(command, terms, context),
  evolve,
};

type Known = readonly { readonly id: string }[];
const unknown = (kind: TermRefusal["kind"], path: string, value: string, known: Known): TermRefusal => ({
  kind,
  path,
  value,
  nearest: nearestTo(
    value,
    known.map((entry) => entry.id),
  ),
});
const outside = (path: string, value: IsoDate, span: { from: IsoDate; to: IsoDate | null }): TermRefusal[] =>
  value < span.from || (span.to !== null && value > span.to)
    ? [{ kind: "outsidePeriod", path, value, from: span.from, to: span.to }]
    : [];

function decide(
  command: CommandOf<Commands>,
  state: TermState,
  { on, newId }: Context,
): Result<TermEvent[], TermRefusal[]> {
  const refusals: TermRefusal[] = [];
  const finish = (event: () => TermEvent): Result<TermEvent[], TermRefusal[]> =>
    refusals.length > 0 ? err(refusals) : ok([event()]);
  const governmentAt = (value: string): Government | undefined => {
    const found = state.governments.find((entry) => entry.id === value);
    if (!found) refusals.push(unknown("unknownGovernment", "government", value, state.governments));
    return found;
  };
  switch (command.type) {
    case "openTerm": {
      const { authority, from, to = null, evidence: source } = command.data;
      if (to !== null && to < from) refusals.push({ kind: "endBeforeStart", path: "to", value: to, from });
      const overlapping = state.terms.filter(
        (entry) =>
          entry.authority === authority &&
          (to === null || entry.from <= to) &&
          (entry.to === null || entry.to >= from),
      );
      for (const other of overlapping)
        refusals.push({ kind: "termsOverlap", path: "from", term: other.id, from: other.from, to: other.to });
      return finish(() => ({
        type: "terms.opened",
        data: { id: newId("term"), authority, from, to, ...(source && { evidence: source }) },
      }));
    }
    case "formGovernment": {
      const { term: termId, name = null, from, evidence: source } = command.data;
      const term = state.terms.find((entry) => entry.id === termId);
      if (!term) refusals.push(unknown("unknownTerm", "term", termId, state.terms));
      else {
        refusals.push(...outside("from", from, term));
        const sitting = state.governments.filter(
          (entry) => entry.authority === term.authority && (entry.to === null || entry.to >= from),
        );
        for (const other of sitting)
          refusals.push({
            kind: "governmentInOffice",
            path: "from",
            government: other.id,
            from: other.from,
            to: other.to,
          });
      }
      return finish(() => ({
        type: "terms.governmentFormed",
        data: {
          id: newId("government"),
          authority: term?.authority ?? "",
          term: termId,
          name,
          from,
          to: null,
          endReason: null,
          ...(source && { evidence: source }),
        },
      }));
    }
    case "endGovernment": {
      const government = governmentAt(command.data.government);
      if (government?.to)
        refusals.push({ kind: "governmentEnded", government: government.id, on: government.to });
      if (government && command.data.on < government.from)
        refusals.push({ kind: "endBeforeStart", path: "on", value: command.data.on, from: government.from });
      return finish(() => ({ type: "terms.governmentEnded", data: command.data }));
    }
    case "openPortfolio": {
      const { government: of, name, from } = command.data;
      const government = governmentAt(of);
      if (government) refusals.push(...outside("from", from, government));
      return finish(() => ({
        type: "terms.portfolioOpened",
        data: { id: newId("portfolio"), government: of, names: [{ name, from }] },
      }));
    }
    case "renamePortfolio":
    case "assignOffice": {
      const { portfolio: of, from } = command.data;
      const portfolio = state.portfolios.find((entry) => entry.id === of);
      if (!portfolio) refusals.push(unknown("unknownPortfolio", "portfolio", of, state.portfolios));
      const government = state.governments.find((entry) => entry.id === portfolio?.government);
      if (government) refusals.push(...outside("from", from, government));
      if (command.type === "assignOffice") {
        const { data } = command;
        const before = state.tenures.findLast((entry) => entry.office === data.office);
        if (before && from <= before.from)
          refusals.push({ kind: "beforePresentHolder", path: "from", value: from, from: before.from });
        return finish(() => ({ type: "terms.officeAssigned", data: { ...data, to: null } }));
      }
      const last = portfolio?.names.at(-1)?.from;
      if (last && from <= last)
        refusals.push({ kind: "beforePresentName", path: "from", value: from, from: last });
      const { data } = command;
      return finish(() => ({ type: "terms.portfolioRenamed", data }));
    }
    case "makeCommitment": {
      const { madeOn } = command.data;
      const government = governmentAt(command.data.government);
      if (firstDay(madeOn) > on) refusals.push({ kind: "dateInFuture", path: "madeOn", value: madeOn, on });
      if (government) {
        const misses =
          lastDay(madeOn) < government.from || (government.to !== null && firstDay(madeOn) > government.to);
        if (misses)
          refusals.push({
            ...{ kind: "outsidePeriod", path: "madeOn", value: madeOn },
            ...{ from: government.from, to: government.to },
          });
      }
      const { data } = command;
      return finish(() => ({
        type: "terms.commitmentMade",
        data: { ...data, id: newId("commitment"), authority: government?.authority ?? "", statements: [] },
      }));
    }
    case "confirmCommitment":
    case "endCommitment": {
      const { data } = command;
      const commitment = state.commitments.find((entry) => entry.id === data.commitment);
      const government = governmentAt(data.government);
      if (!commitment)
        refusals.push(unknown("unknownCommitment", "commitment", data.commitment, state.commitments));
      if (data.on > on) refusals.push({ kind: "dateInFuture", path: "on", value: data.on, on });
      if (government) refusals.push(...outside("on", data.on, government));
      if (commitment && government) {
        if (commitment.authority !== government.authority)
          refusals.push({
            kind: "othersCommitment",
            commitment: commitment.id,
            authority: commitment.authority,
            organisation: government.authority,
          });
        const { state: standing, lapsedOn } = commitmentStanding(state, commitment, data.on, successionRules);
        if (standing === "lapsed" || standing === "ended")
          refusals.push({ kind: "commitmentOver", commitment: commitment.id, state: standing, on: lapsedOn });
        if (command.type === "confirmCommitment" && commitment.government === government.id)
          refusals.push({ kind: "ownCommitment", commitment: commitment.id, government: government.id });
      }
      return finish(() => ({
        type: "terms.commitmentStated",
        data:
          command.type === "confirmCommitment"
            ? { ...command.data, kind: "confirmed", reason: null }
            : { ...command.data, kind: "ended", reference: null },
      }));
    }
  }
}

function evolve(state: TermState, event: TermEvent): TermState {
  switch (event.type) {
    case "terms.opened":
      return { ...state, terms: [...state.terms, event.data] };
    case "terms.governmentFormed":
      return { ...state, governments: [...state.governments, event.data] };
    case "terms.governmentEnded": {
      const { government, on, reason } = event.data;
      const governments = state.governments.map((entry) =>
        entry.id === government ? { ...entry, to: on, endReason: reason } : entry,
      );
      return { ...state, governments };
    }
    case "terms.portfolioOpened":
      return { ...state, portfolios: [...state.portfolios, event.data] };
    case "terms.portfolioRenamed": {
      const { portfolio, name, from } = event.data;
      const portfolios = state.portfolios.map((entry) =>
        entry.id === portfolio ? { ...entry, names: [...entry.names, { name, from }] } : entry,
      );
      return { ...state, portfolios };
    }
    case "terms.officeAssigned": {
      const { office, from } = event.data;
      // The one before stays in office until the new one comes.
      const tenures = state.tenures.map((entry) =>
        entry.office === office && entry.to === null ? { ...entry, to: dayBefore(from) } : entry,
      );
      return { ...state, tenures: [...tenures, event.data] };
    }
    case "terms.commitmentMade":
      return { ...state, commitments: [...state.commitments, event.data] };
    case "terms.commitmentStated": {
      const { commitment, ...statement } = event.data;
      const commitments = state.commitments.map((entry) =>
        entry.id === commitment ? { ...entry, statements: [...entry.statements, statement] } : entry,
      );
      return { ...state, commitments };
    }
    default:
      return state;
  }
}
