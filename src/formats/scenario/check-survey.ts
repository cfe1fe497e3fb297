import type { SurveyItem } from '#engine/satisfaction/satisfaction.ts';
import { SURVEY_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import { type Check, readAtLeast, readExactly } from './checks-of.ts';
import { at, checkChoice, checkKeys, checkNumber, readList, readObject } from './fields.ts';
import { SURVEY_ITEMS_ASKED, SURVEY_ROWS, surveyLimits } from './satisfaction-limits.ts';

/** Questions, each asked once, and at least two rows of answers, each within the scale of its question. */
export function checkSurvey(...[found, value, path]: Parameters<Check>): void {
  const survey = readObject(found, value, path);
  if (survey === undefined) return;
  checkKeys(found, survey, path, ['items', 'rows']);
  const before = found.length;
  const items = readList(found, survey.items, at(path, 'items'), SURVEY_ITEMS_ASKED);
  const seen = new Set<unknown>();
  items?.forEach((item, i) => {
    const here = `${path}.items[${i}]`;
    if (!checkChoice(found, item, here, SURVEY_ITEMS)) return;
    if (seen.has(item)) found.push({ code: 'duplicate-id', path: here, got: item });
    seen.add(item);
  });
  const areSound = found.length === before;
  readAtLeast(found, survey.rows, at(path, 'rows'), SURVEY_ROWS)?.forEach((row, i) => {
    const here = `${path}.rows[${i}]`;
    if (!areSound || items === undefined) return;
    readExactly(found, row, here, items.length)?.forEach((answer, j) => {
      checkNumber(found, answer, `${here}[${j}]`, surveyLimits(items[j] as SurveyItem));
    });
  });
}
