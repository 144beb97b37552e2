import type { HeadWords } from '../head-words.ts';

export const italianHeadings: HeadWords = {
  incident:
    'incidente|incidenti|disservizio|guasto|evento|eventi|problema|interruzione|blocco|malfunzionamento|fatti',
  modifiers:
    'il|lo|la|i|gli|le|del|dello|della|dei|degli|delle|di|un|una|in|e|a|al|per|breve|dettagliata|dettagliato|tecnica|tecnico|nostro|nostri|nostre|principale|principali|completa|completo|che|è|clienti|utenti|si|direzione|comitato|cittadini|pazienti|viaggiatori|abbonati|servizio|servizi|esercizio|tecniche|tecnici|probabile|probabili|diretta|dirette|profonda|profonde|immediata|immediate|immediati|umani|organizzativi|emersi|emerse|sul|sulla|sui|sugli|sulle|agli|ai|alla|alle|allo|su|con|nel|nella|questo|più',
  heads: {
    summary:
      "in poche parole|in una frase|in sintesi|in breve|di cosa si tratta|il fatto|i fatti in breve|esposizione dei fatti|in due parole|in due righe|l'accaduto|descrizione dell'evento|descrizione dell'accaduto|quanto accaduto",
    impact:
      'chi è stato colpito|chi ne ha sofferto|cosa hanno visto i clienti|danni|portata|estensione|effetti|effetti sul servizio|effetti sugli utenti|effetti sui cittadini|effetti sui clienti|conseguenze|danni agli utenti|chi è stato coinvolto|chi ha subito il disservizio|disagi|ricadute|cosa non funzionava|costi|quanto è costato',
    timeline:
      'minuto per minuto|ora per ora|passo passo|diario|cosa è successo e quando|tappe|giorno per giorno|la notte ora per ora|successione dei fatti|successione degli eventi|registro della notte|diario della notte|ricostruzione dei fatti|ricostruzione',
    'root-cause':
      "perché è accaduto|perché è successo|come è potuto accadere|come è successo|da cosa è dipeso|spiegazione tecnica|analisi del guasto|analisi tecnica|meccanismo del guasto|il guasto|ragioni di fondo|motivi di fondo|perché|cosa c'era dietro",
    contributing:
      'cosa ha peggiorato|cosa lo ha peggiorato|aggravanti|circostanze|circostanze concorrenti|cause concorrenti|fattori concorrenti|altri fattori|fattori organizzativi|cosa ha contribuito|cosa ha influito|perché è durato tanto|perché ci è voluto tanto|barriere che non hanno tenuto',
    detection:
      "come ce ne siamo accorti|come lo abbiamo saputo|come abbiamo scoperto|segnalazione|come è emerso|come si è manifestato|perché nessuno se ne è accorto|perché nessun allarme|perché non è scattato nessun allarme|prima segnalazione|prime segnalazioni|primi segnali|primo avviso|chi se ne è accorto|chi ha dato l'allarme",
    resolution:
      'come lo abbiamo risolto|come abbiamo risolto|come è stato risolto|cosa abbiamo fatto|pronto soccorso|durante|azioni durante|ritorno alla normalità|provvedimenti immediati|provvedimenti urgenti|misure provvisorie|prime misure|prima risposta|riparazione|cosa è stato fatto|intervento immediato',
    actions:
      'cosa faremo|cosa facciamo|cosa cambia|cosa cambiamo|perché non succeda più|perché non si ripeta|affinché non si ripeta|chi fa cosa|da fare|impegni|compiti|cose da fare|interventi correttivi|interventi previsti|interventi programmati|provvedimenti correttivi|provvedimenti|misure concordate|azioni concordate|raccomandazioni|impegni presi|i nostri impegni|prevenzione|cosa faremo di diverso',
    lessons:
      'cosa ci portiamo a casa|cosa abbiamo imparato|col senno di poi|insegnamenti|considerazioni finali|considerazioni conclusive|riflessioni finali|riflessione finale|parole finali|per la prossima volta|la prossima volta|morale|la morale|cosa impariamo|lezione',
    'went-well':
      'cosa ha aiutato|cosa ha funzionato|il buono|bene|punti di forza|buone pratiche|aspetti positivi|cosa ha retto|il positivo',
    'went-wrong':
      'cosa non ha aiutato|cosa non ha funzionato|cosa ci ha rallentato|difficoltà|da migliorare|male|punti deboli|criticità|criticità emerse|carenze|lacune|debolezze|il negativo|cosa è mancato|cosa mancava',
    lucky:
      'fortuna|dove abbiamo avuto fortuna|per fortuna|a nostro favore|circostanze favorevoli|colpo di fortuna|colpi di fortuna|fortunatamente',
  },
  besideIncident: {
    summary: 'descrizione|racconto|spiegazione',
    timeline: 'andamento|storia|storico|corso|evoluzione|svolgimento',
    resolution: 'fine|gestione|chiusura|trattamento',
    'root-cause': 'motivo|motivi|origine|ragione|ragioni',
  },
};
