import { indicators } from '@saqbol/shared/figures/figure.codes.ts';

/** What the map shows: the figures, and how far the replies have come. */
export const mapIndicators = [...indicators, 'replyStatus'] as const;
export type Indicator = (typeof mapIndicators)[number];
