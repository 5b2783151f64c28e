export { findOrganisationSettings, type OrganisationSettings } from "./organisation-settings.store.js";
