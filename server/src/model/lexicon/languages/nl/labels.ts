import type { LabelWords } from '../label-words.ts';

export const dutchLabels: LabelWords = {
  subjects: 'incident|storing|storings|uitval|onderbreking|gebeurtenis|impact|probleem|verstoring',
  documents: 'document|rapport|verslag|postmortem|post mortem',
  fillers: 'de|het|van|om|op|eerste|definitief|volledig|tijd|tijdstip|werd|is|en|weer',
  days: 'datum|dag|wanneer|datum en tijd|datum/tijd',
  started: 'begin|begonnen|begon|start|gestart|aanvang|opgetreden|sinds|ontstaan|starttijd|begintijd|*begin',
  detected: 'ontdekt|ontdekking|gedetecteerd|detectie|gemeld|melding|opgemerkt|gezien|alarm|gesignaleerd',
  raised: 'aangemaakt|geopend',
  mitigated:
    'noodprocedure|noodprocedure van kracht|tijdelijke oplossing|gemitigeerd|mitigatie|ingedamd|beperkt|omzeild|gestabiliseerd',
  resolved:
    'opgelost|oplossing|einde|eindtijd|beëindigd|hersteld|herstel|verholpen|gesloten|afgesloten|afgerond|afgehandeld',
  severity: 'ernst|prioriteit|urgentie',
  ranks: 'niveau|klasse|classificatie|categorie',
  status: 'status|toestand|staat',
  spans: 'duur|periode|tijdvak|tijdsduur',
  products: 'dienst|diensten|systeem|systemen|onderdeel|onderdelen|applicatie|applicaties|product|producten',
  affected: 'getroffen|geraakt|geraakte|betrokken',
  ids: 'nummer|nr|referentie|id|kenmerk',
  untils: 'tijd tot|duur tot',
  agents: 'door',
  commanders: 'leider|leiding|coördinator|incidentleider|incidentmanager',
  scribes: 'notulist',
  responders: 'deelnemers|aanwezigen|betrokkenen|piket',
  authors: 'auteur|auteurs|geschreven|opgesteld',
  reviewers: 'beoordeeld|goedgekeurd|nagelezen',
};
