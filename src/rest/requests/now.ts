/** Milliseconds since the epoch, with fractions: what observers measure may take less than one. */
export const now = (): number => performance.timeOrigin + performance.now();
