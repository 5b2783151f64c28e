import { languages } from "@napar/domain/text";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  CoverageStrip,
  ErrorSummary,
  Field,
  Frame,
  HolderSpans,
  LocalizedText,
  PartialDateText,
  Rich,
  Round,
  Table,
  Timeline,
} from "./index.js";
import { BelgiumMap, LocatorMap, pointOf } from "./map/index.js";
import { placeLabels, spreadPins } from "./map/labels.js";

const html = (element: ReactElement) => renderToStaticMarkup(element);

describe("a text of a source", () => {
  const dutch = { nl: "Waken over haatpraat", authentic: ["nl" as const] };

  it("says its language where it is not the reader's, for the eye and for a screen reader", () => {
    const fallback = html(<LocalizedText text={dutch} language="de" />);
    expect(fallback).toContain('<span lang="nl">Waken over haatpraat</span>');
    expect(fallback).toContain("nur auf Niederländisch gefunden");
    expect(html(<LocalizedText text={dutch} language="nl" />)).toBe("Waken over haatpraat");
  });

  it("does not say that it exists in one language when it exists in two", () => {
    const text = { ...dutch, fr: "Veiller au discours de haine" };
    expect(html(<LocalizedText text={text} language="en" />)).toContain(">in Dutch<");
  });

  it("marks a courtesy translation as not official", () => {
    const text = { ...dutch, en: "Watching over hate speech", courtesy: ["en" as const] };
    expect(html(<LocalizedText text={text} language="en" />)).toContain("our translation, not official");
  });

  it("shows what is put in its place when there are no words", () => {
    expect(html(<LocalizedText text={null} language="fr" otherwise="non précisé" />)).toBe("non précisé");
  });
});

describe("dates", () => {
  it("keep the precision of their source in the mark and in the words", () => {
    const events = [
      { id: "a", date: "2018-05-22", what: "day" },
      { id: "b", date: "2018-05", what: "month" },
      { id: "c", date: "2018", what: "year" },
      { id: "d", date: "2021", about: true, what: "about" },
      { id: "e", date: null, what: "none" },
    ];
    const drawn = html(<Timeline events={events} language="en" />);
    expect([...drawn.matchAll(/class="dot ?([a-z]*)"/g)].map((match) => match[1])).toEqual([
      "",
      "month",
      "year",
      "about",
      "nodate",
    ]);
    expect(drawn).toContain("around 2021");
    expect(html(<PartialDateText date="2018-05" language="fr" />)).toBe(
      '<time dateTime="2018-05">mai 2018</time>',
    );
  });

  it("mark the span of the day asked about", () => {
    const spans = [
      { from: "1980-10-01", to: "2014-06-30", holders: "A", now: false, href: "/nl/competence" },
      { from: "2014-07-01", to: null, holders: "B", now: true },
    ];
    const drawn = html(<HolderSpans spans={spans} language="nl" />);
    expect(drawn).toContain('<li class="now">B');
    expect(drawn).toContain('<a href="/nl/competence">A</a>');
  });
});

describe("a table", () => {
  it("stays a table when its rows are drawn as cards, and hides no cell but the empty one", () => {
    const drawn = html(
      <Table
        caption="Plans"
        rows={[{ id: "1", title: "Plan", note: null }]}
        rowKey={(row) => row.id}
        columns={[
          { head: "Nr", cell: (row) => row.id },
          { head: "Title", kind: "words", cell: (row) => row.title },
          { head: "Note", cell: (row) => row.note },
        ]}
      />,
    );
    expect(drawn).toContain('<table class="table cards" role="table">');
    expect(drawn).toContain('<th scope="row" role="rowheader">1</th>');
    expect(drawn).toContain('<td role="cell" data-label="Title" class="words">Plan</td>');
    expect(drawn).toContain('<td role="cell" data-label="Note" class="blank"></td>');
  });
});

