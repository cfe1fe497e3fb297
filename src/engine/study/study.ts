/**
 * A study: one question asked of the engine, as data that can be handed to a worker. Its runs (or customers) are
 * simulated in parts, by any number of workers, and a part says which it holds.
 */
import type { ActsPart, ActsStudy } from '../customers/acts-study.ts';
import type { BusinessPart, BusinessStudy } from '../business/business-part.ts';
import type { CustomersPart, CustomersStudy } from '../customers/customers-study.ts';
import type {
  CoursePart,
  CourseStudy,
  ShockPart,
  ShockStudy,
  ZonesPart,
  ZonesStudy,
} from '../matrices/matrix-summary.ts';
import type { MeasuresPart, MeasuresStudy } from '../satisfaction/measures.ts';
import type { PopulationPart, PopulationStudy } from '../positions/population.ts';
import type { Luck, Scenario } from '../scenario.ts';
import type { BreakEvenPart, BreakEvenStudy } from '../sensitivity/break-even.ts';
import type { BudgetPart, BudgetStudy } from '../sensitivity/budget.ts';
import type { MapPart, MapStudy } from '../sensitivity/gain-map.ts';
import type { Batch } from '../sim/batch.ts';

/** Of runs `from` … `to − 1`. Parts start and end on multiples of BLOCK, or at the last run. Typed arrays and numbers only. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Lifetime profit per customer won, both futures, run by run. */
export interface RunStudy {
  readonly kind: 'run';
  readonly scenario: Scenario;
  /** Instead of the scenario's own luck: so many customers, or none (integrated out). Costs of the firm stay as they are. */
  readonly luck?: { readonly kind: Luck; readonly customers: number } | 'off';
}

/** By kind: what is asked, and the parts in which the answer comes. */
export interface Studies {
  run: { readonly study: RunStudy; readonly part: Batch };
  business: { readonly study: BusinessStudy; readonly part: BusinessPart };
  'break-even': { readonly study: BreakEvenStudy; readonly part: BreakEvenPart };
  map: { readonly study: MapStudy; readonly part: MapPart };
  budget: { readonly study: BudgetStudy; readonly part: BudgetPart };
  customers: { readonly study: CustomersStudy; readonly part: CustomersPart };
  acts: { readonly study: ActsStudy; readonly part: ActsPart };
  population: { readonly study: PopulationStudy; readonly part: PopulationPart };
  zones: { readonly study: ZonesStudy; readonly part: ZonesPart };
  shock: { readonly study: ShockStudy; readonly part: ShockPart };
  measures: { readonly study: MeasuresStudy; readonly part: MeasuresPart };
  course: { readonly study: CourseStudy; readonly part: CoursePart };
}

export type StudyKind = keyof Studies;
export type StudyOf<K extends StudyKind> = Studies[K]['study'];
export type PartOf<K extends StudyKind> = Studies[K]['part'];
export type Study = StudyOf<StudyKind>;
