import { t } from '#i18n/locale.svelte.ts';
import type { SurveyProblem } from '#state/satisfaction/measuring-draft.ts';

/** What is wrong with typed answers: row and column, what was found, what is allowed. */
export function surveyProblemText(problem: SurveyProblem): string {
  switch (problem.kind) {
    case 'few':
      return t('measuring.says.few', { rows: problem.rows });
    case 'many':
      return t('measuring.says.many', { rows: problem.rows });
    case 'no-columns':
      return t('measuring.says.columns');
    case 'ragged':
      return t('measuring.says.ragged', { row: problem.row, cells: problem.cells, columns: problem.columns });
    case 'empty':
      return t('measuring.says.empty', { row: problem.row, item: t(`measuring.item.${problem.item}`) });
    case 'text':
      return t('measuring.says.text', {
        row: problem.row,
        item: t(`measuring.item.${problem.item}`),
        entry: problem.entry,
      });
    case 'range':
      return t('measuring.says.range', {
        row: problem.row,
        item: t(`measuring.item.${problem.item}`),
        entry: problem.entry,
        min: problem.min,
        max: problem.max,
      });
  }
}
