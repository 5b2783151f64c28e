/**
 * What each action asks: which roles, in which relation of their organisation to the thing, in which of its states.
 *
 * House rules of this platform, from one principle: governments are equals, so no government changes another's part
 * (`party` never appears beside a change of what has an owner). A jurist and the parties review the matrix they expand to.
 */
import type { Relation, ResourceState, Role } from "./permission.js";

type Who = Role | "everybody";
export type ActionRule = {
  readonly roles: Partial<Readonly<Record<Who, readonly Relation[]>>>;
  readonly states: readonly ResourceState[];
  /** A second person is needed: not the one who entered the thing. */
  readonly fourEyes: boolean;
  readonly isReading: boolean;
  /** What one adds to a plan as one's own is for those who own the plan, are party to it or partner in it. */
  readonly isInside: boolean;
};

const own = ["own"] as const;
const ownOrParty = ["own", "party"] as const;
const involved = ["own", "party", "partner"] as const;
const any = ["own", "party", "partner", "other"] as const;
const open = ["draft", "submitted", "published"] as const;
const always = ["draft", "submitted", "published", "closed"] as const;

const change = (roles: ActionRule["roles"], states: readonly ResourceState[] = open): ActionRule => ({
  roles,
  states,
  fourEyes: false,
  isReading: false,
  isInside: false,
});
const secondPerson = (roles: ActionRule["roles"], states: readonly ResourceState[]): ActionRule => ({
  ...change(roles, states),
  fourEyes: true,
});
const read = (roles: ActionRule["roles"], states: readonly ResourceState[] = always): ActionRule => ({
  ...change(roles, states),
  isReading: true,
});

const inside = (rule: ActionRule): ActionRule => ({ ...rule, isInside: true });

/** Leading the procedure of a plan: the coordinator of the organisation that owns it. */
const lead = change({ coordinator: own });
/** Writing what one's organisation answers for. */
const write = change({ editor: own });
/** The same, and a contributor on measures named in the appointment. */
const writeOnMeasure = change({ editor: own, contributor: own });
/** Speaking in a negotiation for one's own organisation, on a text that is common. */
const speak = change({ editor: ownOrParty, signatory: ownOrParty, coordinator: ownOrParty });
/** Committing a government. */
const sign = change({ signatory: own });

