/** Where a person wanted to go before they had to sign in; kept over the way through the mailbox. */
type Keep = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const name = "napar-next";

/** Own addresses only: a link of somebody else's making may not lead out of the workplace. */
const isOwn = (place: string | null): place is string =>
  place !== null && /^\/(?![/\\])/.test(place) && !place.startsWith("/sign-in");

export function keepNext(keep: Keep, place: string | null): void {
  if (isOwn(place)) keep.setItem(name, place);
}

/** @returns the place, once */
export function takeNext(keep: Keep): string | null {
  const place = keep.getItem(name);
  keep.removeItem(name);
  return isOwn(place) ? place : null;
}
