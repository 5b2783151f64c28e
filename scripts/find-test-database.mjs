/**
 * Prints the address of a PostgreSQL server the tests may use, or nothing.
 * First the address the person gave, then the role and database that `.ci/run` creates on this machine.
 */
import { createRequire } from "node:module";

const pg = createRequire(new URL("../packages/api/package.json", import.meta.url))("pg");

const given = process.env.NAPAR_TEST_DATABASE_URL;
const candidates = given ? [given] : ["postgres://napar:napar@127.0.0.1:5432/napar_test"];

for (const address of candidates) {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query("select 1");
    console.log(address);
    break;
  } catch (error) {
    if (given) console.error(error.message || error.code);
  } finally {
    await client.end().catch(() => {});
  }
}
