import type { HeadWords } from '../head-words.ts';

export const italianHeadings: HeadWords = {
  incident:
    'incidente|incidenti|disservizio|guasto|evento|eventi|problema|interruzione|blocco|malfunzionamento|fatti',
  modifiers:
    'il|lo|la|i|gli|le|del|dello|della|dei|degli|delle|di|un|una|in|e|a|al|per|breve|dettagliata|dettagliato|tecnica|tecnico|nostro|nostri|nostre|principale|principali|completa|completo|che|è|clienti|utenti|si',
  heads: {
    summary: 'in poche parole|in una frase|in sintesi|in breve|di cosa si tratta',
    impact: 'chi è stato colpito|chi ne ha sofferto|cosa hanno visto i clienti|danni|portata|estensione',
    timeline: 'minuto per minuto|ora per ora|passo passo|diario|cosa è successo e quando|tappe',
    'root-cause':
      'perché è accaduto|perché è successo|come è potuto accadere|come è successo|da cosa è dipeso',
    contributing: 'cosa ha peggiorato|cosa lo ha peggiorato|aggravanti|circostanze',
    detection: 'come ce ne siamo accorti|come lo abbiamo saputo|come abbiamo scoperto|segnalazione',
    resolution:
      'come lo abbiamo risolto|come abbiamo risolto|come è stato risolto|cosa abbiamo fatto|pronto soccorso|durante|azioni durante',
    actions:
      'cosa faremo|cosa facciamo|cosa cambia|cosa cambiamo|perché non succeda più|perché non si ripeta|affinché non si ripeta|chi fa cosa|da fare|impegni|compiti|cose da fare',
    lessons: 'cosa ci portiamo a casa|cosa abbiamo imparato|col senno di poi|insegnamenti',
    'went-well': 'cosa ha aiutato|cosa ha funzionato|il buono|bene',
    'went-wrong':
      'cosa non ha aiutato|cosa non ha funzionato|cosa ci ha rallentato|difficoltà|da migliorare|male',
    lucky: 'fortuna|dove abbiamo avuto fortuna|per fortuna',
  },
  besideIncident: {
    summary: 'descrizione|racconto|spiegazione',
    timeline: 'andamento|storia|storico|corso|evoluzione|svolgimento',
    resolution: 'fine|gestione|chiusura|trattamento',
    'root-cause': 'motivo|motivi|origine|ragione|ragioni',
  },
};
