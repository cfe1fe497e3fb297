import type { problems as en } from '../en/problems.ts';

/** 占位符与汉字之间不手打空格，由排版自动留空。 */
export const problems = {
  'problem.not-a-number': '{field}应为数字。',
  'problem.not-whole': '{field}应为整数。',
  'problem.out-of-range': '{field}应在{min}与{max}之间。',
  'problem.out-of-range.open': '{field}应大于{min}、小于{max}。',
  'problem.reversed-range': '{field}的下限应小于上限。',
  'problem.mode-outside-range': '{field}应在上下限{min}与{max}之间。',
  'problem.family-leaves-bounds': '{field}若取这种分布，会超出可能的范围。可换一种分布，或缩小区间。',
  'problem.lever-leaves-bounds': '流失率须在0与100%之间：此处{field}应在{min}与{max}之间。',
  'problem.correlations-disagree': '这些输入无法同时如此联动。未列出的各对仍各自独立：可一并列出，或把{got}调近0。',
  'problem.samples-without-spread': '{field}：至少需要五个数，且不能几乎全同。',
  'problem.levers-contradict': '举措{allowed}同时作用于相同的顾客，效果互相抵消。只留其一即可。',
  'problem.horizon-diverges': '不设终点时，终身利润没有上限。可设一个终点，或提高贴现率。',
} as const satisfies Record<keyof typeof en, string>;
