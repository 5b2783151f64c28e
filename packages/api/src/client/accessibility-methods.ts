/** The methods of the client about accessibility statements. */
import type { AccessibilityStatement } from "@napar/domain/accessibility";
import type { StatementListView, StatementView } from "../accessibility/accessibility.view.js";
import type { createRequester } from "./request.js";

export function accessibilityMethods({ get, put }: Pick<ReturnType<typeof createRequester>, "get" | "put">) {
  const at = (organisation: string) => `/accessibility-statements/${encodeURIComponent(organisation)}`;
  return {
    listAccessibilityStatements: () => get<StatementListView>("/accessibility-statements"),
    findAccessibilityStatement: (organisation: string) => get<StatementView>(at(organisation)),
    /** @param version the one that was read: the change is refused when there is a later one */
    stateAccessibility: (organisation: string, version: number, body: AccessibilityStatement) =>
      put<StatementView>(at(organisation), body, { "if-match": `"v${version}"` }),
  };
}
