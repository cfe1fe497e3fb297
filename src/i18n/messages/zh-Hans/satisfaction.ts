/** What is the same on all tabs of Satisfaction. */
export const satisfaction = {
  'satisfaction.tabs': '满意度',
  'satisfaction.tab.barrier': '满意与忠诚',
  'satisfaction.tab.holds': '靠什么留住',
  'satisfaction.tab.index': '满意度指数',
  'satisfaction.tab.measuring': '忠诚的测量',
  'satisfaction.tab.formation': '忠诚的形成',
  'satisfaction.tab.complaints': '投诉',
  'satisfaction.status.ran': '<strong>{runs, plural, other {#次模拟}}</strong> · {seconds}秒 · 种子{seed}',
  'satisfaction.status.stopped': '模拟中断了。',
  'satisfaction.status.again': '重新模拟',
  'satisfaction.how': '假定',
  'satisfaction.source.barrier': '回答与曲线为拟定；形状据Jones与Sasser，1995',
  'satisfaction.source.holds': '方向与次序据Blut等，2015；大小为拟定',
  'satisfaction.source.index': '系数：Tenenhaus等，2005',
  'satisfaction.source.measuring': '四个阶段：Oliver，1999',
  'satisfaction.source.formation': '转移率为拟定，上下15%',
  'satisfaction.source.complaints': 'TARP：1970至1980年代的意向数据',
  'satisfaction.hint.barrier': '拖动曲线上的点可改形状',
  'satisfaction.hint.holds': '拖动一种联系',
  'satisfaction.hint.index': '拖动一个概念，点线可改系数',
  'satisfaction.hint.formation': '拖动通道上的数',
  'satisfaction.hint.complaints': '拖动表中的数',
  'satisfaction.keys.fall': '让壁垒降下',
  'satisfaction.keys.published': '已发表的数值',
  'satisfaction.keys.flow': '让它流动',
  'satisfaction.put': '放进方案',
  'satisfaction.put.kept': '已在方案中{off, select, yes {（已停用）} other {}}',
  'satisfaction.put.on': '启用',
  'satisfaction.put.off': '停用',
  'satisfaction.put.out': '取出',
  'satisfaction.put.refused': '方案里放不下了。',
  'satisfaction.worth':
    '{change, select,' +
    ' up {每位顾客的终身利润增加{gain}（{low}至{high}）}' +
    ' down {每位顾客的终身利润减少{gain}（{low}至{high}）}' +
    ' mayUp {每位顾客的终身利润或将增加{gain}（{low}至{high}）}' +
    ' mayDown {每位顾客的终身利润或将减少{gain}（{low}至{high}）}' +
    ' same {每位顾客的终身利润不变}' +
    ' other {它值多少}}',
  'satisfaction.worth.sub':
    '每位赢得的顾客终身利润的变化{known, select, yes {；100次中{pays}次划算。一点为百次模拟中的一次} other {}}',
  'satisfaction.worth.none': '不变',
  'satisfaction.worth.cursor': '百次模拟',
  'satisfaction.worth.below': '100次中{runs}次低于{amount}',
  'satisfaction.worth.table': '终身利润的变化',
  'satisfaction.worth.column': '模拟次数',
};
