import type { satisfy as reference } from '../en/satisfy.ts';

const LATER = '{when, select, later {从{month}起} other {}}';

export const satisfy = {
  'satisfy.name.barrier': '转换壁垒',
  'satisfy.name.expected': '期望质量',
  'satisfy.name.perceived': '感知质量',
  'satisfy.name.switching.procedural': '程序转换成本',
  'satisfy.name.switching.financial': '财务转换成本',
  'satisfy.name.switching.relational': '关系转换成本',
  'satisfy.name.bond.legal': '法律纽带',
  'satisfy.name.bond.economic': '经济纽带',
  'satisfy.name.bond.technical': '技术纽带',
  'satisfy.name.bond.geographic': '地理纽带',
  'satisfy.name.bond.time': '时间纽带',
  'satisfy.name.bond.knowledge': '知识纽带',
  'satisfy.name.bond.social': '社会纽带',
  'satisfy.name.bond.cultural': '文化纽带',
  'satisfy.name.bond.values': '价值观纽带',
  'satisfy.name.bond.psychological': '心理纽带',
  'satisfy.name.construct.image': '形象',
  'satisfy.name.construct.expectation': '期望',
  'satisfy.name.construct.quality': '感知质量',
  'satisfy.name.construct.value': '感知价值',
  'satisfy.name.construct.satisfaction': '满意',
  'satisfy.name.construct.complaints': '投诉处理',
  'satisfy.name.construct.loyalty': '忠诚',
  'satisfy.name.value.product': '产品价值',
  'satisfy.name.value.service': '服务价值',
  'satisfy.name.value.people': '人员价值',
  'satisfy.name.value.image': '形象价值',
  'satisfy.name.value.money': '货币成本',
  'satisfy.name.value.time': '时间成本',
  'satisfy.name.value.energy': '体力成本',
  'satisfy.name.value.psyche': '精神成本',
  'satisfy.name.cause.value': '因价值流失',
  'satisfy.name.cause.system': '因系统流失',
  'satisfy.name.cause.people': '因人员流失',
  'satisfy.name.complaints.voiced': '有问题而投诉',
  'satisfy.name.complaints.resolved': '投诉得到解决',
  'satisfy.name.complaints.quickly': '投诉迅速解决',
  'satisfy.name.passage.buy': '首购',
  'satisfy.name.passage.neverBuy': '首购前失去',
  'satisfy.name.passage.prefer': '形成偏好',
  'satisfy.name.passage.tryAndLeave': '试用后离开',
  'satisfy.name.passage.growLoyal': '变得忠诚',
  'satisfy.name.passage.fallToTrying': '退回试用',
  'satisfy.name.passage.preferAndLeave': '有偏好仍离开',
  'satisfy.name.passage.fallToPreference': '退回偏好',
  'satisfy.name.passage.loyalAndLeave': '忠诚仍离开',

  'satisfy.part': '{part, select, construct {{name}指数} other {{name}}}',
  'satisfy.clause':
    `{form, select, first {如果} other {并且}}${LATER}{part, select,` +
    ' barrier {转换壁垒的<nb>{size}</nb>消失，}' +
    ' expected {顾客的期望{change, select, down {下降} other {上升}}<nb>{size}{count, plural, other {分}}，</nb>}' +
    ' perceived {感知质量{change, select, down {下降} other {上升}}<nb>{size}{count, plural, other {分}}，</nb>}' +
    ' switching {{name}{change, select, down {下降} other {上升}}<nb>{size}{count, plural, other {分}}，</nb>}' +
    ' bond {{name}{change, select, down {减弱} other {增强}}<nb>{size}{count, plural, other {分}}，</nb>}' +
    ' construct {{name}{change, select, down {下降} other {上升}}<nb>{size}{count, plural, other {分}}，</nb>}' +
    ' value {{name}每年{change, select, down {减少} other {增加}}<nb>{size}{sizeUnit}，</nb>}' +
    ' cause {{name}的顾客中有<nb>{size}</nb>得以留住，}' +
    ' complaints {每百{item, select, voiced {位有问题的顾客中} resolved {件投诉中} other {件已解决的投诉中}}{change, select, down {少} other {多}}<nb>{size}</nb>{item, select, voiced {位投诉，} resolved {件得到解决，} other {件迅速解决，}}}' +
    ' other {每百位{item, select,' +
    ' buy {知晓者每月首购的} neverBuy {知晓者每月失去的}' +
    ' prefer {首购者每月形成偏好的} tryAndLeave {首购者每月离开的}' +
    ' growLoyal {偏好者每月变得忠诚的} fallToTrying {偏好者每月退回试用的} preferAndLeave {偏好者每月离开的}' +
    ' fallToPreference {忠诚者每月退回偏好的} other {忠诚者每月离开的}}' +
    '{change, select, down {减少} other {增加}}<nb>{size}人，</nb>}}',
  'satisfy.short':
    '{part, select,' +
    ' barrier {转换壁垒消失<nb>{size}</nb>}' +
    ' value {{name}每年{change, select, down {减少} other {增加}}<nb>{size}{sizeUnit}</nb>}' +
    ' cause {{name}者留住<nb>{size}</nb>}' +
    ' complaints {{name}每百{change, select, down {减少} other {增加}}<nb>{size}</nb>}' +
    ' passage {{name}每月每百人{change, select, down {减少} other {增加}}<nb>{size}人</nb>}' +
    ' other {{name}{change, select, down {下降} other {上升}}<nb>{size}{count, plural, other {分}}</nb>}}',
  'satisfy.size':
    '{part, select,' +
    ' barrier {{name}，消失的比例}' +
    ' value {{name}，每年增加}' +
    ' cause {{name}，留住的比例}' +
    ' complaints {{name}，每百增加}' +
    ' passage {{name}，每月每百人增加}' +
    ' other {{name}，增加的分数}}',
  'satisfy.input':
    '{group, select,' +
    ' gap {{item, select, expected {现有期望质量} perceived {现有感知质量} lossAversion {不足相对于超出的权重} other {差距每十分对满意的影响}}}' +
    ' curves {{item, select, weakShift {弱竞争曲线的移动} other {强竞争曲线的移动}}}' +
    ' weights {{name}的权重}' +
    ' bonds {{name}增强十分的成本}' +
    ' index {忠诚每一分对离开可能的影响}' +
    ' own {我方{name}}' +
    ' rival {竞争者的{name}}' +
    ' causes {{name}的比例}' +
    ' complaints {{item, select, ofLeaving {流失中起于问题的比例} voiced {有问题者投诉的比例} resolved {投诉得到解决的比例} quickly {已解决者中迅速解决的比例} major {重大问题的比例} against {一位不满者告知的人数} other {投诉解决后告知的人数}}}' +
    ' other {{name}，每月的可能}}',
  'satisfy.input.path': '{from} → {to}',
} satisfies Record<keyof typeof reference, string>;
