import { type RefObject, useEffect, useRef } from 'react';

/** Tells the sheets how high the bar above the columns is, however its words wrap. */
export function useBarHeight(): {
  around: RefObject<HTMLDivElement | null>;
  bar: RefObject<HTMLDivElement | null>;
} {
  const around = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!bar.current || typeof ResizeObserver === 'undefined') return;
    const element = bar.current;
    const observer = new ResizeObserver(() =>
      around.current?.style.setProperty('--review-bar', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { around, bar };
}
