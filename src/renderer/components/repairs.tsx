/** What a repair would change for this user, line by line, before its button is pressed. */
export function Repairs({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="rw-plain-list">
      {lines.map((line, index) => (
        <li key={index}>
          <bdi>{line.trim()}</bdi>
        </li>
      ))}
    </ul>
  );
}
