import type { Session } from "../session/session.queries.js";

/** For whom somebody acts, the first appointment first. */
export const organisationsOf = ({ appointments }: Pick<Session, "appointments">): string[] => [
  ...new Set(appointments.map(({ organisation }) => organisation)),
];
