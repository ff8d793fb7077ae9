import type { Random } from './random.ts';

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** An id in the shape of UUID version 7: sorts by the instant, else the same at every start. */
export function demoId(instant: string, random: Random): string {
  const time = hex(Date.parse(instant), 12);
  const bits = Array.from({ length: 3 }, () => hex(random.int(0, 0xffff), 4)).join('');
  const variant = hex(random.int(0x8000, 0xbfff), 4);
  const version = hex(random.int(0x7000, 0x7fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${bits}`;
}
