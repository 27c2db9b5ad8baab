/** So many events are kept where nobody says how many. */
export const MAX_EVENTS = 2_000_000;

/** So many events may be read and drawn without more ado; what more of them take is made ready in slices. */
export const AT_ONCE = 10_000;
