/**
 * Whether lifetime profit per customer reads the number at a path: that of the whole business and the spread between
 * customers, whose mean is the margin, it does not.
 */
export const concernsLifetime = (path: string): boolean =>
  !path.startsWith('business.') && !path.endsWith('.spread.serve');
