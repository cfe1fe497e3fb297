/**
 * How a part of satisfaction bears on staying: each mapping is one file, and ends in a factor on the hazard of leaving. Levers
 * of kind `satisfy` bring it into the simulation; nothing else of satisfaction reaches it.
 */

/** The mapping of one lever in one scenario. */
export interface Mapping {
  /** Paths of `satisfactionSlots` whose values it needs, in the order of `numbers`. */
  readonly reads: readonly string[];
  /**
   * Factor on the hazard of leaving at full strength: finite, ≥ 0, and exactly 1 at size 0.
   *
   * @param numbers  values of one run, in the order of `reads`
   * @param size     in the unit of its part (`SatisfyOn`), within `bounds`
   */
  readonly ratio: (numbers: Float64Array, size: number) => number;
  /** Sizes that make sense in this run (shares within 0 … 1, scales within 0 … 100). */
  readonly bounds: (numbers: Float64Array) => { readonly min: number; readonly max: number };
  /**
   * Where customers differ and the readiest go first, the factor changes with time: cumulative hazards −ln(share still here)
   * of customers who joined in month 0, at the end of month 0, 1, …, without the lever and with it. Without this the factor is
   * `ratio` at full strength, and follows a ramp linearly.
   *
   * @param strength  of the lever in month 1, 2, … (index 0 is not read); 0 … 1
   * @param without   out, as long as `strength`
   * @param under     out; equal to `without`, bit for bit, up to the first month of strength above 0, and at size 0
   */
  readonly course?: (
    numbers: Float64Array,
    size: number,
    strength: Float64Array,
    without: Float64Array,
    under: Float64Array,
  ) => void;
}
