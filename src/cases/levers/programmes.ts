import type { BookLever } from './book-lever.ts';

/**
 * Loyalty programmes. Their terms are ours; effects measured on members are flattered, since the loyal join first: corrected
 * for that, one study leaves a seventh (Leenheer and others 2007).
 */
export const PROGRAMMES: readonly BookLever[] = [
  {
    id: 'own-points',
    phase: 'programmes',
    cost: { low: 6.5, high: 9.5 },
    size: { low: 0.209, high: 0.513 },
    evidence: 'flattered',
    cautious: 'seventh',
    programme: {
      spend: 920,
      earnRate: 1,
      costPerPoint: 0.01,
      breakage: 6 / 23,
      yearsHeld: 1.5,
      running: 1.2,
      fees: 0,
    },
  },
  {
    id: 'coalition-points',
    phase: 'programmes',
    cost: { low: 4, high: 7 },
    size: { low: 0.105, high: 0.311 },
    evidence: 'flattered',
    cautious: 'seventh',
    programme: {
      spend: 920,
      earnRate: 0.5,
      costPerPoint: 0.01,
      breakage: 3 / 23,
      yearsHeld: 1,
      running: 0.3,
      fees: 1.2,
    },
  },
  {
    id: 'co-brand-card',
    phase: 'programmes',
    cost: { low: 2, high: 5 },
    size: { low: 0.105, high: 0.27 },
    evidence: 'illustrative',
    cautious: 'seventh',
    programme: {
      spend: 1200,
      earnRate: 0.5,
      costPerPoint: 0.01,
      breakage: 0.2,
      yearsHeld: 1,
      running: 0.5,
      fees: -1.8,
    },
  },
  {
    id: 'affinity-card',
    phase: 'programmes',
    cost: { low: 1, high: 2 },
    size: { low: 0.032, high: 0.126 },
    evidence: 'illustrative',
    cautious: 'seventh',
    programme: {
      spend: 1000,
      earnRate: 0.1,
      costPerPoint: 0.01,
      breakage: 0,
      yearsHeld: 0,
      running: 0.4,
      fees: 0.1,
    },
  },
  {
    id: 'club',
    phase: 'programmes',
    cost: { low: 3, high: 6 },
    size: { low: 0.084, high: 0.27 },
    evidence: 'illustrative',
    cautious: 'seventh',
    programme: {
      spend: 800,
      earnRate: 0.5,
      costPerPoint: 0.01,
      breakage: 0.25,
      yearsHeld: 0.5,
      running: 2.5,
      fees: -1,
    },
  },
];