export const actionRules = {
  // Reading, by the level of access of what is read.
  readPublic: read({ everybody: any }),
  readParties: read({
    reader: ownOrParty,
    contributor: ownOrParty,
    editor: ownOrParty,
    validator: ownOrParty,
    signatory: ownOrParty,
    coordinator: ownOrParty,
    moderator: ownOrParty,
    auditor: any,
  }),
  readOwn: read({
    reader: own,
    contributor: own,
    editor: own,
    validator: own,
    signatory: own,
    coordinator: own,
    moderator: own,
    auditor: any,
  }),
  readAppointments: read({ installer: any, validator: own, coordinator: own, auditor: any }),

  // The case and its procedure.
  openCase: change({ coordinator: own }, ["draft"]),
  changeHead: lead,
  statePlainSummary: lead,
  addAxis: lead,
  changeAxis: lead,
  moveAxis: lead,
  removeAxis: lead,
  addNode: lead,
  changeNode: lead,
  moveNode: lead,
  removeNode: lead,
  linkRenewal: change({ coordinator: own }, always),
  // A closed plan can still be replaced; which step a stage allows is the lifecycle's to say.
  moveStage: change({ coordinator: own }, always),
  stateStage: lead,
  holdConsultation: lead,
  answerConsultation: lead,
  recordEvaluation: change({ coordinator: own, auditor: any }),
  setDeadline: lead,
  extendDeadline: lead,
  publishPlan: change({ coordinator: own }, always),
  unpublishPlan: change({ coordinator: own }, always),

  // Mandates and requests. A reaction is recorded by the one who answers, or by the one who asked.
  giveMandate: inside(change({ coordinator: own, signatory: own })),
  recordMandateResult: change({ coordinator: own, editor: own }),
  withdrawMandate: change({ coordinator: own, signatory: own }),
  sendRequest: inside(change({ coordinator: own, editor: own })),
  recordReaction: change({ coordinator: own, editor: own }),

  // Parties and the ledger.
  deriveParties: lead,
  confirmParty: lead,
  addParty: lead,
  setPartyAside: lead,
  openAdoptionRound: lead,
  recordDecision: change({ editor: own, signatory: own }),
  // What a public source tells of the past; only of one's own government.
  stateDecision: sign,
  publishDecision: secondPerson({ signatory: own }, ["submitted"]),
  // It rests on a decision that a second person published.
  putOwnPartInForce: sign,
  endOwnPart: sign,

  // Negotiation.
  addTextUnit: change({ editor: own, coordinator: own }),
  proposeChange: speak,
  withdrawProposal: change({ editor: own, signatory: own, coordinator: own }),
  acceptProposal: lead,
  declineProposal: lead,
  raiseObjection: speak,
  liftObjection: change({ editor: own, signatory: own, coordinator: own }),
  takePosition: speak,
  declarePublicationRule: lead,
  openDisagreement: change({ editor: involved, signatory: involved, coordinator: involved }, always),
  stateDisagreement: change({ coordinator: own }, always),
  joinDisagreement: change({ editor: involved, signatory: involved, coordinator: involved }, always),
  closeDisagreement: change({ editor: own, signatory: own, coordinator: own }, always),

  // Goals and measures.
  createGoal: inside(write),
  changeGoal: write,
  claimGoal: inside(write),
  withdrawGoal: write,
  createMeasure: inside(write),
  changeMeasure: writeOnMeasure,
  withdrawMeasure: write,
  offerLead: change({ editor: own, coordinator: own }),
  acceptLead: change({ editor: own, signatory: own }),
  declineLead: change({ editor: own, signatory: own }),
  claimLead: inside(change({ editor: own, signatory: own })),
  addShare: inside(write),
  changeShare: writeOnMeasure,
  withdrawShare: write,
  addMilestone: writeOnMeasure,
  changeMilestone: writeOnMeasure,
  completeMilestone: writeOnMeasure,
  removeMilestone: write,

  // Status: the authority reports, an independent body assesses, civil society contests.
  recordStatus: change({ editor: any, contributor: own, auditor: any }),
  replyToStatus: change({ editor: own, validator: own }),

  // Money and figures.
  recordBudgetLine: inside(writeOnMeasure),
  correctBudgetLine: write,
  withdrawBudgetLine: write,
  defineIndicator: inside(write),
  changeTarget: write,
  submitValue: writeOnMeasure,
  returnValue: secondPerson({ validator: own }, ["submitted"]),
  approveValue: secondPerson({ validator: own }, ["submitted"]),

  // Reporting.
  setReportingCalendar: lead,
  deliverReport: change({ editor: own, coordinator: own }),
  freezeReport: change({ coordinator: own }, always),

  // The time of governments.
  openTerm: inside(write),
  formGovernment: write,
  endGovernment: write,
  openPortfolio: write,
  renamePortfolio: write,
  assignOffice: write,
  makeCommitment: sign,
  confirmCommitment: sign,
  endCommitment: sign,

  // Who holds which role. A change is proposed by one person and confirmed by another.
  installFirst: change({ everybody: any }, ["draft"]),
  proposeAppointment: change({ installer: any, validator: own }, ["draft"]),
  proposeAppointmentChange: change({ installer: any, validator: own }, ["published"]),
  confirmAppointment: secondPerson({ installer: any, validator: own }, ["submitted"]),
  declineAppointment: change({ installer: any, validator: own }, ["submitted"]),

  /** How often its people get mail, when they are reminded. */
  changeOrganisationSettings: change({ validator: own, coordinator: own }, ["published"]),

  // Contributions of outsiders, once they are sent in.
  moderateContribution: secondPerson({ moderator: ["own", "partner", "other"] }, ["submitted"]),
} as const satisfies Record<string, ActionRule>;
export type Action = keyof typeof actionRules;
