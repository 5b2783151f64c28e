import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  appendEntry,
  checkpointText,
  commitPersons,
  emptyJournal,
  exportJournal,
  type Hashing,
  type JournalBreak,
  type JournalDraft,
  type JournalEntry,
  journalBreakTexts,
  keyIdOf,
  verifierKeyText,
  verifyJournal,
  writeSignedCheckpoint,
} from "./index.js";

// The domain has no types of Node; a computed name keeps the compiler from looking for them.
const crypto = await import(["node", "crypto"].join(":"));

const canonicalize = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalize).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalize(member)}`).join()}}`;
};
const hashing: Hashing = {
  canonicalize,
  sha256Hex: (input) => crypto.createHash("sha256").update(input).digest("hex"),
};

const keyName = "napar.example/journal";
const pair = crypto.generateKeyPairSync("ed25519");
const publicKey = Uint8Array.from(pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32));
const trustedKeys = [verifierKeyText(keyName, publicKey, hashing)];
const spki = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const options = {
  hashing,
  trustedKeys,
  verifySignature: ({
    publicKey,
    text,
    signature,
  }: {
    publicKey: Uint8Array;
    text: string;
    signature: Uint8Array;
  }) => {
    const key = crypto.createPublicKey({
      key: Uint8Array.from([...spki, ...publicKey]),
      format: "der",
      type: "spki",
    });
    return crypto.verify(
      null,
      new (
        globalThis as never as { TextEncoder: new () => { encode(t: string): Uint8Array } }
      ).TextEncoder().encode(text),
      key,
      signature,
    ) as boolean;
  },
};

const origin = "napar.example";
const commitmentOf = (person: string) => `hmac-sha256:${hashing.sha256Hex(`key ${person}`)}`;
const draft = (index: number): JournalDraft => ({
  at: `2026-11-21T10:00:${String(index % 60).padStart(2, "0")}Z`,
  actor: { office: "cabinet", organisation: "fed", person: commitmentOf("p1") },
  subject: { kind: "plan", id: "be-napar" },
  type: "adoption.decisionRecorded",
  data: {
    outcome: "approved",
    note: `één “besluit” nr. ${index}`,
    tab: "\u001f",
    amount: 12.5,
    list: [1, null],
  },
});

function journalOf(count: number, drafts = draft): JournalEntry[] {
  let head: { sequence: number; hash: string } = emptyJournal(origin, hashing);
  return Array.from({ length: count }, (_, index) => {
    const appended = appendEntry(head, drafts(index), hashing);
    if (!appended.ok) throw new Error(JSON.stringify(appended.error));
    head = appended.value;
    return appended.value;
  });
}
const checkpointAt = (entries: readonly JournalEntry[], size: number, from = origin): string => {
  const hash = size === 0 ? emptyJournal(origin, hashing).hash : (entries[size - 1] as JournalEntry).hash;
  const checkpoint = { origin: from, sequence: size, hash };
  const signature = Uint8Array.from(crypto.sign(null, checkpointText(checkpoint), pair.privateKey));
  return writeSignedCheckpoint(
    checkpoint,
    { name: keyName, id: keyIdOf(keyName, publicKey, hashing) },
    signature,
  );
};
const fileOf = (entries: readonly JournalEntry[], checkpoints: readonly string[]): string =>
  [...exportJournal({ origin, entries, checkpoints }, hashing)].join("");
const breaksOf = (file: string, extra = {}): JournalBreak[] =>
  verifyJournal(file, { ...options, ...extra }).breaks;

const whole = journalOf(8);
const checkpoint = checkpointAt(whole, 8);
const file = fileOf(whole, [checkpoint]);
/** All hashes made again, as a forger with access to the database would. */
const rewritten = (entries: readonly JournalDraft[]): JournalEntry[] =>
  journalOf(entries.length, (index) => {
    const { at, actor, subject, type, data } = entries[index] as JournalDraft;
    return { at, actor, subject, type, data };
  });

