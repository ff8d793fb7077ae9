/** Between two looks at something that gives no notice, in milliseconds. */
const pause = 25;

/**
 * Waits for a condition, looking again and again.
 * @returns what the condition gave, the first time it gave something
 * @throws Error naming what was awaited, when it did not come in time
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined> | T | null | false | undefined,
  seconds = 30,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false && found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
