/**
 * Tells how much of the window's foot an on-screen keypad covers, in px, now and whenever it changes.
 *
 * @returns stops telling
 */
export function watchKeypad(tell: (covered: number) => void): () => void {
  const view = window.visualViewport;
  if (view === null) return () => undefined;
  const measure = (): void => {
    // a pinch also makes the visible part smaller, but that is not a keypad
    const isZoomed = view.scale > 1.01;
    tell(isZoomed ? 0 : Math.max(0, window.innerHeight - view.height - view.offsetTop));
  };
  measure();
  view.addEventListener('resize', measure);
  view.addEventListener('scroll', measure);
  return () => {
    view.removeEventListener('resize', measure);
    view.removeEventListener('scroll', measure);
  };
}
