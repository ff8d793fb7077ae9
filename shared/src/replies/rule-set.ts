/**
 * The rules and roll-ups by which a version was judged, kept with it: a reply is read by the rules of
 * its day. Raise it with every change of the rules of entries or of the way figures are counted.
 */
export const ruleSetId = 'saqbol-1';
