import type { Page, Request } from 'playwright-core';

/**
 * Tells when a page has come to rest: nothing is on its way to it, and it has had the time to ask for
 * more. Unlike "network idle" it does not wait half a second to be sure, at every page anew.
 */
export function watchPage(page: Page): () => Promise<void> {
  const underway = new Set<Request>();
  const waiting = new Set<() => void>();
  page.on('request', (request) => {
    // A stream of news never ends.
    if (request.resourceType() !== 'eventsource') underway.add(request);
  });
  const ended = (request: Request) => {
    underway.delete(request);
    if (underway.size > 0) return;
    for (const tell of waiting) tell();
    waiting.clear();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);

  return async () => {
    do {
      if (underway.size > 0) await new Promise<void>((resolve) => waiting.add(resolve));
      await page.evaluate(idleTwice);
    } while (underway.size > 0);
  };
}

/** An answer is drawn in one idle period, and what the drawing asks for has been asked by the next. */
async function idleTwice(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise<void>((drawn) => requestAnimationFrame(() => drawn()));
    await new Promise<void>((idle) => requestIdleCallback(() => idle()));
  }
}
