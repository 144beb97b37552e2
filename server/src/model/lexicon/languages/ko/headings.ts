import type { HeadWords } from '../head-words.ts';

export const koreanHeadings: HeadWords = {
  incident: '장애|인시던트|사고|사건|문제|이슈',
  modifiers: '간단한|상세|자세한|주요|이번|우리의|기술적|고객|사용자|서비스|전체',
  heads: {
    summary: '무슨 일이 있었나요|무슨 일이 있었나|한줄 요약|한 줄 요약|한눈에 보기',
    impact: '피해|피해 범위|누가 영향을 받았나|영향',
    timeline: '흐름|시간 순서|분 단위 기록|언제 무슨 일이 있었나',
    'root-cause': '왜 발생했나|왜 일어났나|왜 이런 일이|발생 이유|이유',
    contributing: '악화 요인|상황을 악화시킨 요인',
    detection: '어떻게 알았나|어떻게 발견했나|알게 된 경위',
    resolution: '어떻게 해결했나|우리가 한 일|응급 조치|긴급 조치|임시 대응',
    actions: '앞으로 할 일|우리가 바꿀 것|무엇을 바꿀 것인가|누가 무엇을|과제|할 일 목록',
    lessons: '우리가 배운 것|배운 내용|느낀 점',
    'went-well': '도움이 된 것|잘된 것|잘 된 것|좋았던 것',
    'went-wrong': '잘 안된 것|안 좋았던 것|어려웠던 점|개선이 필요한 점',
    lucky: '운이 좋았다|다행이었던 점|다행인 점',
  },
  besideIncident: { timeline: '전개|진행|기록', summary: '설명|내용', resolution: '종료|처리' },
};
