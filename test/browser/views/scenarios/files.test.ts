import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeScenario } from '#formats/scenario/write.ts';
import { decodeLink } from '#formats/scenario/link.ts';
import { writeScenarios } from '#views/scenarios/scenario-file.ts';
import { named, stage, type Stage } from './stage.ts';

async function choose({ screen }: Stage, ...texts: readonly string[]): Promise<void> {
  const input = screen.container.querySelector<HTMLInputElement>('input[type=file]');
  const files = texts.map((text, i) => new File([text], `file-${String(i + 1)}.json`, { type: 'application/json' }));
  await userEvent.upload(input!, files);
}

const broken = (over: object): string => JSON.stringify({ ...named('Broken'), ...over });

test('a broken file stays closed: which, what, where, and nothing has changed', async () => {
  const one = await stage();
  await choose(one, broken({ discount: 1.5 }));
  const alert = one.screen.getByRole('alert');
  await expect
    .element(alert)
    .toHaveTextContent('“file-1.json” was not opened, nothing has changed. Discount rate lies between 0 and 1.');
  await expect.element(alert).toHaveTextContent('Found: 1.5, at discount');
  expect(await one.kept()).toEqual(['Credit card']);
  await alert.getByRole('button', { name: 'close' }).click();
  expect(alert.elements()).toHaveLength(0);
});

test.each([
  ['no JSON', 'churn = 5%', 'This text cannot be read: it is not JSON.'],
  ['an empty list', '[]', 'This holds no scenario.'],
  ['a newer version', broken({ schema: 2 }), 'This scenario was written by a newer version of the app.'],
])('%s is told from the rest', async (_, text, words) => {
  const one = await stage();
  await choose(one, text);
  await expect.element(one.screen.getByRole('alert')).toHaveTextContent(words);
  expect(await one.kept()).toEqual(['Credit card']);
});

test('of a list with a broken one nothing is taken, and its place is told', async () => {
  const one = await stage();
  await choose(one, `[${writeScenario(named('Good'))}, ${broken({ seed: -1 })}]`);
  await expect.element(one.screen.getByRole('alert')).toHaveTextContent('Scenario 2 of 2: Seed lies between 0 and');
  expect(await one.kept()).toEqual(['Credit card']);
});

test('a file comes to the list under a name of its own, and opens from there', async () => {
  const one = await stage();
  await choose(one, writeScenario(named('Credit card')));
  await expect.element(one.screen.getByText('“Credit card 2” is read.').last()).toBeVisible();
  expect(await one.kept()).toEqual(['Credit card', 'Credit card 2']);
  await one.screen.getByRole('button', { name: 'open it' }).click();
  expect(one.app.scenario?.name).toBe('Credit card 2');
});

test('what “export all” writes is read again, whole', async () => {
  const one = await stage();
  await choose(one, writeScenarios([named('First'), named('Second')]), writeScenario(named('Third')));
  await expect.element(one.screen.getByText('3 scenarios read').last()).toBeVisible();
  expect(await one.kept()).toEqual(['Credit card', 'First', 'Second', 'Third']);
});

test('a file is read where it is dropped', async () => {
  const one = await stage();
  const transfer = new DataTransfer();
  transfer.items.add(new File([writeScenario(named('Dropped'))], 'dropped.json'));
  const drag = (type: string): boolean =>
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  drag('dragover');
  await expect.element(one.screen.getByText('Drop the file: its scenarios come to yours.')).toBeVisible();
  expect(drag('drop')).toBe(false); // the browser does not leave the page for the file
  await expect.element(one.screen.getByText('“Dropped” is read.').last()).toBeVisible();
  expect(await one.kept()).toEqual(['Credit card', 'Dropped']);
});

test('scenarios that cannot be read are shown with what is wrong, and can be exported and deleted only', async () => {
  const record = { createdAt: 1, openedAt: 1, changedAt: 1 };
  const one = await stage({
    records: [
      { ...record, id: 'broken', name: 'Broken', document: broken({ discount: 1.5 }), position: -2 },
      { ...record, id: 'newer', name: 'Newer', document: broken({ schema: 9 }), position: -1 },
    ],
  });
  const rows = one.screen.getByRole('list', { name: 'Your scenarios' }).getByRole('listitem');
  await expect.element(rows.nth(0)).toHaveTextContent('Cannot be opened. Discount rate lies between 0 and 1.');
  await expect.element(rows.nth(1)).toHaveTextContent('Cannot be opened. This scenario was written by a newer version');
  const acts = rows.nth(0).getByRole('group').getByRole('button').elements();
  expect(acts.map(({ textContent }) => textContent)).toEqual(['export', 'delete']);
  (rows.nth(0).getByRole('button', { name: 'Broken' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{F2}d{Enter}');
  expect(page.getByRole('textbox').elements()).toHaveLength(0);
  expect(one.app.screen).toBe('scenarios');
  await userEvent.keyboard('{Delete}');
  expect(await one.kept()).toEqual(['Newer', 'Credit card']);
  await one.screen.getByRole('button', { name: 'Undo' }).click();
  expect(await one.kept()).toEqual(['Broken', 'Newer', 'Credit card']);
});

test('copy link: the whole scenario, on the clipboard or, where the browser refuses, to be copied by hand', async () => {
  const one = await stage();
  const row = one.screen.getByRole('list', { name: 'Your scenarios' }).getByRole('listitem').first();
  await row.hover();
  await row.getByRole('button', { name: 'copy link' }).click();
  await expect.element(row).toHaveTextContent(/Link copied|Copy it from here/);
  const byHand = row.element().querySelector<HTMLInputElement>('input[readonly]');
  const reading = await decodeLink(new URL(byHand === null ? await pasted() : byHand.value).hash);
  expect(reading.ok && reading.scenario).toEqual(one.app.scenario);
});

/** What is on the clipboard, as a person would find out. */
async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await userEvent.paste();
  field.remove();
  return field.value;
}
