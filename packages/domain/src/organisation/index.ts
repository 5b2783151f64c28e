export {
  type Organisation,
  type OrganisationTypeId,
  organisation,
  organisationTypeIds,
  type Party,
  party,
} from "./organisation.js";
export { organisationTypes } from "./organisation-types.data.js";
