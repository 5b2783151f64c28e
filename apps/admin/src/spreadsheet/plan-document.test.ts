import { expect, it, test } from "vitest";
import { ownerIn, readDocument, withId } from "./plan-document.js";

test.each(["", "{", "[]", "3", "null", '"plan"'])("%j is no document", (text) => {
  expect(readDocument(text)).toBeNull();
});

it("takes whatever an object says, under another code where one is given", () => {
  const document = readDocument('\ufeff{"id":"a","title":3,"authority":{"id":"gent"}}') ?? {};
  expect(document).toEqual({ id: "a", title: 3, authority: { id: "gent" } });
  expect(withId(document, " b ")).toMatchObject({ id: "b", title: 3 });
  expect(withId(document, " ")).toEqual(document);
  expect(readDocument('{"id":7}')).toEqual({});
  expect([ownerIn(document), ownerIn({ authority: null }), ownerIn({})]).toEqual(["gent", "", ""]);
});
