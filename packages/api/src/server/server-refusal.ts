/** Why the server cannot start, and the one line that tells a person what to do about it. */
import { describeStorageRefusal, type StorageRefusal } from "../storage/index.js";

export type ServerRefusal =
  | { kind: "portInUse" | "portNotAllowed"; port: number }
  | { kind: "hostNotAvailable"; host: string };
export type StartRefusal = ServerRefusal | StorageRefusal;

/** One line in plain words. Holds no secret. */
export function describeStartRefusal(refusal: StartRefusal): string {
  switch (refusal.kind) {
    case "portInUse":
      return `Port ${refusal.port} is in use by another program: stop it, or choose another port with PORT.`;
    case "portNotAllowed":
      return `Port ${refusal.port} may not be used by this user: choose one above 1023 with PORT.`;
    case "hostNotAvailable":
      return `This machine has no address ${refusal.host}: correct HOST.`;
    default:
      return describeStorageRefusal(refusal);
  }
}
