import type { HeadWords } from '../head-words.ts';

export const germanHeadings: HeadWords = {
  incident:
    'störung|vorfall|vorfalls|ausfall|ausfalls|ereignis|ereignisse|incident|incidents|problem|problems|panne|unterbrechung',
  modifiers:
    'der|die|das|des|dem|den|ein|eine|einer|kurze|kurz|kurzer|genauer|genaue|unser|unsere|wie|war|es|technische|technischer|und|für|von|zum|zur|im|in|am|alle|weitere|sich|wir|dies|dazu|detaillierter|zeitlicher|zeitliche|wichtigste|team|kunden',
  heads: {
    summary:
      'worum ging es|worum es ging|kurzbeschreibung|kurzfassung|in kürze|auf einen blick|das wichtigste|kurz gesagt|in einem satz',
    impact:
      'wen traf es|wen es traf|wer war betroffen|wer betroffen war|schaden|schäden|schadensbild|ausmaß|was kunden merkten|was kunden sahen|betroffen',
    timeline:
      'hergang|ablauf|verlauf|was wann geschah|was wann passierte|protokoll der nacht|minutenprotokoll|zeitlicher hergang|zeitpunkte|zeitleiste',
    'root-cause':
      'warum ist das passiert|warum das passiert ist|warum es passiert ist|warum es dazu kam|wie kam es dazu|wie es dazu kam|woran lag es|woran es lag|fehlerbild und ursache|fehlerursache|auslöser und ursache',
    contributing:
      'was es verschlimmert hat|was es schlimmer machte|erschwerende umstände|begleitumstände|verstärkende faktoren',
    detection:
      'wie wir es merkten|wie wir es gemerkt haben|wie es auffiel|wie ist es aufgefallen|wann wir es merkten',
    resolution:
      'wie wurde es gelöst|wie es gelöst wurde|wie wir es gelöst haben|was wir getan haben|erste hilfe|notmaßnahmen|sofortreaktion|gegenmaßnahmen während|während|entstörung',
    actions:
      'was tun wir dagegen|was wir dagegen tun|was wir tun|was wir jetzt tun|was wir ändern|was sich ändert|was ändert sich|damit es nicht wieder passiert|damit das nicht wieder passiert|was zu tun ist|zu erledigen|aufgabenliste|maßnahmenliste|maßnahmenplan|maßnahmenkatalog|wer macht was|wer macht was bis wann|offene aufgaben|offene arbeiten',
    lessons: 'gelernt|gelerntes|was wir mitnehmen|was wir gelernt haben|im rückblick|rückblickend|was bleibt',
    'went-well': 'was gut lief|was gut war|was geholfen hat|was half|was funktioniert hat|gut',
    'went-wrong':
      'was können wir besser machen|was wir besser machen können|was nicht gut lief|was schlecht lief|was gestört hat|was nicht half|was nicht funktioniert hat|schlecht|weniger gut|wo es hakte',
    lucky: 'glück|glück gehabt|wo wir glück hatten|glück im unglück',
  },
  besideIncident: {
    summary: 'beschreibung|darstellung|schilderung',
    timeline: 'geschichte|chronik|phasen',
    resolution: 'ende|bearbeitung|bewältigung',
    'root-cause': 'grund|gründe|hintergründe',
  },
};
