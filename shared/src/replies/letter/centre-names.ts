/** The Centre's Russian name in the genitive, by its nominative: stored, since no case is made up. */
export const centreGenitives: Readonly<Record<string, string>> = {
  'Центр прогнозирования преступных угроз и рисков общественной безопасности':
    'Центра прогнозирования преступных угроз и рисков общественной безопасности',
};
