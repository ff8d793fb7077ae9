import { type RefObject, useEffect, useRef } from 'react';

/** Tells the columns how high the bar above them is, however its words wrap. */
export function useBarHeight(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!bar.current || typeof ResizeObserver === 'undefined') return;
    const { style } = document.documentElement;
    const element = bar.current;
    const observer = new ResizeObserver(() => {
      style.setProperty('--reply-bar', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--reply-bar');
    };
  }, []);
  return bar;
}
