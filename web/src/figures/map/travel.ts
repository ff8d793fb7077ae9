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
  const seen = stops
    .map((stop) => {
      const [x, y] = [stop.x - from.x, stop.y - from.y];
      const [ahead, aside] = [x * dx + y * dy, Math.abs(x * dy - y * dx)];
      // What lies more aside than ahead belongs to another arrow, while there is anything else.
      return { stop, ahead, isAside: aside > ahead, distance: ahead + 2 * aside };
    })
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => Number(a.isAside) - Number(b.isAside) || a.distance - b.distance);
  return seen[0]?.stop ?? null;
}
