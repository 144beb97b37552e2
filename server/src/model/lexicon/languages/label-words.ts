/** What a word of a label says: which field, that it is about a field, or nothing of its own. */
export interface LabelWords {
  /** ISO 639-1. */
  readonly code: string;
  /** What the field is about: the incident and whatever it is called. */
  readonly subjects: string;
  /** The document itself. */
  readonly documents: string;
  /** Words that change nothing. */
  readonly fillers: string;
  /** Words of a day: a label of nothing else asks for the incident's day. */
  readonly days: string;
  readonly started: string;
  readonly detected: string;
  /** Words of detection only beside a subject: a document, too, is created and opened. */
  readonly raised: string;
  readonly mitigated: string;
  readonly resolved: string;
  readonly severity: string;
  /** Words of a rank: a severity where the value is one. */
  readonly ranks: string;
  readonly status: string;
  /** Words of a stretch of time: the start and the end where the value has both. */
  readonly spans: string;
  /** The services and systems that it hit, beside a word that says so. */
  readonly products: string;
  readonly affected: string;
  /** Words of a number or name of the incident. */
  readonly ids: string;
  /** Words of the time until something was. */
  readonly untils: string;
  /** Who did it: what was done is then no time. */
  readonly agents: string;
  readonly commanders: string;
  readonly scribes: string;
  readonly responders: string;
  readonly authors: string;
  readonly reviewers: string;
}

