import { koreanHeadings } from './ko/headings.ts';
import { koreanLabels } from './ko/labels.ts';
import type { Language } from './language.ts';

/** Korean. */
export const korean: Language = {
  code: 'ko',
  sections: {
    summary: {
      outright: ['요약', '개요', '장애 요약', '사건 요약', '장애 개요'],
      usual: ['무슨 일이 있었나', '무슨 일이 있었는가'],
    },
    impact: {
      outright: ['영향', '영향 범위', '영향도', '사용자 영향', '고객 영향'],
    },
    timeline: {
      outright: ['타임라인', '경과', '시간순', '사건 경과', '장애 경과', '시간대별 경과'],
      usual: ['진행 경과'],
    },
    'root-cause': {
      outright: ['원인', '근본 원인', '원인 분석', '장애 원인', '근본 원인 분석'],
    },
    contributing: {
      outright: ['기여 요인', '기여 요소'],
    },
    detection: {
      outright: ['감지', '탐지', '발견', '인지'],
    },
    resolution: {
      outright: ['처리', '해결', '복구', '대응', '해결 방법', '조치 내용', '복구 과정'],
      usual: ['임시 조치'],
    },
    actions: {
      outright: [
        '후속 조치',
        '재발 방지',
        '조치 사항',
        '액션 아이템',
        '재발 방지 대책',
        '재발 방지책',
        '후속 작업',
        '향후 조치',
        '향후 계획',
        '다음 단계',
        '할 일',
        '개선 사항',
        '개선 계획',
        '개선 방안',
      ],
      usual: ['대책', '예방'],
    },
    lessons: {
      outright: ['교훈', '배운 점', '배운 것'],
    },
    'went-well': {
      outright: ['잘된 점', '잘한 점', '좋았던 점'],
    },
    'went-wrong': {
      outright: ['잘못된 점', '아쉬운 점', '잘못한 점', '개선할 점', '아쉬웠던 점'],
    },
    lucky: {
      outright: ['운이 좋았던 점', '운이 좋았던 것'],
    },
    trigger: {
      outright: ['트리거', '발생 계기'],
    },
    background: {
      outright: ['배경'],
    },
    conclusion: {
      outright: ['결론'],
    },
  },
  metadata: {
    title: ['제목'],
    severity: ['심각도', '등급', '우선순위', '장애 등급'],
    date: ['날짜', '일자', '발생일', '발생 일시', '일시'],
    started: ['시작', '시작 시간', '발생 시간', '발생 시각', '시작 시각'],
    detected: ['감지', '감지 시간', '인지 시간', '탐지 시간'],
    resolved: ['종료', '종료 시간', '복구 시간', '해결 시간', '복구 시각'],
    status: ['상태'],
    authors: ['작성자', '저자'],
    owner: ['담당자'],
    responders: ['대응자', '참여자'],
    services: ['서비스', '영향 서비스', '대상 서비스'],
    duration: ['지속 시간', '장애 시간', '기간'],
    published: ['작성일', '수정일'],
  },
  fields: {
    owner: ['담당', '담당자', '책임자'],
    due: ['마감', '마감일', '기한', '완료 예정일', '예정일'],
    status: ['상태', '진행 상태', '진행 상황'],
    tracker: ['티켓', '링크'],
    title: ['작업', '조치', '할 일', '항목', '내용', '액션 아이템', '조치 사항', '액션'],
    kind: ['유형', '구분'],
    note: ['비고', '메모', '우선순위', '번호'],
  },
  headings: koreanHeadings,
  labels: koreanLabels,
  common: [],
};
