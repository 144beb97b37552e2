import type { HeadWords } from '../head-words.ts';

export const germanHeadings: HeadWords = {
  incident:
    'störung|vorfall|vorfalls|ausfall|ausfalls|ereignis|ereignisse|incident|incidents|problem|problems|panne|unterbrechung',
  modifiers:
    'der|die|das|des|dem|den|ein|eine|einer|kurze|kurz|kurzer|genauer|genaue|unser|unsere|wie|war|es|technische|technischer|und|für|von|zum|zur|im|in|am|alle|weitere|sich|wir|dies|dazu|detaillierter|zeitlicher|zeitliche|wichtigste|team|kunden|voraussichtliche|wahrscheinliche|tiefere|eigentliche|eigentlicher|direkte|unmittelbare|mittelbare|betriebliche|organisatorische|menschliche|festgestellte|vereinbarte|leitung|geschäftsführung|vorstand|fahrgäste|patienten|nutzer|nutzerinnen|kundinnen|bürger|bürgerinnen|betrieb|dienst|system|auf|aus|bei|mit|an|nach|zu|des betriebs|uns',
  heads: {
    summary:
      'worum ging es|worum es ging|kurzbeschreibung|kurzfassung|in kürze|auf einen blick|das wichtigste|kurz gesagt|in einem satz|kernaussage|lagebild|worum geht es|worum geht|vorfallsbeschreibung|störungsbeschreibung|sachverhalt|was war los|was geschah|das geschehen|die lage|in aller kürze|kurz und knapp|überblick für die leitung|ereignisbeschreibung|kurz zusammengefasst|das ereignis|vorgangsbeschreibung|ereignis',
    impact:
      'wen traf es|wen es traf|wer war betroffen|wer betroffen war|schaden|schäden|schadensbild|ausmaß|was kunden merkten|was kunden sahen|betroffen|auswirkung|auswirkungen|folgen|betroffene|betroffene kunden|betroffene systeme|folgen für die kunden|schadensausmaß|schadenshöhe|wer litt darunter|wer darunter litt|was ausfiel|was nicht ging|einschränkungen|beeinträchtigungen|kosten|was war betroffen|was betroffen war',
    timeline:
      'hergang|ablauf|verlauf|was wann geschah|was wann passierte|protokoll der nacht|minutenprotokoll|zeitlicher hergang|zeitpunkte|zeitleiste|einsatzprotokoll|ereignisprotokoll|verlaufsprotokoll|einsatzverlauf|zeitprotokoll|tagebuch|logbuch|tag für tag|stunde für stunde|minute für minute|chronologie der ereignisse',
    'root-cause':
      'warum ist das passiert|warum das passiert ist|warum es passiert ist|warum es dazu kam|wie kam es dazu|wie es dazu kam|woran lag es|woran es lag|fehlerbild und ursache|fehlerursache|auslöser und ursache|was dahintersteckte|was dahinter steckte|was dahinter steckt|der fehler|der eigentliche fehler|fehlerbild|grundursache|hauptursache|tiefere gründe|warum|warum es brach|erklärung|technische analyse|technischer hintergrund',
    contributing:
      'was es verschlimmert hat|was es schlimmer machte|erschwerende umstände|begleitumstände|verstärkende faktoren|mitursachen|mitursache|begünstigende faktoren|begünstigende umstände|weitere faktoren|beitragende umstände|was mitspielte|was dazu beitrug|was es begünstigte|was es in die länge zog|warum es so lange dauerte|organisatorische faktoren|versagte barrieren',
    detection:
      'wie wir es merkten|wie wir es gemerkt haben|wie es auffiel|wie ist es aufgefallen|wann wir es merkten|warum es niemand merkte|warum es niemand bemerkte|warum niemand etwas merkte|warum kein alarm kam|warum kein alarm|erste meldung|erste hinweise|erste anzeichen|meldung|meldeweg|wer es bemerkte|bekanntwerden|kenntnisnahme|wie wir davon erfuhren|wie wir davon erfahren haben|wie wir es erfahren haben',
    resolution:
      'wie wurde es gelöst|wie es gelöst wurde|wie wir es gelöst haben|was wir getan haben|erste hilfe|notmaßnahmen|sofortreaktion|gegenmaßnahmen während|während|entstörung|rückkehr zum normalbetrieb|vorläufige maßnahmen|zwischenlösung|erstmaßnahmen|ergriffene maßnahmen|getroffene maßnahmen|was wir sofort taten|reparatur|instandsetzung|eindämmung|abhilfe|wiederanlauf|gegenmaßnahmen|wie wir es behoben haben|wie es behoben wurde',
    actions:
      'was tun wir dagegen|was wir dagegen tun|was wir tun|was wir jetzt tun|was wir ändern|was sich ändert|was ändert sich|damit es nicht wieder passiert|damit das nicht wieder passiert|was zu tun ist|zu erledigen|aufgabenliste|maßnahmenliste|maßnahmenplan|maßnahmenkatalog|wer macht was|wer macht was bis wann|offene aufgaben|offene arbeiten|was wir jetzt ändern|was wir künftig ändern|was wir künftig anders machen|was wir versprechen|zusagen|verpflichtungen|offene punkte|empfehlungen|vereinbarte maßnahmen|beschlossene maßnahmen|abstellmaßnahmen|korrekturmaßnahmen|vorbeugemaßnahmen|vorbeugung|arbeitspakete|übertrag|übertragene maßnahmen|hausaufgaben|was jetzt passiert|was nun passiert|was nun geschieht|wie es weitergeht|so geht es weiter',
    lessons:
      'gelernt|gelerntes|was wir mitnehmen|was wir gelernt haben|im rückblick|rückblickend|was bleibt|fürs nächste mal|für das nächste mal|für die zukunft|schlussbemerkung|schlussbemerkungen|schlusswort|lernpunkte|was wir daraus lernen|was wir daraus mitnehmen|lektion|lektionen|moral|nachbetrachtung|betrachtung|erkenntnis',
    'went-well':
      'was gut lief|was gut war|was geholfen hat|was half|was funktioniert hat|gut|positiv|positives|was positiv war|stärken|was uns half|was trug|was hielt|gute praxis|lob|läuft|das gute|was lief',
    'went-wrong':
      'was können wir besser machen|was wir besser machen können|was nicht gut lief|was schlecht lief|was gestört hat|was nicht half|was nicht funktioniert hat|schlecht|weniger gut|wo es hakte|negativ|negatives|schwachstellen|schwächen|mängel|festgestellte mängel|defizite|was fehlte|was uns fehlte|was uns aufhielt|stolpersteine|das schlechte|was nicht lief|was schiefging|was schief lief|was schief ging',
    lucky:
      'glück|glück gehabt|wo wir glück hatten|glück im unglück|glücklicherweise|zum glück|günstige umstände|glückliche umstände|was uns zugute kam|zu unseren gunsten',
  },
  besideIncident: {
    summary: 'beschreibung|darstellung|schilderung',
    timeline: 'geschichte|chronik|phasen',
    resolution: 'ende|bearbeitung|bewältigung',
    'root-cause': 'grund|gründe|hintergründe',
  },
};
