/** What a country hands to the API: its places, its law, its points of contact. The API itself knows none. */
import type { ComplaintRegime } from "@napar/domain/accessibility";
import type { PartialDate } from "@napar/domain/calendar";
import type { CompetenceModel } from "@napar/domain/competence";
import type { ContactDirectory } from "@napar/domain/contact-point";
import type { MembershipRegister } from "@napar/domain/membership";
import type { PlaceIndex } from "@napar/domain/place";
import type { FullText } from "@napar/domain/text";

/** `on`: of an adopted one the day of the decision, as precise as the source; `null`: not known. */
export type Standing = { state: "adopted" | "not-found" | "not-established"; on: PartialDate | null };

export type Country = {
  places: PlaceIndex;
  competence: CompetenceModel;
  contactPoints: ContactDirectory;
  membership: MembershipRegister;
  /** Laws of digital accessibility, and whom one turns to in the end. */
  complaintRegimes: readonly ComplaintRegime[];
  /** Authorities of the model that stand behind a kind of author of plans: their territory is where its plans apply. */
  planAuthorities: Readonly<Record<string, readonly string[]>>;
  /** What is known of a government's own plan against racism where the register does not hold it. */
  standings: ReadonlyMap<string, Standing>;
  /** Said with every answer about law. */
  disclaimer: FullText;
};
