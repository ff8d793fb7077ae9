import { defaultLanguage, isLanguage, type Language } from '@saqbol/shared/format/language.ts';

/** The first language of Accept-Language that we speak, by its weights; Kazakh when unsaid. */
export function languageOf(acceptLanguage: string | null | undefined): Language {
  if (!acceptLanguage) return defaultLanguage;
  const wanted = acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const weight = params.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] ?? '', weight: weight ? Number(weight) : 1, order };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.order - b.order);
  return wanted.map(({ language }) => language).find(isLanguage) ?? defaultLanguage;
}
