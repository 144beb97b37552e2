import type { HeadWords } from '../head-words.ts';

export const dutchHeadings: HeadWords = {
  incident: 'storing|incident|incidenten|uitval|onderbreking|gebeurtenis|gebeurtenissen|probleem|verstoring',
  modifiers:
    'de|het|een|van|in|en|voor|op|korte|kort|uitgebreide|gedetailleerde|technische|onze|ons|we|wij|dit|er|alle|belangrijkste|klanten|gebruikers|team',
  heads: {
    summary: 'in het kort|in één zin|waar ging het om|kort gezegd|op hoofdlijnen',
    impact:
      'wie had er last van|wie er last van had|wie werd geraakt|schade|omvang|reikwijdte|wat klanten merkten',
    timeline: 'minuut voor minuut|uur voor uur|stap voor stap|wat gebeurde wanneer|tijdstippen|verloop',
    'root-cause':
      'waarom gebeurde dit|waarom gebeurde het|waarom het gebeurde|hoe kon dit gebeuren|hoe kwam het|hoe het kwam|waar lag het aan',
    contributing: 'wat het erger maakte|verergerende factoren|omstandigheden',
    detection: 'hoe kwamen we erachter|hoe we erachter kwamen|hoe merkten we het|hoe we het merkten|melding',
    resolution:
      'hoe we het oplosten|hoe hebben we het opgelost|wat we deden|wat we gedaan hebben|eerste hulp|tijdens|acties tijdens|noodmaatregelen',
    actions:
      'wat gaan we veranderen|wat we gaan veranderen|wat gaan we doen|wat we gaan doen|wat we eraan doen|wat doen we eraan|zodat het niet weer gebeurt|zodat dit niet weer gebeurt|wie doet wat|te doen|nog te doen|takenlijst|afspraken',
    lessons:
      'wat we hebben geleerd|wat hebben we geleerd|wat we leerden|wat nemen we mee|wat we meenemen|achteraf',
    'went-well': 'wat werkte goed|wat goed werkte|wat hielp|wat geholpen heeft|goed',
    'went-wrong':
      'wat kon beter|wat beter kon|wat niet hielp|wat niet werkte|wat tegenzat|slecht|minder goed',
    lucky: 'geluk|waar we geluk hadden|geluk gehad',
  },
  besideIncident: {
    summary: 'omschrijving|beschrijving|verhaal',
    timeline: 'geschiedenis|verloop|loop',
    resolution: 'einde|afhandeling|bestrijding',
    'root-cause': 'reden|redenen|aanleiding',
  },
};
