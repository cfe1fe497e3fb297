/** What a loyalty programme costs a year for each customer in it, part by part, and what is owed to members at any time. */

export interface ProgrammeTerms {
  /** Money a year that a customer spends where points are earned, ≥ 0. */
  readonly spend: number;
  /** Points earned for each unit of money spent, ≥ 0. */
  readonly earnRate: number;
  /** Money that a redeemed point costs, ≥ 0. */
  readonly costPerPoint: number;
  /** Share of the points that nobody ever redeems, 0 … 1. */
  readonly breakage: number;
  /** Mean years between earning a point and redeeming it, ≥ 0. */
  readonly yearsHeld: number;
  /** Money a year and customer for running it, ≥ 0. */
  readonly running: number;
  /** Money a year and customer paid to partners; below zero: partners pay us. */
  readonly fees: number;
}

/** Money a year and customer; `given + unredeemed + running + fees = together`. */
export interface ProgrammeEconomics {
  /** Points given, at their cost if all were redeemed. */
  readonly given: number;
  /** What is never redeemed, ≤ 0. */
  readonly unredeemed: number;
  readonly running: number;
  readonly fees: number;
  readonly together: number;
  /**
   * Cost of the points that are outstanding at any time and will be redeemed, once as many are redeemed as are earned: by
   * Little's law the yearly flow times the years a point is held.
   */
  readonly owed: number;
}

/**
 * given = spend · earnRate · costPerPoint; unredeemed = −given · breakage; owed = given · (1 − breakage) · yearsHeld.
 *
 * @throws if a term is not finite or out of its range
 */
export function programmeEconomics(terms: ProgrammeTerms): ProgrammeEconomics {
  for (const [name, value] of Object.entries(terms) as [keyof ProgrammeTerms, number][]) {
    const max = name === 'breakage' ? 1 : Infinity;
    const isSound = Number.isFinite(value) && (name === 'fees' || (value >= 0 && value <= max));
    if (!isSound) throw new RangeError(`invalid ${name}: must be within its range, got ${value}`);
  }
  const { spend, earnRate, costPerPoint, breakage, yearsHeld, running, fees } = terms;
  const given = spend * earnRate * costPerPoint;
  const unredeemed = breakage === 0 ? 0 : -given * breakage;
  return {
    given,
    unredeemed,
    running,
    fees,
    together: given + unredeemed + running + fees,
    owed: given * (1 - breakage) * yearsHeld,
  };
}
