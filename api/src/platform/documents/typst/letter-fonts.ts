/** Tinos: metric-compatible with Times New Roman, complete in Kazakh, free to embed (OFL). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const files = [
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
];

/** The font files of printed documents; each thread that typesets reads them once. */
export function letterFonts(): Buffer[] {
  return files.map((file) => readFileSync(resolve(file)));
}
