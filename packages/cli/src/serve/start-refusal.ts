import { describeStartRefusal, type StartRefusal } from "@napar/api";
import type { Language } from "@napar/domain/text";
import { findings } from "../doctor/findings.data.js";
import { fill } from "../text/text.js";

/** The refusals a person meets first, in their language; the others as the API words them. */
export function wordStartRefusal(refusal: StartRefusal, language: Language): string {
  switch (refusal.kind) {
    case "portInUse":
      return fill(findings.portBusy[language], { port: refusal.port });
    case "folderInUse":
      return fill(findings.folderInUse[language], { ...refusal, sameMachine: String(refusal.sameMachine) });
    case "folderNotWritable":
      return fill(findings.folderNotWritable[language], refusal);
    case "embeddedNotAllowed":
      return findings.embeddedRefused[language];
    case "databaseUnreachable":
      return fill(findings.databaseUnreachable[language], refusal);
    default:
      return describeStartRefusal(refusal);
  }
}
