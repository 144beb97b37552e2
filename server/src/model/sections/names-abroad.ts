import type { SectionKind } from '../document/section.ts';

/** Headings in other languages than English: the usual word for each part of a review, as `headingKey` writes it. */
export const namesAbroad: readonly (readonly [SectionKind, string])[] = [
  [
    'summary',
    'zusammenfassung|kurzfassung|résumé|synthèse|resumen|resumo|samenvatting|riassunto|概要|サマリー|摘要|요약|개요',
  ],
  [
    'impact',
    'auswirkung|auswirkungen|conséquences|impacto|impact sur les utilisateurs|gevolgen|impatto|影響|影響範囲|影响|影响范围|영향|영향 범위',
  ],
  [
    'timeline',
    'zeitachse|zeitverlauf|zeitlicher ablauf|ablauf|chronologie|cronología|línea de tiempo|linha do tempo|cronologia|tijdlijn|タイムライン|時系列|经过|時間軸|时间线|时间轴|타임라인|경과',
  ],
  [
    'root-cause',
    'ursache|ursachen|grundursache|ursachenanalyse|cause racine|causes racines|causa raíz|causa raiz|causas|oorzaak|oorzaken|causa|原因|根本原因|原因分析|根因|根因分析|원인|근본 원인',
  ],
  [
    'contributing',
    'beitragende faktoren|facteurs contributifs|factores contribuyentes|fatores contribuintes|寄与要因|要因|促成因素',
  ],
  ['detection', 'erkennung|entdeckung|détection|detección|detecção|detectie|検知|検出|发现|检测|감지|탐지'],
  [
    'resolution',
    'behebung|lösung|wiederherstellung|résolution|resolución|resolução|oplossing|対応|復旧|解決|恢复|解决|처리|해결|복구',
  ],
  [
    'actions',
    "maßnahmen|massnahmen|nächste schritte|folgemaßnahmen|actions correctives|actions à mener|plan d'actions|plan d'action|prochaines étapes|acciones|acciones correctivas|próximos pasos|ações|ações corretivas|próximos passos|acties|vervolgacties|azioni|アクション|アクションアイテム|再発防止策|再発防止|今後の対応|対策|后续行动|改进措施|行动项|후속 조치|재발 방지|조치 사항|액션 아이템",
  ],
  [
    'lessons',
    'lehren|erkenntnisse|leçons|leçons apprises|enseignements|lecciones aprendidas|lições aprendidas|geleerde lessen|教訓|学び|学んだこと|经验教训|교훈|배운 점',
  ],
  [
    'went-well',
    'was gut lief|was lief gut|ce qui a bien fonctionné|lo que salió bien|o que deu certo|うまくいったこと|良かったこと|良かった点|做得好的|잘된 점',
  ],
  [
    'went-wrong',
    'was schlecht lief|was lief schlecht|ce qui a mal fonctionné|lo que salió mal|o que deu errado|うまくいかなかったこと|悪かった点|改善点|做得不好的|잘못된 점',
  ],
  [
    'lucky',
    'wo wir glück hatten|glück|où nous avons eu de la chance|幸運だったこと|ラッキーだったこと|운이 좋았던 점',
  ],
  ['trigger', 'auslöser|déclencheur|desencadenante|gatilho|aanleiding|トリガー|触发条件|트리거'],
  ['background', 'hintergrund|contexte|contexto|achtergrond|背景|배경'],
];
