import type { Problem } from '#engine/problem.ts';
import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import { GRADES } from '#engine/satisfaction/satisfaction.ts';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';

/**
 * Who is more satisfied stays at least as surely, and strong competition keeps nobody who weak competition would not: else
 * there would be no barrier to fall. A curve that is not said is the assumed one.
 *
 * 'curve-falls' at the grade that lies below the one before it, 'curves-cross' at the grade where the strong curve lies above
 * the weak; of the two, the curve is named that is said.
 */
export function checkCurves(found: Problem[], satisfaction: Satisfaction, path: string): void {
  const said = satisfaction.curves;
  if (said?.weak === undefined && said?.strong === undefined) return;
  const { weak, strong } = satisfactionOf({ satisfaction }).curves;
  for (const [name, curve] of [
    ['weak', weak],
    ['strong', strong],
  ] as const) {
    for (let k = 1; k < GRADES.length; k++) {
      if (curve[k]! >= curve[k - 1]!) continue;
      const min = curve[k - 1]!;
      found.push({ code: 'curve-falls', path: `${path}.curves.${name}[${k}]`, got: curve[k], min, max: 1 });
    }
  }
  for (let k = 0; k < GRADES.length; k++) {
    if (strong[k]! <= weak[k]!) continue;
    const place = `${path}.curves.${said.strong === undefined ? 'weak' : 'strong'}[${k}]`;
    const limits =
      said.strong === undefined
        ? { got: weak[k]!, min: strong[k]!, max: 1 }
        : { got: strong[k]!, min: 0, max: weak[k]! };
    found.push({ code: 'curves-cross', path: place, ...limits });
  }
}
