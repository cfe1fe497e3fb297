import type { Period, Scenario } from '#engine/scenario.ts';

/**
 * The same scenario reckoned by the month or by the year. By the year, whatever is counted in months is brought to whole
 * years: renewals, starts, ramps and the horizon, each at least one where it was not zero.
 */
export function inPeriod(scenario: Scenario, period: Period): Scenario {
  if (period === 'month') return { ...scenario, period };
  const whole = (months: number): number => (months === 0 ? 0 : 12 * Math.max(1, Math.round(months / 12)));
  const years = scenario.horizonYears;
  return {
    ...scenario,
    period,
    horizonYears: years === 'infinite' ? years : Math.max(1, Math.round(years)),
    segments: scenario.segments.map((segment) => ({
      ...segment,
      retention:
        segment.retention.every === undefined
          ? segment.retention
          : { ...segment.retention, every: whole(segment.retention.every) },
    })),
    levers: scenario.levers.map((lever) => ({
      ...lever,
      ...(lever.startMonth === undefined ? {} : { startMonth: whole(lever.startMonth) }),
      ...(lever.rampMonths === undefined ? {} : { rampMonths: whole(lever.rampMonths) }),
    })),
  };
}
