/** So many events are kept where nobody says how many. */
export const MAX_EVENTS = 2_000_000;
