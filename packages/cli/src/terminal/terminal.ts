/** The world around a command: where it writes, where it stands, what day it is. */
export type Terminal = {
  /** Writes a line to standard output: the answer, and nothing but the answer. */
  out: (line: string) => void;
  /** Writes a line to standard error: refusals and advice. */
  err: (line: string) => void;
  cwd: string;
  environment: Record<string, string | undefined>;
  /** The civil day in Brussels, yyyy-mm-dd. */
  today: () => string;
};

export const processTerminal = (): Terminal => ({
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  cwd: process.cwd(),
  environment: process.env,
  today: () => dayInBelgium.format(new Date()),
});

// Made once: each formatter holds memory outside the heap, and a server asks for the day with every page.
const dayInBelgium = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" });
