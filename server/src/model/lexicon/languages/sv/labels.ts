import type { LabelWords } from '../label-words.ts';

export const swedishLabels: LabelWords = {
  subjects:
    'incident|incidenten|störning|störningen|avbrott|avbrottet|driftstörning|händelse|händelsen|tjänsten|problem',
  documents: 'rapport|rapporten|dokument|dokumentet',
  fillers: 'och|kl|av|för|den|det|första|slutgiltigt|helt|tid|tidpunkt',
  days: 'datum|dag|när|datum och tid',
  started: 'början|började|start|startade|starttid|inträffade|inleddes|sedan|påbörjad',
  detected:
    'upptäckt|upptäcktes|upptäckten|rapporterad|rapporterades|larm|larmat|noterades|identifierad|anmäld',
  raised: 'skapad|öppnad',
  mitigated: 'tillfällig lösning|reservrutin|mildrad|begränsad|begränsades|åtgärd|avhjälpt',
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
};
