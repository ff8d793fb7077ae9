import { useEffect, useState } from 'react';

/*
 * The domain's now is the server's: the demo's clock is shifted, and clocks of devices are wrong.
 * Deadlines, «today» and «as of» on screens come from here, never from the device.
 */
let offsetMs = 0;

/** Told by each answer that carries the server's `now`. */
export function setDomainNow(instant: string): void {
  offsetMs = Date.parse(instant) - Date.now();
}

export function domainNow(): Date {
  return new Date(Date.now() + offsetMs);
}

/** The domain's now, fresh every half minute: enough for a clock of minutes. */
export function useDomainNow(everyMs = 30_000): Date {
  const [now, setNow] = useState(domainNow);
  useEffect(() => {
    setNow(domainNow());
    const timer = setInterval(() => setNow(domainNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
