/** Places names beside their pins so that no name covers a pin or another name. */
export type Pin = { code: string; x: number; y: number; name: string };
export type PlacedLabel = { x: number; y: number; anchor: "start" | "end" | "middle" };
type Box = { left: number; right: number; top: number; bottom: number };

const pinRadius = 11;
/** Mean width of a letter at 15 units, measured on the names of Belgian cities. */
const letter = 7.6;

/** Moves pins apart that would lie on each other; neighbours in Brussels do. */
export function spreadPins<P extends { x: number; y: number }>(pins: readonly P[]): P[] {
  const spread = pins.map((pin) => ({ ...pin }));
  const gap = pinRadius * 2;
  for (let round = 0; round < 40; round++) {
    let moved = false;
    for (const [index, a] of spread.entries()) {
      for (const b of spread.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= gap) continue;
        const push = (gap - distance) / 2 / distance;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return spread.map((pin) => ({ ...pin, x: round1(pin.x), y: round1(pin.y) }));
}

/** One label per pin, or `null` where no free place is left: the number still leads to the table. */
export function placeLabels(pins: readonly Pin[], width: number): (PlacedLabel | null)[] {
  const taken: Box[] = pins.map(({ x, y }) => around(x, y));
  return pins.map((pin) => {
    const length = pin.name.length * letter;
    const options: PlacedLabel[] = [
      { x: pin.x + 15, y: pin.y + 5, anchor: "start" },
      { x: pin.x - 15, y: pin.y + 5, anchor: "end" },
      { x: pin.x, y: pin.y - 17, anchor: "middle" },
      { x: pin.x, y: pin.y + 27, anchor: "middle" },
      { x: pin.x + 13, y: pin.y - 10, anchor: "start" },
      { x: pin.x - 13, y: pin.y - 10, anchor: "end" },
      { x: pin.x + 13, y: pin.y + 20, anchor: "start" },
      { x: pin.x - 13, y: pin.y + 20, anchor: "end" },
    ];
    const found = options.find((option) => {
      const box = boxOf(option, length);
      return box.left > 0 && box.right < width && box.top > 0 && !taken.some((other) => overlap(box, other));
    });
    if (!found) return null;
    taken.push(boxOf(found, length));
    return { ...found, x: round1(found.x), y: round1(found.y) };
  });
}

const around = (x: number, y: number): Box => ({
  left: x - pinRadius,
  right: x + pinRadius,
  top: y - pinRadius,
  bottom: y + pinRadius,
});

function boxOf({ x, y, anchor }: PlacedLabel, length: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
  return { left, right: left + length, top: y - 13, bottom: y + 4 };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const round1 = (value: number) => Math.round(value * 10) / 10;
