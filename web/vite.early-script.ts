import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('./src/early.js', import.meta.url));

/** Files with the words of the sign-in page (`entryNouns`). */
const entryWords = /\/words\/(kk|ru|en)\/(?:common|accounts)\.ts$/;

/**
 * `src/early.js` runs before the first paint (theme, language), so it is a classic script in the
 * head; the content security policy forbids an inline one. In a build it becomes a hashed asset,
 * and is told which files hold the words of each language, so that these start to load at once
 * and not only when the application has arrived.
 */
export function earlyScript(): Plugin {
  let fileName = '';
  let isBuild = false;
  return {
    name: 'saqbol-early-script',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    configureServer(server) {
      server.middlewares.use('/early.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(readFileSync(source, 'utf8'));
      });
    },
    renderStart() {
      if (!isBuild) return;
      const id = this.emitFile({
        type: 'asset',
        name: 'early.js',
        source: readFileSync(source, 'utf8'),
      });
      fileName = this.getFileName(id);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        const files = new Map<string, Set<string>>();
        for (const chunk of Object.values(context.bundle ?? {})) {
          if (chunk.type !== 'chunk') continue;
          const language = entryWords.exec(chunk.facadeModuleId ?? '')?.[1];
          if (!language) continue;
          const known = files.get(language) ?? new Set();
          for (const name of [chunk.fileName, ...chunk.imports]) known.add(`/${name}`);
          files.set(language, known);
        }
        const attributes = [...files].map(
          ([language, names]) => ` data-words-${language}="${[...names].join(' ')}"`,
        );
        const address = isBuild ? `/${fileName}` : '/early.js';
        return html.replace(
          '<!--early-->',
          `<script src="${address}"${attributes.join('')}></script>`,
        );
      },
    },
  };
}
