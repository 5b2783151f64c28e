import { Section } from "@napar/ui";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Kept, KeptSection } from "./kept.js";

type Answer = { words: string };
let made = 0;
const List = ({ answer }: { answer: Answer }) => {
  made += 1;
  return <li>{answer.words}</li>;
};
const list = (of: [Answer, ...Answer[]], language: "nl" | "fr" = "nl") =>
  renderToStaticMarkup(
    <Kept as="ul" className="criteria" name="list" of={of} language={language}>
      {() => of.map((answer) => <List key={answer.words} answer={answer} />)}
    </Kept>,
  );

it("makes a part once for the same answers and language, and anew for others", () => {
  const [one, other] = [{ words: "d’abord <b>" }, { words: "ensuite" }];
  const first = list([one]);
  expect(first).toBe('<ul class="criteria"><li>d’abord &lt;b&gt;</li></ul>');
  expect([list([one]), made]).toEqual([first, 1]);
  expect([list([one], "fr"), made]).toEqual([first, 2]);
  expect([list([{ ...one }]), made]).toEqual([first, 3]);
  // One of two is another than before.
  expect(list([one, other])).toContain("ensuite");
  expect(list([one, { words: "enfin" }])).toContain("enfin");
  expect(made).toBe(7);
});

it("forgets when there is too much to keep, and makes it again", () => {
  const first = { words: "first" };
  const before = list([first]);
  const count = made;
  for (let part = 0; part < 9; part += 1) list([{ words: `${part}`.repeat(1024 * 1024) }]);
  expect(list([first])).toBe(before);
  expect(made).toBe(count + 10);
});

it("is a section like any other", () => {
  const title = "Wat & waar";
  const inner = <p>“Hier”</p>;
  const kept = (
    <KeptSection id="here" title={() => title} of={[{}]} language="nl">
      {() => inner}
    </KeptSection>
  );
  const plain = (
    <Section id="here" title={title}>
      {inner}
    </Section>
  );
  expect(renderToStaticMarkup(kept)).toBe(renderToStaticMarkup(plain));
});
