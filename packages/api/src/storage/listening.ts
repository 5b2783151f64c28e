/**
 * Being told of changes that any process makes on the same database: by LISTEN on a connection of its own, which is made
 * again when it breaks. A connection that looks well and tells nothing (behind a pooler, or cut off without a word) is found
 * out by calling oneself now and then.
 */
import { randomUUID } from "node:crypto";
import { Client } from "pg";

/** The channel on which migration 0014 tells of changes. */
export const changeChannel = "napar_change";

export type Listener = {
  /** Something changed, or may have changed while nobody was told. */
  onChange: () => void;
  /** Whether changes are told; while they are not, one has to look. */
  onHearing: (isHearing: boolean) => void;
};

/** Milliseconds. */
const timing = { betweenCalls: 15_000, answerWithin: 5000, beforeAnotherTry: 1000 };

/** @returns ends it, and the connection */
export function listenOnPostgres(
  connectionString: string,
  { onChange, onHearing }: Listener,
  { betweenCalls, answerWithin, beforeAnotherTry } = timing,
): () => Promise<void> {
  let isStopped = false;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  const after = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
    timer.unref();
  };

  const again = (broken: Client) => {
    if (client !== broken || isStopped) return;
    client = null;
    onHearing(false);
    broken.end().catch(() => {});
    after(beforeAnotherTry, connect);
  };

  const connect = () => {
    const made = new Client({ connectionString, application_name: "napar listener", keepAlive: true });
    client = made;
    let call = "";
    let isHearing = false;
    const callOneself = () => {
      call = randomUUID();
      after(answerWithin, () => again(made));
      made.query("select pg_notify($1, $2)", [changeChannel, call]).catch(() => again(made));
    };
    made.on("notification", ({ payload }) => {
      // The calls of others are theirs to hear.
      if (payload !== "" && payload !== undefined && payload !== call) return;
      if (payload !== call || call === "") return onChange();
      after(betweenCalls, callOneself);
      if (isHearing) return;
      isHearing = true;
      onHearing(true);
      // Whatever happened before anybody listened.
      onChange();
    });
    made.on("error", () => again(made));
    made.on("end", () => again(made));
    made
      .connect()
      .then(() => made.query(`listen ${changeChannel}`))
      .then(callOneself)
      .catch(() => again(made));
  };

  onHearing(false);
  connect();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
