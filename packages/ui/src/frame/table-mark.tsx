const far = [0, 12, 24, 36, 48];
const near = far.slice(0, 4);

/** The mark: nine filled seats and an open one. The table between them is the lower edge of the masthead. */
export function TableMark() {
  return (
    <svg viewBox="0 0 57 43" aria-hidden="true" focusable="false">
      <g className="far" fill="currentColor">
        {far.map((x) => (
          <path key={x} d={`M${x} 16v-11.5a4.5 4.5 0 0 1 9 0v11.5z`} />
        ))}
      </g>
      <g className="near" fill="currentColor">
        {near.map((x) => (
          <path key={x} d={`M${x} 27v11.5a4.5 4.5 0 0 0 9 0v-11.5z`} />
        ))}
        <path fill="none" stroke="currentColor" strokeWidth="2" d="M49 28v10.5a3.5 3.5 0 0 0 7 0v-10.5z" />
      </g>
    </svg>
  );
}
