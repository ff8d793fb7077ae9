/** SHA-256 (FIPS 180-4) at once: the browser's own answers later, and verbs of the mocks do not wait. */

/** The first 32 bits of the fractional parts of roots of the first primes: square for the start, cube for the rounds. */
const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d !== 0),
);
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rounds = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

/** The digest of a text in UTF-8, 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** The digest of bytes. */
export function sha256OfBytes(bytes: Uint8Array): string {
  const blocks = padded(bytes);
  const state = Int32Array.from(start);
  for (let at = 0; at < blocks.byteLength; at += 64) addBlock(state, blocks, at);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes, a one bit, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setBigUint64(all.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function addBlock(state: Int32Array, blocks: DataView, at: number): void {
  const words = new Int32Array(64);
  const word = (i: number) => words[i] as number;
  for (let i = 0; i < 16; i += 1) words[i] = blocks.getInt32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [old, late] = [word(i - 15), word(i - 2)];
    const small = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = word(i - 16) + small + word(i - 7) + large;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < 64; i += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + mixed + ((e & f) ^ (~e & g)) + (rounds[i] as number) + word(i)) | 0;
    const turn = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (turn + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  for (const [i, one] of [a, b, c, d, e, f, g, h].entries()) {
    state[i] = (state[i] as number) + one;
  }
}

type Eight = [number, number, number, number, number, number, number, number];
