import type { Language } from './language.ts';
import { swedishHeadings } from './sv/headings.ts';
import { swedishLabels } from './sv/labels.ts';

/** Swedish. */
export const swedish: Language = {
  code: 'sv',
  sections: {
    summary: {
      outright: ['sammanfattning', 'kort sammanfattning'],
      usual: [
        'vad hände',
        'vad som hände',
        'i korthet',
        'kortfattat',
        'beskrivning av incidenten',
        'händelsen',
      ],
      weak: ['beskrivning', 'inledning'],
    },
    impact: {
      outright: ['påverkan', 'påverkan på kunder', 'påverkan på användare', 'kundpåverkan', 'konsekvenser'],
      usual: ['effekter', 'vilka drabbades', 'drabbade tjänster', 'omfattning', 'följder'],
    },
    timeline: {
      outright: ['tidslinje', 'händelseförlopp', 'kronologi', 'tidslinje över händelsen'],
      usual: ['förlopp', 'förloppet', 'händelser', 'logg'],
    },
    'root-cause': {
      outright: [
        'orsak',
        'orsaker',
        'grundorsak',
        'rotorsak',
        'orsaksanalys',
        'rotorsaksanalys',
        'bakomliggande orsak',
      ],
      usual: ['varför', 'varför hände det', 'varför det hände'],
    },
    contributing: {
      outright: ['bidragande faktorer', 'bidragande orsaker', 'försvårande omständigheter'],
    },
    detection: {
      outright: ['upptäckt', 'detektering', 'hur upptäcktes det', 'hur vi upptäckte det'],
    },
    resolution: {
      outright: ['återställning', 'omedelbara åtgärder', 'hur löstes det', 'hur vi löste det'],
      usual: ['lösning', 'åtgärd', 'hantering', 'vidtagna åtgärder'],
    },
    actions: {
      outright: [
        'åtgärder',
        'åtgärdsplan',
        'förebyggande åtgärder',
        'korrigerande åtgärder',
        'nästa steg',
        'uppföljning',
        'att göra',
        'åtgärdslista',
        'uppgifter',
      ],
      usual: [
        'förbättringar',
        'vad vi ska ändra',
        'vad vi ändrar',
        'rekommendationer',
        'hur undviker vi detta',
      ],
    },
    lessons: {
      outright: ['lärdomar', 'vad vi lärde oss', 'vad lärde vi oss', 'vad vi lärt oss', 'slutsatser'],
    },
    'went-well': {
      outright: ['vad gick bra', 'vad som gick bra', 'det som gick bra', 'vad fungerade bra', 'vad hjälpte'],
    },
    'went-wrong': {
      outright: [
        'vad gick dåligt',
        'vad gick mindre bra',
        'vad som gick dåligt',
        'vad kan bli bättre',
        'förbättringsområden',
        'vad gick fel',
      ],
    },
    lucky: {
      outright: ['var vi hade tur', 'tur', 'där vi hade tur'],
    },
    whys: {
      outright: ['fem varför', '5 varför'],
    },
    trigger: {
      outright: ['utlösande orsak', 'utlösande faktor'],
    },
    background: {
      outright: ['bakgrund'],
    },
    people: {
      outright: ['deltagare', 'närvarande'],
    },
  },
  metadata: {
    title: ['titel', 'rubrik'],
    severity: ['allvarlighetsgrad', 'prioritet', 'allvarlighet'],
    date: ['datum', 'incidentdatum'],
    started: ['starttid', 'började', 'startade', 'inträffade'],
    detected: ['upptäckt', 'upptäcktes', 'rapporterades'],
    mitigated: ['begränsades'],
    resolved: ['löst', 'löstes', 'slut', 'sluttid', 'åtgärdad', 'återställd'],
    status: ['läge'],
    authors: ['författare', 'skriven av', 'rapportör'],
    owner: ['ägare', 'ansvarig'],
    commander: ['incidentledare'],
    responders: ['deltagare', 'jourhavande'],
    services: ['tjänst', 'tjänster', 'drabbade tjänster', 'system'],
    environment: ['miljö'],
    duration: ['varaktighet'],
    published: ['publicerad', 'uppdaterad'],
  },
  fields: {
    owner: ['ägare', 'ansvarig', 'vem'],
    due: ['förfallodatum', 'senast', 'när', 'klart senast'],
    status: ['läge'],
    check: ['uppföljning', 'kontroll'],
    tracker: ['ärende'],
    title: ['åtgärd', 'åtgärder', 'uppgift', 'vad'],
    kind: ['typ'],
    note: ['kommentar', 'anmärkning', 'prioritet'],
  },
  headings: swedishHeadings,
  labels: swedishLabels,
  common: [
    'och',
    'att',
    'det',
    'som',
    'inte',
    'var',
    'för',
    'med',
    'den',
    'till',
    'av',
    'på',
    'ett',
    'vi',
    'har',
    'hade',
    'från',
    'när',
    'blev',
    'kunde',
    'efter',
    'är',
    'en',
  ],
};
