/** The mark: two ram horns on a rhombus, in the gold of the rule. */
export function Mark(props: { size?: number; className?: string }) {
  const { size = 32, className } = props;
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      stroke="var(--gold-mark)"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M16 20V12C16 7.2 13.4 4.3 9.4 4.3a5.6 5.6 0 0 0-5.6 5.6 4.9 4.9 0 0 0 4.9 4.9 3.9 4.1 0 0 0 3.7-4c0-1.6-1-2.6-2.5-2.6M16 20V12c0-4.8 2.6-7.7 6.6-7.7a5.6 5.6 0 0 1 5.6 5.6 4.9 4.9 0 0 1-4.9 4.9 3.9 4.1 0 0 1-3.7-4c0-1.6 1-2.6 2.5-2.6"
        fill="none"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <path
        d="m16 19.3 4.5 4.5-4.5 4.5-4.5-4.5z"
        fill="var(--gold-mark)"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}
