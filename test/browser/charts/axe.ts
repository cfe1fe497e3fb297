/** What axe finds wrong with a part of the page; its program is brought as text, since it is one for pages, not modules. */
import type { AxeResults } from 'axe-core';
import program from 'axe-core/axe.min.js?raw';

interface Axe {
  readonly run: (context: Element) => Promise<AxeResults>;
}

export async function violations(part: Element): Promise<string[]> {
  const page = window as { axe?: Axe };
  if (page.axe === undefined) {
    const script = document.createElement('script');
    script.textContent = program;
    document.head.append(script);
  }
  const { violations: found } = await page.axe!.run(part);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
