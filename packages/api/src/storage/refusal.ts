/** Why the storage cannot be opened, and the one line that tells a person what to do about it. */

export type StorageRefusal =
  | { kind: "folderNotWritable"; folder: string; code: string }
  | { kind: "folderInUse"; folder: string; lockFile: string; pid: number; host: string; sameMachine: boolean }
  | { kind: "embeddedNotAllowed"; folder: string }
  | { kind: "embeddedUnreadable"; folder: string; reason: string }
  | { kind: "databaseUnreachable"; database: string; reason: string }
  | { kind: "databaseRefused"; database: string; reason: string }
  | { kind: "databaseTooOld"; database: string; version: string; needed: string }
  | { kind: "databaseNewer"; database: string; migration: string }
  | { kind: "databaseUrlInvalid" }
  | { kind: "ownerUrlInvalid" }
  | { kind: "ownerRefused"; database: string; reason: string }
  | { kind: "tablesNotOurs"; database: string; migration: string }
  | { kind: "rolesNotSeparate"; database: string; owned: string }
  | { kind: "journalNotProtected"; database: string; table: string; statement: string };

/** One line in plain words: what is wrong and what to do. Holds no secret. */
export function describeStorageRefusal(refusal: StorageRefusal): string {
  switch (refusal.kind) {
    case "folderNotWritable":
      return `NAPAR cannot write in the data folder ${refusal.folder} (${refusal.code}): make it writable, or set NAPAR_DATA to another folder.`;
    case "folderInUse":
      return refusal.sameMachine
        ? `The data folder ${refusal.folder} is in use by process ${refusal.pid} on this machine: stop that process, or set NAPAR_DATA to another folder.`
        : `The data folder ${refusal.folder} is in use by process ${refusal.pid} on ${refusal.host}: stop it there; if it is gone, wait two minutes and start again (lock: ${refusal.lockFile}).`;
    case "embeddedNotAllowed":
      return `NODE_ENV is production and the embedded database (${refusal.folder}) is for trying out: set DATABASE_URL to a PostgreSQL database, or NAPAR_ALLOW_EMBEDDED=1 to accept that a crash of the machine may lose data.`;
    case "embeddedUnreadable":
      return `The embedded database in ${refusal.folder} cannot be opened (${refusal.reason}): move the folder away to start afresh, or restore a backup.`;
    case "databaseUnreachable":
      return `PostgreSQL does not answer at ${refusal.database} (${refusal.reason}): start it, or correct DATABASE_URL.`;
    case "databaseRefused":
      return `PostgreSQL refused ${refusal.database} (${refusal.reason}): check user, password, database and rights in DATABASE_URL.`;
    case "databaseTooOld":
      return `PostgreSQL at ${refusal.database} is version ${refusal.version}; NAPAR needs ${refusal.needed} or newer.`;
    case "databaseNewer":
      return `The database ${refusal.database} was written by a newer NAPAR (migration ${refusal.migration}): start that version.`;
    case "journalNotProtected":
      return `The database ${refusal.database} lets NAPAR ${refusal.statement} the table ${refusal.table}, which is only ever appended to: put its trigger ${refusal.table}_is_append_only back.`;
    case "tablesNotOurs":
      return `The tables of ${refusal.database} lack the change ${refusal.migration}, and the role of DATABASE_URL may not make it: set NAPAR_OWNER_DATABASE_URL to the role that owns them for this start.`;
    case "rolesNotSeparate":
      return `NAPAR_OWNER_DATABASE_URL is set, and the role of DATABASE_URL could change the journal of ${refusal.database} all the same: it owns, or is a member of the owner of, ${refusal.owned}. Give DATABASE_URL a role that owns nothing.`;
    case "ownerRefused":
      return `The database ${refusal.database} of NAPAR_OWNER_DATABASE_URL cannot be used (${refusal.reason}): correct it, or leave it out where the tables are up to date.`;
    case "ownerUrlInvalid":
      return "NAPAR_OWNER_DATABASE_URL is not an address of PostgreSQL: write postgres://owner:password@host:5432/database.";
    case "databaseUrlInvalid":
      return "DATABASE_URL is not an address of PostgreSQL: write postgres://user:password@host:5432/database.";
  }
}
