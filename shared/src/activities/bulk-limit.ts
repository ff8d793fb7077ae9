/** So many entries at a time: all of them are held until the last is done. */
export const bulkLimit = 200;
