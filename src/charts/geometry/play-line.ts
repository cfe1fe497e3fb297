/** The line of months under a field in motion: which month a place is, how keys step, where names stand. */

export function monthAt(share: number, months: number): number {
  return Math.min(Math.max(Math.round(share * months), 0), months);
}

/** Arrows one month, Page a year, Home and End; null for any other key. */
export function monthByKey(key: string, month: number, months: number): number | null {
  const to = {
    ArrowRight: month + 1,
    ArrowUp: month + 1,
    ArrowLeft: month - 1,
    ArrowDown: month - 1,
    PageUp: month + 12,
    PageDown: month - 12,
    Home: 0,
    End: months,
  }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), months);
}

export interface PlacedName {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/**
 * Names beside their ticks: to the right, else to the left, clear of one another and of what stands at the right end.
 * Null for a name that would touch.
 *
 * @param marks in any order; those before have the first choice
 */
export function placeNames(
  marks: readonly { readonly x: number; readonly width: number }[],
  right: number,
  gap = 6,
): readonly (PlacedName | null)[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return marks.map(({ x, width }, own) => {
    const sides = [
      { x: x + gap, anchor: 'start' as const, from: x + gap },
      { x: x - gap, anchor: 'end' as const, from: x - gap - width },
    ];
    const free = sides.find(({ from }) => {
      const to = from + width;
      const meetsName = taken.some((other) => from < other.to + gap && other.from < to + gap);
      const meetsTick = marks.some((other, i) => i !== own && other.x > from - gap && other.x < to + gap);
      return from >= 0 && to <= right && !meetsName && !meetsTick;
    });
    if (free === undefined) return null;
    taken.push({ from: free.from, to: free.from + width });
    return { x: free.x, anchor: free.anchor };
  });
}

/** How many of the parts of a reading can be written, and on which side of the pointer; null where not even the first can. */
export function placeReading(
  x: number,
  widths: readonly number[],
  room: number,
  gap = 12,
): (PlacedName & { readonly parts: number }) | null {
  for (let parts = widths.length; parts > 0; parts--) {
    const width = widths.slice(0, parts).reduce((sum, part) => sum + part, 0);
    if (x + gap + width <= room) return { x: x + gap, anchor: 'start', parts };
    if (x - gap - width >= 0) return { x: x - gap, anchor: 'end', parts };
  }
  return null;
}
