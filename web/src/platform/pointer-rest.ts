/**
 * Work that moves the page waits for the press in progress: a field that is left by pressing on
 * another thing would else push that thing away from under the finger, and the press would be lost.
 */
const waiting: (() => void)[] = [];
let pressed = false;

function released(): void {
  // The click comes right after the release: the work runs behind it.
  setTimeout(() => {
    pressed = false;
    for (const work of waiting.splice(0)) work();
  });
}

const options = { capture: true, passive: true };
document.addEventListener(
  'pointerdown',
  () => {
    pressed = true;
  },
  options,
);
document.addEventListener('pointerup', released, options);
document.addEventListener('pointercancel', released, options);

/** Runs the work now, or right after the press in progress. */
export function whenPointerRests(work: () => void): void {
  if (pressed) waiting.push(work);
  else work();
}
