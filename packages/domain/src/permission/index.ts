export { type Action, type ActionRule, actionRules } from "./action-rules.data.js";
export {
  type AppointmentEvent,
  type AppointmentProposal,
  type AppointmentState,
  appointmentCommands,
  appointmentPart,
  appointmentsOf,
} from "./appointments.js";
export { withoutSuccessor } from "./hand-over.js";
export {
  type Actor,
  type Appointment,
  appointment,
  can,
  everybody,
  type PermissionAnswer,
  type PermissionDenial,
  type Permit,
  permissionCell,
  type Relation,
  type Resource,
  type ResourceState,
  type Role,
  relationOf,
  relations,
  resourceStates,
  role,
  roles,
  UnsetPermission,
} from "./permission.js";
export { permissionMatrix } from "./permission-matrix.js";
export {
  appointmentRefusalTexts,
  appointmentSummaries,
  denialTexts,
  relationTexts,
  resourceStateTexts,
  roleTexts,
} from "./permission-texts.data.js";
export { isSigning } from "./signing-actions.data.js";