describe("a journal nobody touched", () => {
  it("is intact, and proven as far as its checkpoints reach", () => {
    expect(verifyJournal(file, options)).toEqual({
      ...{ isIntact: true, origin, entries: 8, sealed: 0, provenTo: 8, breaks: [] },
      head: { sequence: 8, hash: whole[7]?.hash },
    });
    expect(
      verifyJournal(fileOf(whole, [checkpointAt(whole, 0), checkpointAt(whole, 5)]), options),
    ).toMatchObject({
      isIntact: true,
      provenTo: 5,
    });
    expect(verifyJournal(fileOf([], []), options)).toMatchObject({ isIntact: true, entries: 0, provenTo: 0 });
  });
  it("numbers its entries from 1 without gaps, each bound to the one before", () => {
    expect(whole.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(whole.slice(1).map(({ previousHash }) => previousHash)).toEqual(
      whole.slice(0, -1).map(({ hash }) => hash),
    );
  });
});

describe("what is done to a journal is named", () => {
  it("whatever byte is changed, anywhere in the file", () => {
    const bytes: Uint8Array = new (
      globalThis as never as { TextEncoder: new () => { encode(t: string): Uint8Array } }
    ).TextEncoder().encode(file);
    const decoder = new (
      globalThis as never as { TextDecoder: new () => { decode(b: Uint8Array): string } }
    ).TextDecoder();
    const lineOf = (at: number) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] as number) ^ mask;
        const breaks = breaksOf(decoder.decode(flipped));
        expect(breaks).not.toEqual([]);
        const line = lineOf(at);
        const isInEntry = line > 1 && line <= whole.length + 1 && bytes[at] !== 10;
        if (!isInEntry) return;
        // Named by its line or its number; a new number leaves a gap where the old one was.
        const named = breaks.some(
          (found) =>
            ("line" in found && (found.line === line || found.line === line + 1)) ||
            ("sequence" in found && found.sequence === line - 1) ||
            (found.kind === "entryMissing" && found.from <= line - 1 && line - 1 <= found.to) ||
            found.kind === "tailDeleted",
        );
        expect(named).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("the tail deleted, however much of it", () => {
    for (let left = 0; left < whole.length; left += 1) {
      const cut = fileOf(whole.slice(0, left), [checkpoint]);
      expect(breaksOf(cut)).toEqual([{ kind: "tailDeleted", entries: left, checkpointSize: 8 }]);
      // The one who cuts the tail takes the checkpoint too; whoever kept one still sees it.
      const hidden = fileOf(whole.slice(0, left), []);
      expect(breaksOf(hidden)).toEqual([]);
      expect(breaksOf(hidden, { keptCheckpoints: [checkpoint] })).toEqual([
        { kind: "tailDeleted", entries: left, checkpointSize: 8 },
      ]);
    }
  });

  it("a row taken out", () => {
    expect(breaksOf(fileOf([...whole.slice(0, 3), ...whole.slice(5)], [checkpoint]))).toEqual([
      { kind: "entryMissing", from: 4, to: 5 },
    ]);
  });

  it("two rows swapped, whichever", () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), (a, b) => {
        fc.pre(a !== b);
        const swapped = [...whole];
        [swapped[a], swapped[b]] = [whole[b] as JournalEntry, whole[a] as JournalEntry];
        const found = breaksOf(fileOf(swapped, [checkpoint]));
        expect(found).toEqual([
          { kind: "entriesSwapped", sequences: expect.arrayContaining([a + 1, b + 1]) },
        ]);
        // Their numbers swapped as well: both are altered.
        const renumbered = whole.map((entry, index) =>
          index === a || index === b ? { ...(swapped[index] as JournalEntry), sequence: index + 1 } : entry,
        );
        expect(breaksOf(fileOf(renumbered, [checkpoint]))).toEqual(
          expect.arrayContaining([
            { kind: "entryAltered", sequence: a + 1, line: a + 2 },
            { kind: "entryAltered", sequence: b + 1, line: b + 2 },
          ]),
        );
      }),
    );
  });

  it("a row put in, wherever, with a hash of its own", () => {
    fc.assert(
      fc.property(fc.nat(7), (at) => {
        const before = at === 0 ? emptyJournal(origin, hashing) : (whole[at - 1] as JournalEntry);
        const forged = appendEntry(before, { ...draft(at), type: "adoption.decisionPublished" }, hashing);
        if (!forged.ok) throw new Error("a forged entry is a sound one");
        const found = breaksOf(
          fileOf([...whole.slice(0, at), forged.value, ...whole.slice(at)], [checkpoint]),
        );
        expect(found).toContainEqual({ kind: "entryInserted", sequence: at + 1, lines: [at + 2, at + 3] });
      }),
    );
  });

  it("a row exchanged for another whole one", () => {
    const before = whole[2] as JournalEntry;
    const forged = appendEntry(before, { ...draft(9), type: "adoption.decisionPublished" }, hashing);
    if (!forged.ok) throw new Error("a forged entry is a sound one");
    expect(breaksOf(fileOf([...whole.slice(0, 3), forged.value, ...whole.slice(4)], []))).toEqual([
      { kind: "chainBroken", sequence: 5 },
    ]);
  });

  it("everything written anew, against a checkpoint", () => {
    const drafts: JournalDraft[] = whole.map((entry, index) =>
      index === 4 ? { ...entry, type: "x.y" } : entry,
    );
    expect(breaksOf(fileOf(rewritten(drafts), []))).toEqual([]);
    expect(breaksOf(fileOf(rewritten(drafts), [checkpoint]))).toEqual([
      { kind: "journalRewritten", checkpointSize: 8 },
    ]);
  });
});

