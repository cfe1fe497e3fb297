/**
 * Keys that work on the whole page. Single letters are off while typing, and can be switched off; Ctrl or Cmd with Z
 * always undoes, as everywhere.
 */
import { locale } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target instanceof HTMLInputElement && target.type !== 'radio') ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement);

/** @returns whether the key meant something here */
export function pressed(app: App, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isTyping(event.target)) return false;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (event.altKey || (key !== 'z' && key !== 'y')) return false;
    void (key === 'y' || event.shiftKey ? app.redo() : app.undo());
    return true;
  }
  if (event.altKey || !app.singleKeys) return false;
  const act = event.shiftKey ? SHIFTED[event.key === '?' ? '?' : key] : PLAIN[key];
  if (act === undefined) return false;
  act(app);
  return true;
}

const PLAIN: Readonly<Record<string, (app: App) => void>> = {
  '1': (app) => app.go('simulate'),
  '2': (app) => app.go('matrices'),
  '3': (app) => app.go('satisfaction'),
  '4': (app) => app.go('compare'),
  v: (app) => app.lookOn(),
  c: (app) => void import('#state/compare.svelte.ts').then(({ compareOf }) => compareOf(app).addOpen()),
  r: (app) => app.newSeed(),
  i: (app) => app.toggleInputs(),
  s: (app) => app.swap(),
  z: (app) => void app.undo(),
  l: (app) => void app.speak(locale() === 'en' ? 'zh-Hans' : 'en'),
  t: (app) => app.shine(app.theme === 'light' ? 'dark' : 'light'),
  '?': (app) => (app.showsKeys = true),
};

const SHIFTED: Readonly<Record<string, (app: App) => void>> = {
  r: (app) => app.simulate(),
  z: (app) => void app.redo(),
  '?': PLAIN['?']!,
};
