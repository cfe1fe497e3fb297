import type { RichPart } from './rich.ts';

/** How a point is drawn. Hollow always means "not there (any more)". */
export const POINT_LOOKS = ['plain', 'chosen', 'left', 'hollow', 'hollow-if', 'arrived', 'absent'] as const;
/**
 * plain: full slate. chosen: selected, full vermilion outlined in ink. left: hollow vermilion, where a moved customer was.
 * hollow: hollow slate (gone anyway, not served). hollow-if: hollow vermilion, thick (gone by the shock). arrived: full
 * vermilion (moved here; served what if). absent: not drawn.
 */
export type PointLook = (typeof POINT_LOOKS)[number];

/** Points as columns: as many as `x` has. Values in units of the axes. */
export interface MatrixPoints {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Place of the look in POINT_LOOKS. */
  readonly look: Uint8Array;
}

export interface MatrixAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** "attitude, 0–100". */
  readonly name: string;
  readonly threshold: number;
  /** What the grip moves, for screen readers: "threshold of attitude"; and where it stands: "55 of 100". */
  readonly grip: string;
  readonly gripText: string;
  /** Arrow keys and Page keys. */
  readonly step: number;
  readonly page: number;
  /** Beside the grip: "55". */
  readonly thresholdText: string;
  /** Writes the finer ticks of a part of the axis that is zoomed into; without it the ticks given stay. */
  readonly format?: (value: number) => string;
}

/** A large quiet name in the field. */
export interface MatrixZoneName {
  readonly zone: number;
  readonly name: string;
  /** Where it stands, in units of the axes, and which way it grows from there. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'end';
  readonly side: 'top' | 'bottom';
  /** Small lines beneath: meaning, lever. */
  readonly lines?: readonly (readonly RichPart[])[];
}

/** The move that is drawn: origins and arrivals are points; this is its arrow and what it says. */
export interface MatrixArrow {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly lines: readonly (readonly RichPart[])[];
}

export interface MatrixFieldProps {
  xAxis: MatrixAxis;
  yAxis: MatrixAxis;
  points: MatrixPoints;
  /** Points drawn in a lower look first, so that chosen ones are not covered. Changes whenever a point changed. */
  version: number;
  /** Zone names; one is quiet unless its zone is `highlighted`. */
  names: readonly MatrixZoneName[];
  /** Zone under the pointer or the table's row; null for none. */
  highlighted: number | null;
  /** Zone at a place, for highlighting and for dragging a zone's name. */
  zoneAt: (x: number, y: number) => number;
  arrow?: MatrixArrow | null;
  /** At the right above the field: what full and hollow mean. */
  key?: readonly RichPart[];
  /** At top and right, how thickly points lie along each axis. Where not given: as long as there is no key. */
  densities?: boolean;
  /** Who a point is: "Customer 311: attitude 42, 14 purchases, spurious. Stays another year with 75%." */
  saying: (point: number) => string;
  labels: {
    /** The field, for screen readers: "1,500 customers by attitude and repeat purchase". */
    readonly field: string;
    /** The cursor that arrow keys move over points: "customer". */
    readonly cursor: string;
    /** "lasso: drag around customers". */
    readonly lasso: string;
  };
  onthreshold: (axis: 'x' | 'y', value: number, moved: { readonly live: boolean }) => void;
  onthresholdreset: (axis: 'x' | 'y') => void;
  onhighlight: (zone: number | null) => void;
  /** A closed line, x, y, x, y, … in units of the axes; fewer than three corners: nothing is selected any more. */
  onlasso: (line: readonly number[], moved: { readonly live: boolean }) => void;
  /**
   * The selection (or, begun on a zone's name, the zone's customers) carried so far, in whole steps of the axes from where
   * the drag began. Taken back (Escape): by 0, 0, and not live.
   */
  ondrag: (
    by: { readonly x: number; readonly y: number },
    what: { readonly zone: number | null; readonly live: boolean },
  ) => void;
  /** Arrow keys carry the selection; without one they go from customer to customer. */
  onnudge: (by: { readonly x: number; readonly y: number }) => void;
  /** Enter or a click on a customer: selects it, or with Shift adds it. */
  onpick: (point: number, add: boolean) => void;
  onclear: () => void;
  hasSelection: boolean;
  /** Lasso without Shift (touch: by a word beside the field). */
  isLassoing?: boolean;
  /** In units, axes and names included; the field is as wide as it is given room. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
