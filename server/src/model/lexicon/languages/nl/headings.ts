import type { HeadWords } from '../head-words.ts';

export const dutchHeadings: HeadWords = {
  incident: 'storing|incident|incidenten|uitval|onderbreking|gebeurtenis|gebeurtenissen|probleem|verstoring',
  modifiers:
    'de|het|een|van|in|en|voor|op|korte|kort|uitgebreide|gedetailleerde|technische|onze|ons|we|wij|dit|er|alle|belangrijkste|klanten|gebruikers|team',
  heads: {
    summary:
      'in het kort|in één zin|waar ging het om|kort gezegd|op hoofdlijnen|kernpunten|wat er speelde|het voorval|samenvatting voor de directie|kort verslag|toedracht|de toedracht',
    impact:
      'wie had er last van|wie er last van had|wie werd geraakt|schade|omvang|reikwijdte|wat klanten merkten|gevolgen|hinder|overlast|getroffenen|kosten',
    timeline:
      'minuut voor minuut|uur voor uur|stap voor stap|wat gebeurde wanneer|tijdstippen|verloop|dag voor dag|logboek|verslag van de nacht',
    'root-cause':
      'waarom gebeurde dit|waarom gebeurde het|waarom het gebeurde|hoe kon dit gebeuren|hoe kwam het|hoe het kwam|waar lag het aan|technische oorzaak|technische verklaring|waarom|verklaring|analyse van de storing',
    contributing:
      'wat het erger maakte|verergerende factoren|omstandigheden|meewerkende oorzaken|bijdragende oorzaken|andere factoren|wat meespeelde|wat eraan bijdroeg|waarom het zo lang duurde',
    detection:
      'hoe kwamen we erachter|hoe we erachter kwamen|hoe merkten we het|hoe we het merkten|melding|hoe het werd ontdekt|hoe werd het ontdekt|eerste melding|eerste signalen|waarom niemand het merkte|waarom er geen alarm kwam',
    resolution:
      'hoe we het oplosten|hoe hebben we het opgelost|wat we deden|wat we gedaan hebben|eerste hulp|tijdens|acties tijdens|noodmaatregelen|herstel|terug naar normaal|tijdelijke maatregelen|directe maatregelen|herstelacties|hoe het werd opgelost',
    actions:
      'wat gaan we veranderen|wat we gaan veranderen|wat gaan we doen|wat we gaan doen|wat we eraan doen|wat doen we eraan|zodat het niet weer gebeurt|zodat dit niet weer gebeurt|wie doet wat|te doen|nog te doen|takenlijst|afspraken|verbetermaatregelen|verbeterpunten|maatregelen|aanbevelingen|toezeggingen|openstaande punten',
    lessons:
      'wat we hebben geleerd|wat hebben we geleerd|wat we leerden|wat nemen we mee|wat we meenemen|achteraf|voor de volgende keer|de volgende keer|slotopmerkingen|leerpunten|moraal',
    'went-well':
      'wat werkte goed|wat goed werkte|wat hielp|wat geholpen heeft|goed|wat goed ging|sterke punten|positief|pluspunten',
    'went-wrong':
      'wat kon beter|wat beter kon|wat niet hielp|wat niet werkte|wat tegenzat|slecht|minder goed|wat niet goed ging|wat fout ging|zwakke punten|tekortkomingen|minpunten|negatief|wat ging er mis|wat er mis ging',
    lucky: 'geluk|waar we geluk hadden|geluk gehad|gelukkige omstandigheden|in ons voordeel|mazzel',
  },
  besideIncident: {
    summary: 'omschrijving|beschrijving|verhaal',
    timeline: 'geschiedenis|verloop|loop',
    resolution: 'einde|afhandeling|bestrijding',
    'root-cause': 'reden|redenen|aanleiding',
  },
};
