import type { problems as en } from '../en/problems.ts';

/** 占位符与汉字之间不手打空格，由排版自动留空。 */
export const problems = {
  'problem.not-json': '这段文字不是JSON，无法读取。',
  'problem.not-a-scenario': '这里没有方案。',
  'problem.newer-schema': '这份方案出自更新的版本，刷新本应用后即可读取。',
  'problem.missing': '缺少{field}。',
  'problem.unknown-field': '这里没有“{field}”一项。',
  'problem.not-a-number': '{field}应为数字。',
  'problem.not-whole': '{field}应为整数。',
  'problem.not-text': '{field}应为文字。',
  'problem.not-a-list': '{field}应为列表。',
  'problem.not-an-object': '{field}应由若干栏目组成。',
  'problem.not-allowed': '{field}可取：{allowed}。',
  'problem.out-of-range': '{field}应在{min}与{max}之间。',
  'problem.out-of-range.open': '{field}应大于{min}、小于{max}。',
  'problem.empty': '{field}不能为空。',
  'problem.too-many': '{field}过长：现为{got}，至多{max}。',
  'problem.duplicate-id': '{field}“{got}”用了两次。',
  'problem.unknown-segment': '没有名为“{got}”的顾客群，现有：{allowed}。',
  'problem.reversed-range': '{field}的下限应小于上限。',
  'problem.mode-outside-range': '{field}应在上下限{min}与{max}之间。',
  'problem.family-leaves-bounds': '{field}若取这种分布，会超出可能的范围。可换一种分布，或缩小区间。',
  'problem.survival-rises': '{field}只降不升：此处至多{max}。',
  'problem.not-whole-periods': '{field}应为整数个周期。',
  'problem.lever-leaves-bounds': '流失率须在0与100%之间：此处{field}应在{min}与{max}之间。',
  'problem.horizon-diverges': '不设终点时，终身利润没有上限。可设一个终点，或提高贴现率。',
} as const satisfies Record<keyof typeof en, string>;
