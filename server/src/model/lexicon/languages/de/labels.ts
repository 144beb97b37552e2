import type { LabelWords } from '../label-words.ts';

export const germanLabels: LabelWords = {
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
    'ersatzbetrieb|ersatzbetrieb ab|notbetrieb ab|eingrenzung|umgehung aktiv|umgehungslösung|ersatzverfahren|notbetrieb|eingedämmt|eindämmung|entschärft|entschärfung|abgemildert|workaround|umgehung|stabilisiert|gestoppt|*eindämmung',
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
};
