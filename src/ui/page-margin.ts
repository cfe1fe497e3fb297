const BASE = 14; // root size at which the plan is drawn, px
const PHONE = 600;

/** The scale of the plan: 1, and 1.2 on a projector. */
export function planScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / BASE;
}

/** How far something of this width, wanted at `left`, has to move to stay within the margins of the page, in px. */
export function intoPage(left: number, width: number): number {
  const page = document.documentElement.clientWidth;
  const margin = (page < PHONE ? 20 : 40) * planScale();
  return Math.max(margin, Math.min(left, page - margin - width)) - left;
}
