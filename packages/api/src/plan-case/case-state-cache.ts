/** The latest state of cases that were used lately. A stamp is given once: a state kept with it is never out of date. */
import type { PlanCase } from "@napar/domain/plan-case";

/** Records of all states together; a record is about a kilobyte. */
const mostRecords = 30_000;

export function createStateCache(limit = mostRecords) {
  const kept = new Map<string, { stamp: string; state: PlanCase; records: number }>();
  let records = 0;
  const forget = (id: string) => {
    records -= kept.get(id)?.records ?? 0;
    kept.delete(id);
  };
  return {
    get(id: string, stamp: string): PlanCase | undefined {
      const found = kept.get(id);
      if (found?.stamp !== stamp) return undefined;
      // Last used, last to go.
      kept.delete(id);
      kept.set(id, found);
      return found.state;
    },
    set(id: string, stamp: string, state: PlanCase): void {
      forget(id);
      const count = recordsIn(state);
      if (count > limit) return;
      kept.set(id, { stamp, state, records: count });
      records += count;
      for (const oldest of kept.keys()) {
        if (records <= limit) break;
        forget(oldest);
      }
    },
  };
}

/** Every state counts for something, an empty one too. */
function recordsIn(state: PlanCase): number {
  let count = 10;
  for (const part of Object.values(state)) {
    for (const member of Object.values(part ?? {})) if (Array.isArray(member)) count += member.length;
  }
  return count;
}
