import { describeStartRefusal, type StartRefusal } from "@napar/api";
import { fillSentence, type Language } from "@napar/domain/text";
import { findings } from "../doctor/findings.data.js";

/** The refusals a person meets first, in their language; the others as the API words them. */
export function wordStartRefusal(refusal: StartRefusal, language: Language): string {
  switch (refusal.kind) {
    case "portInUse":
      return fillSentence(findings.portBusy[language], { port: refusal.port });
    case "folderInUse":
      return fillSentence(findings.folderInUse[language], {
        ...refusal,
        sameMachine: String(refusal.sameMachine),
      });
    case "folderNotWritable":
      return fillSentence(findings.folderNotWritable[language], refusal);
    case "embeddedNotAllowed":
      return findings.embeddedRefused[language];
    case "databaseUnreachable":
      return fillSentence(findings.databaseUnreachable[language], refusal);
    default:
      return describeStartRefusal(refusal);
  }
}
