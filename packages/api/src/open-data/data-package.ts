/** What the tables hold, as a Data Package (https://datapackage.org/standard/data-package/): for programs that read it. */
import { type DataType, wholeTables } from "./table/index.js";

const fieldTypes: Readonly<Record<DataType, string>> = {
  ...{ string: "string", number: "number", boolean: "boolean", list: "string" },
  // A day, a month or a year: what a Data Package calls a date is a day.
  date: "string",
};

export const openDataPackage = (on: string) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "napar-open-data",
  title: "Plans against racism: public content",
  version: on,
  licenses: [
    {
      name: "CC-BY-4.0",
      path: "https://creativecommons.org/licenses/by/4.0/",
      title: "Creative Commons Attribution 4.0",
    },
  ],
  resources: wholeTables.map(([name, { title, means, columns }]) => ({
    name,
    title: title.en,
    description: means.en,
    path: `tables/${name}.csv`,
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    dialect: { delimiter: ",", lineTerminator: "\r\n" },
    schema: {
      missingValues: [""],
      fields: columns.map(({ id, type, means }) => ({
        name: id,
        type: fieldTypes[type],
        description: means.en,
      })),
    },
  })),
});
