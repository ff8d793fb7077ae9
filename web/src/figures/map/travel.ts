/** Travel over the map by arrow keys: to the next unit in that direction. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What lies aside is three times as far as what lies ahead. */
const aside = 3;

/** The next stop in the direction of the arrow; null at the edge, undefined for another key. */
export function nextStop(
  stops: readonly Stop[],
  fromId: string,
  key: string,
): Stop | null | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const from = stops.find((stop) => stop.id === fromId);
  if (!from) return stops[0] ?? null;
  const [dx, dy] = direction;
  let [found, least] = [null as Stop | null, Number.POSITIVE_INFINITY];
  for (const stop of stops) {
    const [x, y] = [stop.x - from.x, stop.y - from.y];
    const ahead = x * dx + y * dy;
    if (ahead <= 0) continue;
    const distance = ahead + aside * Math.abs(x * dy - y * dx);
    if (distance < least) [found, least] = [stop, distance];
  }
  return found;
}
