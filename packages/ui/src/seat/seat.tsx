/** Seats at the table: filled means there is something, dashed means there is nothing. */
import type { ReactNode } from "react";

export type SeatState = "full" | "part" | "open" | "silent";
const seatClass: Record<SeatState, string> = {
  full: "seat",
  part: "seat part",
  open: "seat open",
  silent: "seat silent",
};

/** One seat with its figure. `label` is what a screen reader hears instead of the figure. */
export function Seat({ state, children, label }: { state: SeatState; children: ReactNode; label?: string }) {
  if (!label) return <span className={seatClass[state]}>{children}</span>;
  return (
    <span className={seatClass[state]}>
      <span aria-hidden="true">{children}</span>
      <span className="hidden">{label}</span>
    </span>
  );
}

export type StripSeat = {
  number: number;
  name: string;
  state: SeatState;
  /** What the state means here, in words: "2 measures", "no measure found". */
  words: string;
  href?: string;
};

/** The coverage strip: ten numbered seats on a table. Never a percentage. `wide` names each one from 1024 px. */
export function CoverageStrip({
  seats,
  label,
  wide = false,
}: {
  seats: readonly StripSeat[];
  label: string;
  wide?: boolean;
}) {
  return (
    <ol className={wide ? "seats wide" : "seats"} aria-label={label}>
      {seats.map((seat) => (
        <li key={seat.number}>
          {wide && seat.href ? (
            <a href={seat.href}>
              <StripSeatShape seat={seat} />
            </a>
          ) : wide ? (
            <span className="unlinked">
              <StripSeatShape seat={seat} />
            </span>
          ) : seat.href ? (
            <a className={seatClass[seat.state]} href={seat.href}>
              <span aria-hidden="true">{seat.number}</span>
              <span className="hidden">{`${seat.number}. ${seat.name}: ${seat.words}`}</span>
            </a>
          ) : (
            <Seat state={seat.state} label={`${seat.number}. ${seat.name}: ${seat.words}`}>
              {seat.number}
            </Seat>
          )}
        </li>
      ))}
    </ol>
  );
}

function StripSeatShape({ seat }: { seat: StripSeat }) {
  return (
    <>
      <span className={seatClass[seat.state]}>{seat.number}</span>
      <span className="name">{seat.name}</span>
      <span className="hidden">: {seat.words}</span>
    </>
  );
}

export type RoundPlace = {
  id: string;
  name: string;
  /** `full`: adopted; `quiet`: competent and no plan found; `dim`: not established. */
  state: "full" | "quiet" | "dim";
  children: ReactNode;
};

/** Nine places at the table and the reader's. The sum lies on the table; it is counted, never typed. */
export function Round({
  places,
  board,
  boardNote,
  yours,
  labels,
}: {
  places: readonly RoundPlace[];
  board: ReactNode;
  boardNote?: ReactNode;
  yours: { name: string; words: ReactNode };
  labels: { above: string; below: string };
}) {
  return (
    <div className="round">
      <ol aria-label={labels.above}>
        {places.slice(0, 5).map((place) => (
          <RoundSeat key={place.id} place={place} />
        ))}
      </ol>
      <p className="board">
        {board}
        {boardNote ? <small>{boardNote}</small> : null}
      </p>
      <ol className="below" aria-label={labels.below}>
        {places.slice(5).map((place) => (
          <RoundSeat key={place.id} place={place} />
        ))}
        <li className="place yours">
          <b>{yours.name}</b> <span>{yours.words}</span>
        </li>
      </ol>
    </div>
  );
}

const RoundSeat = ({ place }: { place: RoundPlace }) => (
  <li className={`place ${place.state}`}>
    <b>{place.name}</b>
    {place.children}
  </li>
);
