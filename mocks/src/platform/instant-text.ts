/** An instant as the API writes it: RFC 3339 in UTC, without milliseconds that say nothing. */
export function instantText(instant: Date): string {
  return instant.toISOString().replace('.000Z', 'Z');
}
