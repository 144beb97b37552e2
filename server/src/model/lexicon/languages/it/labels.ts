import type { LabelWords } from '../label-words.ts';

export const italianLabels: LabelWords = {
  subjects:
    'incidente|guasto|disservizio|interruzione|evento|impatto|problema|errore|blocco|disservizi|malfunzionamento|degrado',
  documents: 'esito|documento|rapporto|relazione|report|postmortem|post mortem|scheda',
  fillers:
    'di|del|dello|della|dei|il|lo|la|le|al|alle|in|e|primo|prima|totale|definitivo|definitiva|definitivamente|completo|completa|ora|orario|è|stato|effettivo',
  days: 'data|giorno|quando|data e ora|data/ora',
  started:
    'inizio|iniziato|iniziata|cominciato|cominciata|avvio|insorgenza|comparsa|verificato|avvenuto|avvenuta|da',
  detected:
    'rilevato|rilevata|rilevazione|rilevamento|scoperto|scoperta|notato|notata|segnalato|segnalata|segnalazione|allarme|allerta|individuato|individuata|identificato|identificata',
  raised: 'creato|creata|aperto|aperta|apertura|dichiarato|dichiarata',
  mitigated:
    'soluzione temporanea|soluzione provvisoria|mitigato|mitigata|mitigazione|contenuto|contenuta|contenimento|arginato|arginata|stabilizzato|tamponato',
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
};
