/** For a press whose button is gone afterwards: the way on begins at the head of the page. */
export function focusHead(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
}
