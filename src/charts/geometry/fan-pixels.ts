import type { FanColumns } from '../fan.ts';
import { pixels } from './pixels.ts';

export interface FanPixels {
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
}

export function fanPixels(fan: FanColumns, scale: (value: number) => number): FanPixels {
  return {
    p5: pixels(fan.p5, scale),
    p25: pixels(fan.p25, scale),
    p50: pixels(fan.p50, scale),
    p75: pixels(fan.p75, scale),
    p95: pixels(fan.p95, scale),
  };
}
