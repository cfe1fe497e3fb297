import type { documentProblems as reference } from '../en/document-problems.ts';

export const documentProblems = {
  'problem.not-json': '这段文字不是JSON，无法读取。',
  'problem.not-a-scenario': '这里没有方案。',
  'problem.newer-schema': '这份方案出自更新的版本，刷新本应用后即可读取。',
  'problem.missing': '缺少{field}。',
  'problem.unknown-field': '这里没有“{field}”一项。',
  'problem.not-text': '{field}应为文字。',
  'problem.not-a-list': '{field}应为列表。',
  'problem.not-an-object': '{field}应由若干栏目组成。',
  'problem.not-allowed': '{field}可取：{allowed}。',
  'problem.empty': '{field}不能为空。',
  'problem.too-many': '{field}过长：现为{got}，至多{max}。',
  'problem.duplicate-id': '{field}“{got}”用了两次。',
  'problem.unknown-segment': '没有“{got}”这一顾客群，现有：{allowed}。',
  'problem.same-zone': '移动的终点应与起点不同。',
  'problem.survival-rises': '{field}只降不升：此处至多{max}。',
  'problem.duplicate-pair': '一对应为两个不同的输入，且只列一次：{got}重复。',
  'problem.text-among-samples': '样本中的“{got}”不是数字。',
  'problem.unknown-input': '联动的两项输入中，有一项不是区间。可将其改为区间，或移除这对联动。',
  'problem.not-whole-periods': '{field}应为整数个周期。',
} as const satisfies Record<keyof typeof reference, string>;