describe("seats", () => {
  it("tell number, name and state to a screen reader", () => {
    const seats = [
      { number: 1, name: "Vigilance", state: "full" as const, words: "2 measures" },
      { number: 2, name: "Monitoring", state: "open" as const, words: "no measure found", href: "#c2" },
    ];
    const drawn = html(<CoverageStrip seats={seats} label="Coverage" />);
    expect(drawn).toContain('<span class="hidden">1. Vigilance: 2 measures</span>');
    expect(drawn).toContain('<a class="seat open" href="#c2">');
  });

  it("leave the last place at the table to the reader", () => {
    const places = Array.from({ length: 9 }, (_, index) => ({
      id: String(index),
      name: `G${index}`,
      state: "dim" as const,
      children: "?",
    }));
    const drawn = html(
      <Round
        places={places}
        board="0 of 9"
        yours={{ name: "You", words: "read" }}
        labels={{ above: "above", below: "below" }}
      />,
    );
    expect(drawn.match(/<li /g)).toHaveLength(10);
    expect(drawn.lastIndexOf("<li ")).toBe(drawn.indexOf('<li class="place yours">'));
  });
});

describe("a form", () => {
  it("ties hint and error to the control, and the summary to the field", () => {
    const drawn = html(
      <>
        <ErrorSummary problems={[{ fieldId: "place", message: "Write a name" }]} language="fr" />
        <Field id="place" label="Commune" hint="Nom" problem="Write a name">
          {(tie) => <input {...tie} />}
        </Field>
      </>,
    );
    expect(drawn).toContain("Il y a un problème");
    expect(drawn).toContain('<a href="#place">Write a name</a>');
    expect(drawn).toContain('aria-describedby="place-hint place-problem" aria-invalid="true"');
  });
});

describe("the frame", () => {
  it.each(languages)("names every language in its own words, the current one marked (%s)", (language) => {
    const drawn = html(
      <Frame
        language={language}
        homeHref={`/${language}/`}
        alternates={{ nl: "/nl/x", fr: "/fr/x", de: "/de/x", en: "/en/x" }}
        mainNav={[{ href: "/a", label: "A", current: true }]}
        footNav={[{ title: "Group", links: [{ href: "/b", label: "B" }] }]}
        footNotes={<p>note</p>}
      >
        <h1>x</h1>
      </Frame>,
    );
    for (const name of ["Nederlands", "Français", "Deutsch", "English"])
      expect(drawn).toContain(`>${name}</a>`);
    expect(drawn.match(/aria-current="true"/g)).toHaveLength(1);
    expect(drawn).not.toContain("style=");
  });

  it("puts links where the translator put them", () => {
    const text = "Een [[link]] en een [[tweede]].";
    const parts = [1, 2].map((to) => (words: string) => <a href={`/${to}`}>{words}</a>);
    expect(html(<Rich text={text} parts={parts} />)).toBe(
      'Een <a href="/1">link</a> en een <a href="/2">tweede</a>.',
    );
  });
});

describe("maps", () => {
  it("draw the country, its pins and the language border without inline style", () => {
    const drawn = html(
      <BelgiumMap
        id="m"
        title="Cities"
        pins={[
          { code: "44021", number: 1, name: "Gent", state: "full" },
          { code: "99999", number: 2, name: "Nowhere", state: "open" },
        ]}
      />,
    );
    expect(drawn).toContain('role="img" aria-labelledby="m"');
    expect(drawn).toContain(">Gent</text>");
    expect(drawn).not.toContain("Nowhere");
    expect(drawn).not.toMatch(/style=|NaN/);
  });

  it("put Ghent west of Liège and north of Arlon, within the frame", () => {
    const [gent, liege, arlon] = ["44021", "62063", "81001"].map((code) => pointOf(code) as [number, number]);
    expect(gent?.[0]).toBeLessThan(liege?.[0] ?? 0);
    expect(gent?.[1]).toBeLessThan(arlon?.[1] ?? 0);
    expect(pointOf("00000")).toBeNull();
  });

  it("show a municipality in its province, and nothing for a code that does not exist", () => {
    expect(html(<LocatorMap id="l" code="44021" frame="40000" title="Gent" />)).toContain('class="here"');
    expect(html(<LocatorMap id="l" code="1" frame="40000" title="?" />)).toBe("");
  });

  it("keep pins and names apart", () => {
    const pins = spreadPins([
      { code: "a", name: "Schaarbeek", x: 300, y: 175 },
      { code: "b", name: "Brussel", x: 301, y: 175 },
      { code: "c", name: "Elsene", x: 300, y: 176 },
    ]);
    for (const a of pins)
      for (const b of pins) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
    expect(placeLabels(pins, 640).filter(Boolean)).toHaveLength(3);
  });
});