describe("a checkpoint", () => {
  const [text = "", signature = ""] = checkpoint.split("\n\n");
  test.each([
    ["of another size", `${text.replace("\n8\n", "\n7\n")}\n\n${signature}`, "checkpointSignatureWrong"],
    [
      "with another signature",
      checkpointAt(whole, 7).replace(/^[^—]+/, `${text}\n\n`),
      "checkpointSignatureWrong",
    ],
    [
      "by a key nobody trusts",
      checkpoint.replace("— napar.example/journal", "— other"),
      "checkpointKeyUnknown",
    ],
    ["of another journal", checkpointAt(whole, 8, "elsewhere"), "checkpointOfOther"],
    ["cut short", text, "checkpointUnreadable"],
  ])("%s is refused", (_, note, kind) => {
    expect(breaksOf(fileOf(whole, [note])).map((found) => found.kind)).toContain(kind);
  });
  it("cannot be held against a key that is no key", () => {
    expect(breaksOf(file, { trustedKeys: ["napar+00000000+AAAA", ...trustedKeys] })).toEqual([
      { kind: "keyUnreadable", key: 0 },
    ]);
  });
});

test.each([
  ["", "formatUnknown"],
  ["plain text\n", "formatUnknown"],
  [file.replace("journal/1", "journal/2"), "formatUnknown"],
  [file.replace('{"actor"', '{ "actor"'), "lineUnreadable"],
  [file.replace(`"origin":"${origin}"`, '"origin":"other"'), "chainBroken"],
])("a file that is none of ours is named", (text, kind) => {
  expect(breaksOf(text).map((found) => found.kind)).toContain(kind);
});

describe("persons", () => {
  it("stay out: an entry that names one in the clear is refused", () => {
    const named = { ...draft(0), data: { submittedBy: { person: "p1", office: "o" } } };
    expect(appendEntry(emptyJournal(origin, hashing), named, hashing)).toEqual({
      ok: false,
      error: {
        kind: "entryInvalid",
        problems: [{ path: "data.submittedBy.person", expected: "a keyed commitment" }],
      },
    });
    const data = commitPersons(named.data, commitmentOf);
    expect(data).toEqual({ submittedBy: { person: commitmentOf("p1"), office: "o" } });
    expect(appendEntry(emptyJournal(origin, hashing), { ...named, data }, hashing).ok).toBe(true);
  });
  it("and entries with members we do not know, or no instant, are refused with all their problems", () => {
    const wrong = { ...draft(0), at: "yesterday", extra: 1 } as JournalDraft;
    const refused = appendEntry(emptyJournal(origin, hashing), wrong, hashing);
    expect(!refused.ok && refused.error.problems).toHaveLength(2);
  });
});

it("has words in four languages for everything that can be wrong", () => {
  for (const words of Object.values(journalBreakTexts)) {
    expect(Object.values(words).every((text) => text.length > 0)).toBe(true);
  }
});

test.each([
  [
    "members in another order",
    (line: string) => line.replace(/("amount":12.5),("list":\[1,null\])/, "$2,$1"),
  ],
  ["a number written otherwise", (line: string) => line.replace("12.5", "12.50")],
  ["an escape in capitals", (line: string) => line.replace("\\u001f", "\\u001F")],
  ["a letter escaped", (line: string) => line.replace("é", "\\u00e9")],
  ["a space", (line: string) => line.replace(":", ": ")],
  ["a member twice", (line: string) => line.replace('"amount":12.5', '"amount":12.5,"amount":12.5')],
])("an entry is canonical JSON, or is not read: %s", (_, change) => {
  const [head = "", first = ""] = fileOf(journalOf(1), []).split("\n");
  const { hash } = JSON.parse(first) as JournalEntry;
  const altered = change(first);
  expect(altered).not.toBe(first);
  // A forger would make the hash anew, over what now stands there.
  const forged = altered.replace(hash, hashing.sha256Hex(altered.replace(`"hash":"${hash}",`, "")));
  expect(breaksOf(`${head}\n${forged}\n`)).toMatchObject([{ kind: "lineUnreadable", line: 2 }]);
});
