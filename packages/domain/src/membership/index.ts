export {
  findMembership,
  type Membership,
  type MembershipRegister,
  type MembershipSource,
  type MembershipStatus,
  type MembershipStatusText,
  membership,
  membershipStatus,
  membershipStatusText,
  membershipThen,
  type NetworkFact,
  statusText,
} from "./membership.js";
