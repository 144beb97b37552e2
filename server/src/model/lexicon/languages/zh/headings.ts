import type { HeadWords } from '../head-words.ts';

export const chineseHeadings: HeadWords = {
  incident: '故障|事故|事件|问题|問題|异常',
  modifiers: '的|了|和|与|及|简要|详细|主要|本次|技术|我们|用户|客户|业务|整体|情况',
  heads: {
    summary: '一句话总结|概况|简述|是什么问题',
    impact: '损失|受影响的用户|波及范围|影响面|影响',
    timeline: '来龙去脉|时间点|关键时间点|过程回顾|经过回顾',
    'root-cause': '为什么会发生|为什么发生|怎么发生的|成因',
    contributing: '加重因素|恶化因素|促成因素|其他因素',
    detection: '如何发现的|怎么发现的|如何发现',
    resolution: '怎么解决的|如何解决的|如何修复的|止血|止损措施|应急措施',
    actions:
      '接下来要做的|要做的事|我们要改什么|避免再次发生|防止再次发生|谁做什么|待办|任务列表|任务清单|整改计划',
    lessons: '学到了什么|我们学到的|学到的东西|启示|感悟',
    'went-well': '做得好的|做得好|什么帮了我们|亮点',
    'went-wrong': '做得不好的|做得不好|困难|不足|不足之处|待改进',
    lucky: '运气|幸运的地方|侥幸|万幸',
  },
  besideIncident: { timeline: '经过|历史|过程|始末', summary: '描述|说明|介绍', resolution: '处置|结束' },
};
