export {
  type DeadlineAhead,
  deadlinesAhead,
  groupOfWaiting,
  inOrder,
  type Waiting,
  type WaitingGroup,
  type WaitingKind,
  waitingGroups,
  waitingKinds,
  whatWaits,
} from "./workload.js";