/** Words and phrases between `|`; a star at the end or at the beginning stands for the rest of a word. */
export const labelWords: readonly LabelWords[] = [
  {
    code: 'en',
    subjects:
      'incident|incidents|event|events|outage|outages|impact|issue|problem|failure|failures|disruption|downtime|degradation|interruption|exposure|attack|breach|customer|customers|user|users|client|production|errors|symptoms|slowdown|alert|end user|end users',
    documents:
      'report|document|doc|page|post mortem|postmortem|review|write up|writeup|rca|pir|rfo|coe|retro|retrospective|draft|record',
    fillers:
      "first|initial|initially|for|fully|full|completely|final|finally|actual|actually|estimated|approx|approximate|approximately|overall|total|totally|timestamp|datetime|clock|at|on|of|the|a|an|this|our|was|were|is|it|and|again|reached|only|as|incident's|utc|local|confirmed|current|facing|visible|external|public|duty|shift|chosen|appointed|names|name|business|prod|partial",
    days: 'date|dates|day|when|time|times|date/time|datetime|date and time',
    started:
      'start|started|starts|starting|begin|began|begins|begun|beginning|onset|occurred|occurrence|happened|kicked off|broke|went down|went wrong|exposed|since|triggered|introduced|first symptom|first symptoms|first error|first errors|first failure|down since|t0',
    detected:
      'detect|detected|detection|notice|noticed|discover|discovered|discovery|identified|found|spotted|alerted|alarm|alarmed|paged|reported|first report|flagged|known|became known|aware|became aware|first seen|seen|recognised|recognized|observed',
    raised: 'created|opened|declared|raised|logged|alert|page|ticket',
    mitigated:
      'mitigate|mitigated|mitigation|contain|contained|containment|stabilised|stabilized|stopped|worked around|workaround|work around|rolled back|rollback|revoked|blocked|isolated|neutralised|neutralized|bleeding stopped|workaround in place|patched',
    resolved:
      'resolve|resolved|resolution|end|ended|ends|ending|finish|finished|over|fixed|close|closed|closing|closure|restored|restoration|recovered|recovery|back to normal|normal again|all clear|all clear given|all good|all quiet|back|back up|up again|back online|back in service|completed|repaired|cleared|operational|healthy|remediated|solved',
    severity: 'severity|sev|criticality|priority|prio',
    ranks: 'level|classification|class|category|cat|rank|rating|grade|tier|score|scale|gravity',
    status: 'status|state|stage|phase',
    spans:
      'duration|window|period|timeframe|time frame|time window|timespan|time span|from to|from/to|start/end|start and end|began/ended|started/ended|begin/end|lasted',
    products:
      'service|services|system|systems|component|components|product|products|application|applications|app|apps|feature|features|site|sites|platform|platforms',
    affected: 'affected|impacted|hit|touched|degraded|concerned',
    ids: 'number|no|id|reference|ref|identifier|code',
    untils: 'time to|time until|time till|minutes to|minutes until|mean time to|delay until',
    agents: 'by|whom',
    commanders: 'commander|ic|lead|leader|manager|coordinator|led|in charge',
    scribes: 'scribe|scribe for|note taker|notetaker|minute taker|recorder',
    responders:
      'responder|responders|on call|on call engineer|on call engineers|engineer|engineers|participants|attendees|involved|people involved|persons involved|who was there|first responder',
    authors: 'author|authors|writer|writers|written|compiled|drafted|prepared',
    reviewers: 'reviewer|reviewers|reviewed|approver|approvers|approved',
  },
  {
    code: 'de',
    subjects:
      'störung|vorfall|vorfalls|ausfall|ausfalls|incident|ereignis|problem|beeinträchtigung|auswirkung|auswirkungen|betrieb|panne|unterbrechung|fehler|kunden',
    documents: 'bericht|berichts|dokument|dokuments|postmortem|post mortem|nachbereitung|protokoll',
    fillers:
      'der|des|die|das|dem|am|um|ab|erste|erster|ersten|erstes|erstmals|zuerst|endgültig|endgültige|endgültiges|vollständig|vollständige|komplett|zeitpunkt|wurde|war|wieder|und|tatsächlicher|aktueller|voraussichtliches|voraussichtlicher',
    days: 'datum|tag|wann|zeit|uhrzeit|datum/uhrzeit|datum und uhrzeit',
    started:
      'beginn|begonnen|begann|anfang|start|gestartet|eintritt|eingetreten|aufgetreten|auftreten|seit|*beginn|*start|*anfang|*eintritt',
    detected:
      'erkannt|erkennung|entdeckt|entdeckung|bemerkt|gemeldet|meldung|alarm|alarmiert|alarmierung|festgestellt|feststellung|aufgefallen|bekannt|*erkennung|*entdeckung|*meldung',
    raised: 'erstellt|eröffnet|ausgerufen',
    mitigated:
      'eingedämmt|eindämmung|entschärft|entschärfung|abgemildert|workaround|umgehung|stabilisiert|gestoppt|*eindämmung',
    resolved:
      'behoben|behebung|gelöst|lösung|ende|beendet|wiederhergestellt|wiederherstellung|entstört|entstörung|geschlossen|abgeschlossen|abschluss|erledigt|verfügbar|normalbetrieb|wieder normal|normal|entwarnung|*ende|*behebung',
    severity: 'schweregrad|schwere|priorität|prio|kritikalität|einstufung',
    ranks: 'stufe|klasse|klassifizierung|kategorie|level|*stufe|*klasse|*kategorie',
    status: 'status|stand|zustand|bearbeitungsstand|*status|*stand',
    spans: 'dauer|zeitraum|zeitfenster|zeitspanne|*dauer|*zeitraum',
    products: 'dienst|dienste|system|systeme|komponente|komponenten|anwendung|anwendungen|produkt|produkte',
    affected: 'betroffen|betroffene|betroffener|betroffenes|beeinträchtigte',
    ids: 'nummer|nr|kennung|id',
    untils: 'zeit bis|zeit bis zur|zeit bis zum|dauer bis|dauer bis zur|dauer bis zum',
    agents: 'von|durch',
    commanders:
      'leiter|leiterin|leitung|einsatzleiter|einsatzleitung|koordinator|koordination|verantwortlich für die leitung|*leitung|*leiter',
    scribes: 'protokollant|protokollantin|protokollführung|schriftführer',
    responders: 'beteiligt|beteiligte|teilnehmer|teilnehmende|bereitschaft|rufbereitschaft|einsatzkräfte',
    authors: 'verfasser|verfasserin|verfasst|autor|autorin|autoren|geschrieben|erfasst',
    reviewers: 'geprüft|prüfer|freigabe|freigegeben|gegengelesen',
  },
  {
    code: 'fr',
    subjects:
      'incident|panne|coupure|interruption|événement|évènement|impact|problème|dysfonctionnement|dégradation|indisponibilité|perturbation',
    documents: 'document|rapport|compte rendu|rex|fiche|post mortem|postmortem|bilan',
    fillers:
      'de|du|des|la|le|les|à|au|en|premier|première|premiers|définitif|définitive|définitivement|complet|complète|complètement|totale|total|et|heure|horaire|été|a|est|effectif|effective',
    days: 'date|jour|quand|date et heure|date/heure',
    started:
      'début|débuté|commencé|commencement|démarré|démarrage|apparition|apparu|survenu|survenue|survenance|depuis|déclenchement',
    detected:
      'détecté|détectée|détection|découvert|découverte|signalé|signalée|signalement|remarqué|constaté|constatée|constat|alerte|alerté|repéré|repérée|identifié|identifiée',
    raised: 'créé|créée|ouvert|ouverte|ouverture|déclaré|déclarée|déclaration',
    mitigated:
      'atténué|atténuée|atténuation|contenu|contenue|mitigé|mitigée|mitigation|contourné|contournée|contournement|maîtrisé|maîtrisée|stabilisé|stabilisée|confinement',
    resolved:
      'fin|résolu|résolue|résolution|rétabli|rétablie|rétablissement|clôture|clôturé|clôturée|clos|close|terminé|terminée|retour à la normale|corrigé|corrigée|réparé|réparée|reprise|fermé|fermeture|remise en service',
    severity: 'gravité|sévérité|criticité|priorité|urgence',
    ranks: 'niveau|classe|classification|catégorie|degré',
    status: 'statut|état|avancement',
    spans: 'durée|période|créneau|plage|plage horaire|fenêtre',
    products:
      'service|services|système|systèmes|composant|composants|application|applications|produit|produits',
    affected:
      'affecté|affectés|affectée|affectées|touché|touchés|touchée|touchées|impacté|impactés|impactée|impactées|concerné|concernés',
    ids: 'numéro|n°|référence|réf|identifiant|id',
    untils: 'temps de|temps avant|délai de|délai avant|délai jusqu',
    agents: 'par',
    commanders: 'responsable|pilote|coordinateur|coordinatrice|meneur|directeur|chef',
    scribes: 'scribe|secrétaire',
    responders: 'participants|intervenants|astreinte|personnes impliquées|équipe d astreinte',
    authors: 'auteur|auteure|auteurs|rédigé|rédaction|rédacteur|rédactrice|écrit',
    reviewers: 'relu|relecteur|relecteurs|validé|approuvé',
  },
  {
    code: 'es',
    subjects:
      'incidente|incidencia|corte|caída|interrupción|evento|impacto|problema|fallo|falla|avería|afectación|degradación',
    documents: 'documento|informe|reporte|postmortem|post mortem|revisión',
    fillers:
      'de|del|la|el|los|las|al|a|en|y|primer|primera|primero|total|totalmente|definitivo|definitiva|definitivamente|completa|completo|hora|fue|estimado|estimada',
    days: 'fecha|día|cuándo|cuando|fecha y hora|fecha/hora',
    started:
      'inicio|inició|iniciado|iniciada|comienzo|comenzó|empezó|desde|ocurrido|ocurrió|ocurrencia|aparición',
    detected:
      'detectado|detectada|detección|descubierto|descubierta|descubrimiento|notado|avisado|aviso|alerta|alertado|reportado|reportada|notificado|notificación|identificado|identificada',
    raised: 'creado|creada|abierto|abierta|apertura|declarado|declarada',
    mitigated:
      'mitigado|mitigada|mitigación|contenido|contenida|contención|estabilizado|estabilizada|rollback',
    resolved:
      'resuelto|resuelta|resolución|fin|final|finalizado|finalizada|finalización|cierre|cerrado|cerrada|solucionado|solucionada|solución|restablecido|restablecimiento|recuperado|recuperación|restaurado|restauración|vuelta a la normalidad|terminado|término',
    severity: 'gravedad|severidad|prioridad|criticidad|urgencia',
    ranks: 'nivel|clase|clasificación|categoría|grado',
    status: 'estado|situación|estatus',
    spans: 'duración|período|periodo|ventana|franja|lapso',
    products:
      'servicio|servicios|sistema|sistemas|componente|componentes|aplicación|aplicaciones|producto|productos',
    affected: 'afectado|afectados|afectada|afectadas|impactado|impactados',
    ids: 'número|núm|nº|referencia|ref|identificador|id',
    untils: 'tiempo hasta|tiempo de|tiempo para',
    agents: 'por',
    commanders: 'comandante|líder|responsable|coordinador|coordinadora|jefe',
    scribes: 'escriba|secretario|secretaria',
    responders: 'participantes|intervinientes|guardia|de guardia|implicados|involucrados',
    authors: 'autor|autora|autores|escrito|redactado|elaborado|preparado',
    reviewers: 'revisado|revisor|revisores|aprobado',
  },
  {
    code: 'pt',
    subjects:
      'incidente|ocorrência|queda|interrupção|evento|impacto|problema|falha|indisponibilidade|degradação|pane|crise',
    documents: 'documento|relatório|postmortem|post mortem|análise|rca',
    fillers:
      'de|do|da|dos|das|o|a|os|as|ao|em|e|primeiro|primeira|total|totalmente|definitivo|definitiva|completa|completo|hora|horário|foi|às',
    days: 'data|dia|quando|data e hora|data/hora',
    started: 'início|iniciado|iniciou|começo|começou|desde|ocorrido|ocorreu|abertura|surgimento',
    detected:
      'detectado|detectada|detecção|deteção|descoberto|descoberta|percebido|notado|aviso|alerta|alertado|reportado|notificado|notificação|identificado|identificada|identificação',
    raised: 'criado|criada|aberto|aberta|declarado|declarada',
    mitigated:
      'mitigado|mitigada|mitigação|contido|contida|contenção|contornado|contornada|estabilizado|estabilizada',
    resolved:
      'resolvido|resolvida|resolução|fim|final|término|encerramento|encerrado|encerrada|fechado|fechamento|solucionado|solucionada|solução|restabelecido|restabelecimento|recuperado|recuperação|normalizado|normalização|volta ao normal|restaurado|concluído|conclusão',
    severity: 'gravidade|severidade|prioridade|criticidade|urgência',
    ranks: 'nível|classe|classificação|categoria|grau',
    status: 'status|estado|situação|estágio',
    spans: 'duração|período|janela|intervalo',
    products:
      'serviço|serviços|sistema|sistemas|componente|componentes|aplicação|aplicações|produto|produtos',
    affected: 'afetado|afetados|afetada|afetadas|impactado|impactados',
    ids: 'número|nº|referência|ref|identificador|id|código',
    untils: 'tempo até|tempo de|tempo para',
    agents: 'por',
    commanders: 'comandante|líder|responsável|coordenador|coordenadora',
    scribes: 'escriba|secretário|secretária',
    responders: 'participantes|plantonista|plantonistas|de plantão|envolvidos',
    authors: 'autor|autora|autores|escrito|redigido|elaborado|preparado',
    reviewers: 'revisado|revisor|revisores|aprovado',
  },
  {
    code: 'it',
    subjects:
      'incidente|guasto|disservizio|interruzione|evento|impatto|problema|errore|blocco|disservizi|malfunzionamento|degrado',
    documents: 'documento|rapporto|relazione|report|postmortem|post mortem|scheda',
    fillers:
      'di|del|dello|della|dei|il|lo|la|le|al|alle|in|e|primo|prima|totale|definitivo|definitiva|definitivamente|completo|completa|ora|orario|è|stato|effettivo',
    days: 'data|giorno|quando|data e ora|data/ora',
    started:
      'inizio|iniziato|iniziata|cominciato|cominciata|avvio|insorgenza|comparsa|verificato|avvenuto|avvenuta|da',
    detected:
      'rilevato|rilevata|rilevazione|rilevamento|scoperto|scoperta|notato|notata|segnalato|segnalata|segnalazione|allarme|allerta|individuato|individuata|identificato|identificata',
    raised: 'creato|creata|aperto|aperta|apertura|dichiarato|dichiarata',
    mitigated:
      'mitigato|mitigata|mitigazione|contenuto|contenuta|contenimento|arginato|arginata|stabilizzato|tamponato',
    resolved:
      'risolto|risolta|risoluzione|fine|finito|terminato|terminata|termine|chiusura|chiuso|chiusa|ripristinato|ripristinata|ripristino|rientro|rientrato|ritorno alla normalità|concluso|conclusa',
    severity: 'gravità|severità|priorità|criticità|urgenza',
    ranks: 'livello|classe|classificazione|categoria|grado',
    status: 'stato|situazione',
    spans: 'durata|periodo|finestra|intervallo',
    products:
      'servizio|servizi|sistema|sistemi|componente|componenti|applicazione|applicazioni|prodotto|prodotti',
    affected: 'colpito|colpiti|interessato|interessati|impattato|impattati|coinvolto|coinvolti',
    ids: 'numero|n|riferimento|rif|identificativo|id|codice',
    untils: 'tempo di|tempo fino a|tempo per',
    agents: 'da|dal',
    commanders: 'comandante|responsabile|coordinatore|coordinatrice',
    scribes: 'verbalizzante|segretario',
    responders: 'partecipanti|reperibile|reperibili|persone coinvolte',
    authors: 'autore|autrice|autori|scritto|redatto|preparato|compilato',
    reviewers: 'revisionato|revisore|revisori|approvato',
  },
  {
    code: 'nl',
    subjects: 'incident|storing|storings|uitval|onderbreking|gebeurtenis|impact|probleem|verstoring',
    documents: 'document|rapport|verslag|postmortem|post mortem',
    fillers: 'de|het|van|om|op|eerste|definitief|volledig|tijd|tijdstip|werd|is|en|weer',
    days: 'datum|dag|wanneer|datum en tijd|datum/tijd',
    started:
      'begin|begonnen|begon|start|gestart|aanvang|opgetreden|sinds|ontstaan|starttijd|begintijd|*begin',
    detected: 'ontdekt|ontdekking|gedetecteerd|detectie|gemeld|melding|opgemerkt|gezien|alarm|gesignaleerd',
    raised: 'aangemaakt|geopend',
    mitigated: 'gemitigeerd|mitigatie|ingedamd|beperkt|omzeild|gestabiliseerd',
    resolved:
      'opgelost|oplossing|einde|eindtijd|beëindigd|hersteld|herstel|verholpen|gesloten|afgesloten|afgerond|afgehandeld',
    severity: 'ernst|prioriteit|urgentie',
    ranks: 'niveau|klasse|classificatie|categorie',
    status: 'status|toestand|staat',
    spans: 'duur|periode|tijdvak|tijdsduur',
    products:
      'dienst|diensten|systeem|systemen|onderdeel|onderdelen|applicatie|applicaties|product|producten',
    affected: 'getroffen|geraakt|geraakte|betrokken',
    ids: 'nummer|nr|referentie|id|kenmerk',
    untils: 'tijd tot|duur tot',
    agents: 'door',
    commanders: 'leider|leiding|coördinator|incidentleider|incidentmanager',
    scribes: 'notulist',
    responders: 'deelnemers|aanwezigen|betrokkenen|piket',
    authors: 'auteur|auteurs|geschreven|opgesteld',
    reviewers: 'beoordeeld|goedgekeurd|nagelezen',
  },
  {
    code: 'pl',
    subjects: 'incydent|incydentu|awaria|awarii|zdarzenia|zdarzenie|przerwa|przerwy|problemu|zakłócenia',
    documents: 'raport|raportu|dokument|dokumentu',
    fillers: 'i|o|godzina|czas|pierwsze|pierwszy|pełne|pełna|całkowite',
    days: 'data|dzień|kiedy|data i godzina',
    started: 'początek|rozpoczęcie|rozpoczęto|start|wystąpienie|wystąpienia|rozpoczęcia',
    detected: 'wykrycie|wykryto|wykrycia|zauważono|zgłoszono|zgłoszenie|zgłoszenia|alarm',
    raised: 'utworzono|otwarto',
    mitigated: 'złagodzenie|złagodzono|ograniczono|opanowano',
    resolved:
      'koniec|zakończenie|zakończono|rozwiązanie|rozwiązania|rozwiązano|naprawiono|przywrócono|przywrócenie|usunięto|usunięcie|zamknięto',
    severity: 'priorytet|waga|istotność|krytyczność',
    ranks: 'poziom|klasa|kategoria|stopień',
    status: 'status|stan',
    spans: 'czas trwania|okres',
    products: 'usługi|usługa|system|systemy',
    affected: 'dotknięte|dotknięty|objęte',
    ids: 'numer|nr|id|identyfikator',
    untils: 'czas do',
    agents: 'przez',
    commanders: 'dowodzący|koordynator|kierownik|prowadzący',
    scribes: 'protokolant',
    responders: 'uczestnicy|dyżurny|dyżurni|zaangażowani',
    authors:
      'autor|autorzy|przygotowali|przygotował|przygotowała|sporządził|sporządziła|opracował|opracowanie',
    reviewers: 'zatwierdził|zatwierdziła|sprawdził',
  },
  {
    code: 'sv',
    subjects:
      'incident|incidenten|störning|störningen|avbrott|avbrottet|driftstörning|händelse|händelsen|tjänsten|problem',
    documents: 'rapport|rapporten|dokument|dokumentet',
    fillers: 'och|kl|av|för|den|det|första|slutgiltigt|helt|tid|tidpunkt',
    days: 'datum|dag|när|datum och tid',
    started: 'början|började|start|startade|starttid|inträffade|inleddes|sedan|påbörjad',
    detected:
      'upptäckt|upptäcktes|upptäckten|rapporterad|rapporterades|larm|larmat|noterades|identifierad|anmäld',
    raised: 'skapad|öppnad',
    mitigated: 'mildrad|begränsad|begränsades|åtgärd|avhjälpt',
    resolved:
      'slut|slutade|sluttid|löst|löstes|lösning|åtgärdad|åtgärdades|återställd|återställdes|återställning|avslutad|stängd',
    severity: 'allvarlighetsgrad|allvarlighet|prioritet|prio',
    ranks: 'nivå|klass|kategori|grad',
    status: 'status|läge|tillstånd',
    spans: 'varaktighet|period|tidsperiod|längd',
    products: 'tjänst|tjänster|system|systemen',
    affected: 'drabbade|berörda|påverkade',
    ids: 'nummer|nr|id|referens',
    untils: 'tid till|tid tills',
    agents: 'av',
    commanders: 'ledare|incidentledare|samordnare',
    scribes: 'sekreterare',
    responders: 'deltagare|inblandade|jourhavande',
    authors: 'författare|skriven|upprättad',
    reviewers: 'granskad|granskare|godkänd',
  },
  {
    code: 'ja',
    subjects: '障害|インシデント|事象|影響|問題|事故|停止|ダウン',
    documents: '報告書|文書|ドキュメント|ポストモーテム|レポート|本書',
    fillers: '時刻|日時|時間|時|の|第一|最初|初回|完全|最終|年月日|全面|実際|日',
    days: '日付|発生日|いつ',
    started: '開始|発生|起きた|起こった|始まり|発端',
    detected: '検知|検出|発見|発覚|認知|覚知|気づき|気づいた|気付いた|通報|報告',
    raised: '起票|宣言',
    mitigated: '緩和|暫定|暫定復旧|暫定対応|暫定対処|抑制|暫定対応完了|封じ込め|ロールバック',
    resolved: '復旧|直った|解決|終了|収束|終息|完了|クローズ|回復|解消|復旧完了|復旧確認|恒久対応完了',
    severity: '重大度|深刻度|優先度|重要度|緊急度|影響度',
    ranks: 'レベル|ランク|区分|分類|クラス|等級',
    status: 'ステータス|状態|状況|ステート',
    spans: '期間|継続|時間帯',
    products: 'サービス|システム|機能|製品',
    affected: '影響を受けた|対象|該当|被害',
    ids: '番号|管理番号|ID',
    untils: 'までの時間|まで',
    agents: '者',
    commanders: '指揮者|指揮官|責任者|指揮',
    scribes: '書記|記録係|記録者',
    responders: '対応者|参加者|関係者|当番',
    authors: '作成者|執筆者|記入者|報告者|著者',
    reviewers: '確認者|承認者|レビュアー',
  },
  {
    code: 'zh',
    subjects: '故障|事故|事件|影响|影響|问题|問題|中断|中斷|业务|異常|异常',
    documents: '报告|報告|文档|文檔|复盘|覆盤|本文',
    fillers: '时间|時間|时刻|時刻|的|首次|最初|完全|最终|最終|全部|点|實際|实际|日期',
    days: '日期|何时|日',
    started: '开始|開始|发生|發生|起始|起始于|爆发|出现',
    detected: '发现|發現|检测|檢測|感知|告警|报警|警报|上报|识别|響應|察觉',
    raised: '创建|建立|宣布',
    mitigated: '缓解|緩解|止损|止損|遏制|回滚|控制',
    resolved: '恢复|恢復|解决|解決|结束|結束|修复|修復|关闭|關閉|终止|恢复正常|完成',
    severity: '严重程度|嚴重程度|严重性|优先级|優先級|紧急程度|严重度',
    ranks: '级别|級別|等级|等級|定级|分级|类别',
    status: '状态|狀態|状况|進度|进度',
    spans: '持续|持續|时段|期间|區間|区间|历时',
    products: '服务|服務|系统|系統|产品|产品线|应用',
    affected: '受影响|受影響|涉及|影响的',
    ids: '编号|編號|单号|ID',
    untils: '耗时|用时',
    agents: '人|者',
    commanders: '指挥|指挥官|总指挥|负责人|负责人员',
    scribes: '记录人|记录员',
    responders: '参与人|参与者|处理人|处理人员|值班人|值班人员|参与人员',
    authors: '作者|撰写人|编写人|报告人|填写人',
    reviewers: '审核人|审批人|审阅人',
  },
  {
    code: 'ko',
    subjects: '장애|인시던트|사고|사건|영향|문제|이슈|중단',
    documents: '보고서|문서|포스트모템|리포트',
    fillers: '시간|시각|일시|최초|최종|완전|의|완료',
    days: '날짜|일자|발생일',
    started: '시작|발생',
    detected: '감지|탐지|발견|인지|알림|보고|신고',
    raised: '생성|선언',
    mitigated: '완화|임시조치|임시 조치|임시 복구|롤백',
    resolved: '복구|해결|종료|정상화|조치 완료',
    severity: '심각도|우선순위|중요도|긴급도',
    ranks: '등급|레벨|단계',
    status: '상태|진행 상황',
    spans: '기간|지속|지속 시간',
    products: '서비스|시스템|제품',
    affected: '영향받은|영향 받은|대상',
    ids: '번호|아이디',
    untils: '까지 시간|소요 시간',
    agents: '자',
    commanders: '지휘자|총괄|책임자|지휘관',
    scribes: '기록자|서기',
    responders: '대응자|참여자|참석자|당직자',
    authors: '작성자|저자',
    reviewers: '검토자|승인자',
  },
];
