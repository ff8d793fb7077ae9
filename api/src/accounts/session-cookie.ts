/** First part of the names of our cookies. */
export const cookiePrefix = 'saqbol';
