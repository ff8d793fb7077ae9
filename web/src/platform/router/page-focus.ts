/*
 * After a navigation the focus goes to the title of the new screen, so that keyboard and screen
 * reader begin there. The title may come later than the navigation (data), so it asks for it.
 */
let expected = false;

/** The address changed to another page. */
export function expectPageFocus(): void {
  expected = true;
}

/** The title of a screen has appeared: it takes the focus when a navigation brought it. */
export function takePageFocus(heading: HTMLElement | null): void {
  if (!expected || !heading) return;
  expected = false;
  heading.focus({ preventScroll: true });
}
