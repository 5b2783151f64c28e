import { describe, expect, it, test } from "vitest";
import { belgianAuthorities } from "../belgium/authorities/index.js";
import { belgianPlaceIndex, belgianPlaces } from "../belgium/places/index.js";
import { findPlace } from "../place/index.js";
import { languages } from "../text/index.js";
import { cityCodes, resolveHolder } from "./index.js";

const authority = (id: string) => {
  const found = belgianAuthorities.find((row) => row.id === id);
  if (!found) throw new Error(`no authority ${id}`);
  return found;
};
const place = (name: string) => {
  const found = findPlace(belgianPlaceIndex(), name);
  if (!found.ok) throw new Error(`no place ${name}`);
  return found.value.municipality;
};

test.each([
  ["municipality", "Gent", "Stad Gent", "Ville de Gand", "Stadt Gent", "City of Ghent"],
  ["municipality", "Antwerpen", "Stad Antwerpen", "Ville d’Anvers", "Stadt Antwerpen", "City of Antwerp"],
  ["municipality", "Brussel", "Stad Brussel", "Ville de Bruxelles", "Stadt Brüssel", "City of Brussels"],
  ["municipality", "Evere", "Gemeente Evere", "Commune d’Evere", "Gemeinde Evere", "Municipality of Evere"],
  ["municipality", "Le Roeulx", "Stad Le Roeulx", "Ville du Roeulx", "Stadt Le Roeulx", "City of Le Roeulx"],
  ["mayor", "Huy", "Burgemeester van Hoei", "Bourgmestre de Huy", "Bürgermeister von Huy", "Mayor of Huy"],
  ["ocmw-cpas", "Eupen", "OCMW van Eupen", "CPAS d’Eupen", "ÖSHZ Eupen", null],
  [
    "province",
    "Gent",
    "Provincie Oost-Vlaanderen",
    "Province de Flandre orientale",
    "Provinz Ostflandern",
    null,
  ],
  ["province", "Mons", "Provincie Henegouwen", "Province du Hainaut", "Provinz Hennegau", null],
  ["governor", "Eupen", null, "Gouverneur de la province de Liège", "Gouverneur der Provinz Lüttich", null],
  ["governor", "Ixelles", null, null, null, "Governor of the administrative district of Brussels-Capital"],
  [
    "police-zone",
    "Gent",
    "Lokale politie (politiezone voor Gent)",
    null,
    null,
    "Local police (police zone for Ghent)",
  ],
  ["rescue-zone", "Gent", "Hulpverleningszone voor Gent", "Zone de secours pour Gand", null, null],
])("the %s of %s", (kind, name, nl, fr, de, en) => {
  const expected = Object.fromEntries(
    Object.entries({ nl, fr, de, en }).filter(([, value]) => value !== null),
  );
  expect(resolveHolder(authority(kind), place(name))).toMatchObject({
    id: kind,
    generic: true,
    names: expected,
  });
});

it("leaves a government its own name, and a kind of body too where no place is known", () => {
  expect(resolveHolder(authority("fed"), place("Gent"))).toEqual({
    id: "fed",
    generic: false,
    names: authority("fed").names,
  });
  expect(resolveHolder(authority("municipality"), null).names).toEqual(authority("municipality").names);
});

it("has no province in Brussels", () => {
  expect(resolveHolder(authority("province"), place("Ixelles")).names).toEqual(authority("province").names);
});

describe("every kind of local body", () => {
  const kinds = belgianAuthorities.filter(({ kind }) => kind === "generic");
  test.each(kinds.map((kind) => [kind.id, kind] as const))(
    "%s is named in every municipality outside Brussels",
    (_, kind) => {
      for (const municipality of belgianPlaces.municipalities) {
        if (municipality.province === null) continue;
        const { names } = resolveHolder(kind, municipality);
        for (const language of languages) expect(names[language]).not.toBe(kind.names[language]);
      }
    },
  );
});

it("gives the title of city only to municipalities that exist", () => {
  const codes = new Set(belgianPlaces.municipalities.map(({ code }) => code));
  expect([...cityCodes].filter((code) => !codes.has(code))).toEqual([]);
});
