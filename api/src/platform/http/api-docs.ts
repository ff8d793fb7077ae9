/** The human page of the API: every endpoint with its title, who may call it, and its problems. */
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { type ProblemCode, problemStatus } from '@saqbol/shared/contract/problems.ts';
import { type Language, languages } from '@saqbol/shared/format/language.ts';
import { problemText, translatorFor } from '@saqbol/shared/words/translate.ts';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** HTML without script: readable in any browser, printable. */
export function apiDocsPage(endpoints: readonly Endpoint[], language: Language): string {
  const t = translatorFor(language);
  const byNoun = Map.groupBy(endpoints, (endpoint) => endpoint.id.split('.')[0] as string);
  const sections = [...byNoun].map(
    ([noun, list]) =>
      `<h2>${escapeHtml(noun)}</h2>${list.map((one) => endpointHtml(one, language)).join('')}`,
  );
  const switches = languages
    .map(
      (one) =>
        `<a href="?lang=${one}" lang="${one}"${one === language ? ' aria-current="true"' : ''}>${one}</a>`,
    )
    .join(' · ');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(t('apiDocs.title'))}</title>
<style>${style}</style></head><body><main>
<p>${switches}</p><h1>${escapeHtml(t('apiDocs.title'))}</h1><p>${escapeHtml(t('apiDocs.intro'))}
<a href="/api/v1/openapi.json">/api/v1/openapi.json</a></p>
${sections.join('\n')}<h2>${escapeHtml(t('apiDocs.problems'))}</h2>${problemsHtml(language)}</main></body></html>`;
}

function endpointHtml(endpoint: Endpoint, language: Language): string {
  const t = translatorFor(language);
  const { access } = endpoint;
  const who =
    access.kind === 'roles'
      ? access.roles.map((role) => t(`codes.roles.${role}`)).join(', ')
      : t(`apiDocs.access.${access.kind === 'signed-in' ? 'signedIn' : access.kind}`);
  return `<section><h3><code>${endpoint.method} ${escapeHtml(endpoint.path)}</code></h3>
<p>${escapeHtml(t(`endpoints.${endpoint.id}`))}</p><p class="who">${escapeHtml(t('apiDocs.who'))}: ${escapeHtml(who)}</p></section>`;
}

function problemsHtml(language: Language): string {
  const rows = (Object.keys(problemStatus) as ProblemCode[]).map((code) => {
    const { title, detail } = problemText(language, code);
    return `<dt id="${code}"><code>${code}</code> (${problemStatus[code]})</dt><dd><b>${escapeHtml(title)}</b> ${escapeHtml(detail)}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

const style = `:root{color-scheme:light dark;font:16px/1.5 'Golos Text',system-ui,sans-serif}
body{margin:0;background:light-dark(#f3f5f4,#0d161a);color:light-dark(#0f232b,#e8eff0)}
main{max-width:60rem;margin:0 auto;padding:24px 16px 64px}a{color:light-dark(#0d5f78,#74c0d4)}
h2{border-top:1px solid light-dark(#74878d,#6f858d);padding-top:16px;margin-top:32px}h3{margin:24px 0 0;font-size:1rem}
p{margin:4px 0}.who{color:light-dark(#42555c,#b3c2c7);font-size:14px}dt{margin-top:12px}dd{margin:0}code{overflow-wrap:anywhere}`;
