import type { CaseSummaryView } from "@napar/api/client";
import { t } from "../language/language.js";

/** Short enough for a cell. */
export const procedureNames: Record<CaseSummaryView["procedure"], () => string> = {
  interfederal: () => t.adminProcedureInterfederal(),
  "one-government": () => t.adminProcedureGovernment(),
  "city-eccar": () => t.adminProcedureCity(),
};
