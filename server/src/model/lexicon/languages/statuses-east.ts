import type { StatusWords } from './language.ts';

/** The states of a fix in Japanese, Chinese and Korean; the order changes nothing. */
export const statusesEast: readonly StatusWords[] = [
  // Japanese
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['中止', '取りやめ', '却下'],
  },
  // Chinese
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['取消', '已取消', '放弃'],
  },
  // Japanese
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['対応中', '進行中', '作業中', '実施中'],
  },
  // Chinese
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['进行中', '處理中', '处理中'],
  },
  // Korean
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['진행중', '진행 중'],
  },
  // Japanese
  {
    status: 'open',
    where: 'anywhere',
    words: ['未着手', '未対応', '未完了', '予定', '保留'],
  },
  // Chinese
  {
    status: 'open',
    where: 'anywhere',
    words: ['未完成', '未开始', '待处理', '待辦', '待办', '计划中'],
  },
  // Korean
  {
    status: 'open',
    where: 'anywhere',
    words: ['대기', '예정', '미완료'],
  },
  // Japanese
  {
    status: 'done',
    where: 'anywhere',
    words: ['完了', '済', '済み', '対応済', '対応済み', '実施済み'],
  },
  // Chinese
  {
    status: 'done',
    where: 'anywhere',
    words: ['已完成', '完成', '已解决', '已关闭', '已上线'],
  },
  // Korean
  {
    status: 'done',
    where: 'anywhere',
    words: ['완료'],
  },
];
