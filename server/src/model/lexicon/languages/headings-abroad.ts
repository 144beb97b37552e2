import type { HeadWords } from './head-words.ts';

/** Languages of which no more than the headings of a review is known. */
export const headingsAbroad: readonly { readonly code: string; readonly headings: HeadWords }[] = [
  {
    code: 'da',
    headings: {
      incident:
        'hændelse|hændelsen|hændelser|incident|nedbrud|nedbruddet|driftsforstyrrelse|fejl|fejlen|problem|problemet|afbrydelse',
      modifiers:
        'en|et|den|det|de|og|af|for|på|i|om|til|kort|korte|detaljeret|teknisk|tekniske|vores|vi|som|alle|kunder|brugere|der|var|er|gik',
      heads: {
        summary:
          'resumé|sammenfatning|opsummering|kort fortalt|overblik|hvad skete der|hvad der skete|hændelsesbeskrivelse|beskrivelse af hændelsen',
        impact:
          'påvirkning|konsekvenser|konsekvens|indvirkning|omfang|berørte|berørte kunder|hvem blev ramt|hvem blev berørt|skade|følger',
        timeline:
          'tidslinje|forløb|hændelsesforløb|tidsforløb|kronologi|logbog|minut for minut|time for time',
        'root-cause':
          'årsag|årsager|rodårsag|grundårsag|årsagsanalyse|hvorfor skete det|hvorfor det skete|analyse|teknisk forklaring|bagvedliggende årsag',
        contributing:
          'medvirkende årsager|medvirkende faktorer|medvirkende|andre faktorer|forværrende omstændigheder|omstændigheder',
        detection:
          'opdagelse|detektion|hvordan opdagede vi det|hvordan vi opdagede det|første melding|alarmering',
        resolution:
          'løsning|udbedring|afhjælpning|genopretning|håndtering|hvordan vi løste det|hvad vi gjorde|straksforanstaltninger',
        actions:
          'handlinger|handlingsplan|tiltag|næste skridt|opfølgning|opgaver|forbedringer|anbefalinger|hvad vi ændrer|hvad gør vi nu|korrigerende handlinger|forebyggelse|foranstaltninger',
        lessons:
          'læring|læringspunkter|hvad vi lærte|hvad lærte vi|hvad har vi lært|refleksioner|til næste gang|afsluttende bemærkninger',
        'went-well': 'hvad gik godt|det gik godt|hvad der gik godt|det gode|styrker',
        'went-wrong':
          'hvad gik galt|hvad gik dårligt|hvad gik mindre godt|det gik dårligt|hvad kunne gå bedre|svagheder|mangler',
        lucky: 'hvor vi var heldige|heldige omstændigheder',
      },
      besideIncident: {},
    },
  },
  {
    code: 'nb',
    headings: {
      incident:
        'hendelse|hendelsen|hendelser|avbrudd|avbruddet|nedetid|feil|feilen|problem|problemet|driftsavbrudd|hending|hendinga',
      modifiers:
        'en|et|ei|den|det|de|og|av|for|på|i|om|til|kort|korte|detaljert|teknisk|tekniske|vår|våre|vi|som|alle|kunder|brukere|var|er|gikk',
      heads: {
        summary:
          'sammendrag|oppsummering|samandrag|kort fortalt|oversikt|hva skjedde|kva skjedde|hendelsesbeskrivelse|beskrivelse av hendelsen',
        impact:
          'påvirkning|konsekvenser|konsekvens|innvirkning|omfang|berørte|hvem ble rammet|hvem ble berørt|skade|følger|følgjer',
        timeline:
          'tidslinje|forløp|hendelsesforløp|tidsforløp|kronologi|logg|minutt for minutt|time for time',
        'root-cause':
          'årsak|årsaker|rotårsak|grunnårsak|årsaksanalyse|hvorfor skjedde det|hvorfor det skjedde|analyse|teknisk forklaring|bakenforliggende årsak',
        contributing:
          'medvirkende årsaker|medvirkende faktorer|medvirkende|andre faktorer|forverrende omstendigheter|omstendigheter',
        detection:
          'oppdagelse|deteksjon|hvordan vi oppdaget det|hvordan oppdaget vi det|første melding|varsling',
        resolution:
          'løsning|utbedring|retting|gjenoppretting|håndtering|hvordan vi løste det|hva vi gjorde|strakstiltak',
        actions:
          'tiltak|tiltaksplan|handlinger|videre arbeid|neste steg|oppfølging|oppgaver|forbedringer|anbefalinger|tilrådingar|hva vi endrer|korrigerende tiltak|forebygging|forebyggende tiltak',
        lessons:
          'lærdom|læring|læringspunkter|hva vi lærte|hva lærte vi|hva har vi lært|refleksjoner|til neste gang|avsluttende merknader',
        'went-well': 'hva gikk bra|hva som gikk bra|det som gikk bra|det gode|styrker',
        'went-wrong':
          'hva gikk galt|hva gikk dårlig|hva som gikk dårlig|hva gikk mindre bra|hva kunne gått bedre|svakheter|mangler',
        lucky: 'flaks|hvor vi hadde flaks|hvor vi var heldige|heldige omstendigheter',
      },
      besideIncident: {},
    },
  },
  {
    code: 'fi',
    headings: {
      incident:
        'häiriö|häiriön|häiriöt|poikkeama|poikkeaman|tapahtuma|katkos|katkoksen|vika|vian|ongelma|ongelman',
      modifiers:
        'ja|lyhyt|lyhyesti|yksityiskohtainen|tekninen|tekniset|meidän|kaikki|asiakkaat|asiakkaille|asiakkaiden|käyttäjät|käyttäjille|oli|on|se|sen',
      heads: {
        summary: 'yhteenveto|tiivistelmä|mitä tapahtui|pähkinänkuoressa|kuvaus|tapahtuman kuvaus',
        impact:
          'vaikutus|vaikutukset|vaikutusalue|seuraukset|laajuus|keneen se vaikutti|keihin se vaikutti|haitat|vahingot',
        timeline: 'aikajana|tapahtumien kulku|kulku|kronologia|loki|minuutti minuutilta|tapahtumaketju',
        'root-cause':
          'syy|syyt|juurisyy|juurisyyt|perimmäinen syy|syyanalyysi|miksi näin kävi|miksi se tapahtui|analyysi|tekninen selitys',
        contributing:
          'myötävaikuttaneet tekijät|myötävaikuttavat tekijät|muut tekijät|taustatekijät|pahentavat tekijät|olosuhteet',
        detection: 'havaitseminen|havainto|miten se huomattiin|miten huomasimme|ensimmäinen ilmoitus|hälytys',
        resolution:
          'ratkaisu|korjaus|palautus|palautuminen|toipuminen|miten se korjattiin|mitä teimme|välittömät toimet',
        actions:
          'toimenpiteet|toimenpide|jatkotoimet|jatkotoimenpiteet|korjaavat toimenpiteet|ehkäisevät toimenpiteet|tehtävät|seuraavat askeleet|suositukset|parannukset|mitä muutamme|mitä teemme',
        lessons: 'opit|oppi|mitä opimme|mitä opittiin|opittua|havainnot|loppusanat|ensi kerralla',
        'went-well': 'mikä meni hyvin|mikä onnistui|hyvin meni|hyvää|vahvuudet',
        'went-wrong':
          'mikä meni huonosti|mikä meni pieleen|mikä epäonnistui|huonoa|heikkoudet|puutteet|parannettavaa',
        lucky: 'tuuri|onni|missä kävi tuuri|missä oli onnea',
      },
      besideIncident: {},
    },
  },
  {
    code: 'cs',
    headings: {
      incident:
        'incident|incidentu|výpadek|výpadku|událost|události|porucha|poruchy|problém|problému|závada|závady',
      modifiers:
        'a|na|v|z|o|do|pro|stručný|stručné|krátké|podrobný|podrobná|technický|technická|technické|náš|naše|zákazníky|zákazníci|uživatele|to|se|jsme|co',
      heads: {
        summary: 'shrnutí|souhrn|přehled|co se stalo|stručně|popis|popis události|popis incidentu|v kostce',
        impact: 'dopad|dopady|následky|důsledky|rozsah|koho se to dotklo|kdo byl postižen|škody',
        timeline: 'časová osa|průběh|průběh události|chronologie|sled událostí|záznam|minutu po minutě',
        'root-cause':
          'příčina|příčiny|kořenová příčina|hlavní příčina|prvotní příčina|analýza příčin|proč se to stalo|analýza|technické vysvětlení',
        contributing:
          'přispívající faktory|přispívající příčiny|další faktory|okolnosti|zhoršující okolnosti',
        detection: 'detekce|odhalení|zjištění|jak jsme to zjistili|jak se na to přišlo|první hlášení',
        resolution:
          'řešení|oprava|náprava|obnova|obnovení|obnovení provozu|jak jsme to vyřešili|co jsme udělali|okamžitá opatření',
        actions:
          'opatření|nápravná opatření|preventivní opatření|další kroky|úkoly|akční plán|doporučení|zlepšení|co změníme|co uděláme|prevence',
        lessons: 'poučení|ponaučení|co jsme se naučili|závěrečné poznámky|pro příště|příště',
        'went-well': 'co se povedlo|co se podařilo|co fungovalo|silné stránky|klady',
        'went-wrong': 'co se nepovedlo|co nefungovalo|co se nepodařilo|slabé stránky|nedostatky|zápory',
        lucky: 'štěstí|kde jsme měli štěstí|šťastné okolnosti',
      },
      besideIncident: {},
    },
  },
  {
    code: 'ru',
    headings: {
      incident:
        'инцидент|инцидента|инциденте|сбой|сбоя|авария|аварии|событие|события|проблема|проблемы|отказ|отказа|происшествие|происшествия',
      modifiers:
        'и|в|на|с|по|для|о|об|краткое|краткая|краткий|подробная|подробное|техническая|техническое|технические|наши|наша|мы|это|что|как|было|пользователей|клиентов|сервиса',
      heads: {
        summary:
          'сводка|резюме|итог|что случилось|что произошло|описание|краткое описание|суть|обзор|вкратце',
        impact:
          'влияние|последствия|ущерб|масштаб|кого затронуло|кто пострадал|воздействие|эффект для пользователей|влияние на пользователей|влияние на бизнес',
        timeline:
          'хронология|хронология событий|таймлайн|ход событий|развитие событий|по минутам|журнал|лента событий',
        'root-cause':
          'причина|причины|коренная причина|первопричина|корневая причина|анализ причин|почему это произошло|почему так вышло|анализ|технический разбор|разбор',
        contributing:
          'сопутствующие факторы|способствующие факторы|способствовавшие факторы|другие факторы|обстоятельства|отягчающие обстоятельства|что усугубило',
        detection: 'обнаружение|как обнаружили|как мы узнали|как узнали|первый сигнал|первое сообщение',
        resolution:
          'устранение|решение|восстановление|исправление|как исправили|как починили|что мы сделали|что сделали|немедленные меры|реагирование',
        actions:
          'меры|план действий|дальнейшие действия|что дальше|что будем делать|что мы изменим|задачи|корректирующие действия|корректирующие меры|предотвращение|рекомендации|улучшения|следующие шаги|экшен айтемы',
        lessons:
          'выводы|уроки|чему мы научились|чему научились|что мы узнали|извлечённые уроки|извлеченные уроки|на будущее|в следующий раз',
        'went-well': 'что прошло хорошо|что получилось|что сработало|что было хорошо|сильные стороны|плюсы',
        'went-wrong':
          'что прошло плохо|что пошло не так|что не получилось|что не сработало|что было плохо|слабые стороны|недостатки|минусы',
        lucky: 'везение|где повезло|в чём повезло|в чем нам повезло|где нам повезло|удача',
      },
      besideIncident: {},
    },
  },
];
