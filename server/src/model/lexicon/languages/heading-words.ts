import type { SectionKind } from '../meanings.ts';

/**
 * Words of headings that are in no table as a whole: one head tells the kind, whatever words of the other lists are
 * around it. Words and phrases between `|`; a star at the beginning stands for the rest of a word.
 */
export interface HeadingWordList {
  /** ISO 639-1. */
  readonly code: string;
  /** The incident and whatever it is called. */
  readonly incident: string;
  /** Words that change nothing. */
  readonly modifiers: string;
  readonly heads: Readonly<Partial<Record<SectionKind, string>>>;
  /** Heads only beside a word for the incident: a product has a description, too. */
  readonly besideIncident: Readonly<Partial<Record<SectionKind, string>>>;
}

export const headingWordLists: readonly HeadingWordList[] = [
  {
    code: 'en',
    incident:
      "incident|incidents|incident's|outage|outages|event|events|failure|disruption|degradation|breach|attack|crash|downtime|interruption|slowdown|accident|meltdown|mishap|day|night|it all|things",
    modifiers:
      'the|a|an|our|this|that|it|its|of|in|for|on|to|and|from|by|with|or|so|you|full|brief|short|quick|detailed|complete|high level|executive|exec|technical|general|initial|first|final|main|key|internal|external|public|customer|customers|user|users|client|clients|team|business|operational|overall|some|all|more|further|post|utc|annotated|condensed|rough|reconstructed|simplified|actual|service|services|production|engineering|platform|was|were|is|list|table|section|personal|important|big|biggest|other|any|additional|noteworthy|local|detail|we|us|what|summary of',
    heads: {
      summary:
        'bluf|bottom line|bottom line up front|recap|synopsis|the short of it|in plain words|in plain english|plain language summary|short story|short version|exec summary|executive overview|executive brief|what was it|what it was|what we saw happen|what this was|nutshell|in short|elevator version|cliff notes',
      impact:
        'blast radius|data loss|customer experience|what it cost|what it cost us|what it cost you|the cost|data lost|who it hit|who was hit|collateral damage|fallout|knock on effects|consequences|casualties',
      timeline:
        'diary|diaries|chronicle|timings|time stamps|timestamps|key times|key moments|key milestones|milestones|running log|logbook|clock|hour by hour|minute by minute|step by step|how it went|how it played out|how it went down|how things went|how the day went|how the night went|how the morning went|how the evening went|how the weekend went|what we did and when|who did what when|what happened in order|in chronological order|replay|follow up timeline',
      'root-cause':
        'what actually broke|what really broke|what really happened|what was broken|what broke|what went wrong technically|how did this happen|how this happened|how could it happen|fault analysis|failure analysis|the failure|the fault|the flaw|the mistake|post hoc analysis|origin|origins|roots|the roots|mechanics|autopsy|what lay behind it|technical background of the failure',
      contributing:
        'other factors|contributory|complications|complicating factors|latent conditions|circumstances|weaknesses that contributed|holes in the cheese|what set the stage|what set us up|preconditions|predisposing factors',
      detection:
        'noticing|first alert|first signs|first sign|how it surfaced|how it showed|how we knew|how we got to know|how we became aware|alarm raised|discovery',
      resolution:
        'immediate response|immediate remedy|repair|first aid|stopgap|stop gap|short term mitigation|getting back|how we got it back|how we got them back|how we brought it back|getting back up|getting back to normal|way back|road back|how we got out|how we got out of it|corrective action taken|firefighting|putting out the fire|putting the fire out|quick fix|emergency response|emergency repair|how we recovered|back to normal',
      actions:
        "ais|promises|homework|repairs|fixes we owe|what we owe|action register|action tracker|action table|action log|actions log|register of actions|repairs list|repair list|tickets filed|tickets opened|tickets raised|issues filed|issues opened|plan of action|way ahead|assigned work|work list|worklist|who owns what|ownership of fixes|so it doesn't happen again|so it does not happen again|so that it doesn't happen again|so this doesn't happen again|so this never happens again|not again|things to fix|stuff to fix|stuff to do|bits to fix|to fix|to be fixed|to be done|jobs|chores|what we change|what changes|what changes now|changes we made and will make|what we want to do|what we want to change|what we promise|what we promised|resolutions for next time",
      lessons:
        'what this teaches us|what it teaches us|what this taught us|afterthoughts|hindsight|in hindsight|with hindsight|looking back|reflection|reflections|retrospection|food for thought|what sticks|points to remember',
      'went-well':
        'well done|things we did well|wins|small wins|what held|what held up|what stood up|what saved us|good calls|what paid off|roses|thumbs up|plus|pluses|upsides|nice',
      'went-wrong':
        "what did not help|what didn't help|what hurt|what hurt us|gaps|gaps found|obstacles|difficulties|less good|not so well|what failed us|what tripped us up|what held us back|what cost us time|what we'd do differently|what we would do differently|friction|frictions|stumbling blocks|thorns|thumbs down|minus|minuses|downsides|bad calls|missed chances|what bit us|to improve|what annoyed us|hurdles",
      lucky:
        'near misses|near miss|dodged bullets|bullets dodged|sheer luck|pure luck|could have been worse|saving graces|saving grace',
    },
    besideIncident: {
      summary: 'description|outline|account|narrative|facts|nature|brief|story|explained|explanation',
      impact: 'reach|extent|toll|effect|effects|cost|costs|damage|severity and effect|magnitude',
      timeline:
        'course|history|progress|progression|log|story line|storyline|run|flow|development|evolution|sequence|unfolding|steps|hours|minutes|stages|phases',
      'root-cause': 'reason|reasons|mechanism|explanation of|diagnosis|technical details|forensics|origin of',
      detection: 'identification|recognition|awareness',
      resolution: 'handling|management|end|ending|close|closing|closure|response|remedy',
    },
  },
  {
    code: 'de',
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
      lessons:
        'gelernt|gelerntes|was wir mitnehmen|was wir gelernt haben|im rückblick|rückblickend|was bleibt',
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
  },
  {
    code: 'fr',
    incident:
      'incident|incidents|panne|coupure|événement|événements|évènement|problème|interruption|dysfonctionnement|faits',
    modifiers:
      'le|la|les|l|du|de|des|d|un|une|en|et|à|au|aux|pour|sur|court|courte|bref|brève|détaillé|détaillée|technique|notre|nos|nous|avons|principale|principaux|principales|complète|complet|contexte|client|clients|utilisateurs',
    heads: {
      summary:
        "en quelques mots|en une phrase|résumé|en bref|l'essentiel|essentiel|ce qu'il faut retenir en bref|de quoi s'agit il",
      impact: 'qui a été touché|qui a souffert|ce que les clients ont vu|dégâts|étendue|ampleur|portée',
      timeline:
        'fil|déroulé|déroulement|minute par minute|heure par heure|journal de bord|main courante|frise',
      'root-cause':
        "pourquoi c'est arrivé|pourquoi est ce arrivé|pourquoi cela s'est produit|comment est ce arrivé|comment cela a pu arriver|d'où vient",
      contributing: 'ce qui a aggravé|ce qui a aggravé les choses|circonstances|circonstances aggravantes',
      detection:
        "comment l'avons nous su|comment nous l'avons su|comment on l'a vu|comment on s'en est aperçu|comment nous nous en sommes rendu compte|signalement",
      resolution:
        "comment nous avons corrigé|comment on a corrigé|comment on s'en est sorti|ce que nous avons fait|ce qu'on a fait|premiers secours|intervention|dépannage|pendant",
      actions:
        "ce que nous faisons|ce que nous allons faire|ce qu'on va faire|ce qu'on change|ce qui change|pour que cela ne se reproduise pas|pour que ça ne se reproduise pas|pour éviter que cela se reproduise|qui fait quoi|chantiers|reste à faire|à faire|engagements|nos engagements",
      lessons: "ce que l'on retient|ce qu'on retient|ce que nous retenons|avec le recul|à retenir|retenons",
      'went-well': 'ce qui a aidé|ce qui a fonctionné|ce qui a bien fonctionné|ce qui a marché|bien',
      'went-wrong':
        "ce qui a coincé|ce qui n'a pas fonctionné|ce qui n'a pas aidé|ce qui nous a ralentis|moins bien|freins|difficultés|à améliorer",
      lucky: 'chance|où nous avons eu de la chance|coup de chance|heureusement',
    },
    besideIncident: {
      summary: 'description|récit|exposé|présentation',
      timeline: 'histoire|historique|cours',
      resolution: 'fin|traitement|gestion',
      'root-cause': 'origine|raison|raisons|explication',
    },
  },
  {
    code: 'es',
    incident: 'incidente|incidentes|incidencia|corte|caída|evento|problema|fallo|interrupción|avería|hechos',
    modifiers:
      'el|la|los|las|del|de|un|una|en|y|a|para|por|breve|corta|corto|detallado|detallada|técnica|técnico|nuestro|nuestros|nuestras|principal|principales|completa|completo|lo|que|fue|clientes|usuarios|se',
    heads: {
      summary: 'en pocas palabras|en una frase|en resumen|lo esencial|de un vistazo|de qué se trata',
      impact: 'quién lo sufrió|a quién afectó|qué vieron los clientes|daños|alcance|magnitud',
      timeline: 'minuto a minuto|hora a hora|paso a paso|bitácora|hitos|qué pasó y cuándo',
      'root-cause':
        'por qué sucedió|por qué ocurrió|por qué pasó|cómo pudo pasar|cómo ocurrió|a qué se debió',
      contributing: 'qué lo empeoró|lo que lo empeoró|agravantes|circunstancias|factores agravantes',
      detection: 'cómo nos enteramos|cómo nos dimos cuenta|cómo lo supimos|cómo se notó|aviso',
      resolution:
        'cómo lo arreglamos|cómo se arregló|cómo lo resolvimos|qué hicimos|lo que hicimos|primeros auxilios|durante|acciones durante',
      actions:
        'qué vamos a hacer|lo que vamos a hacer|qué haremos|qué cambia|qué cambiamos|lo que cambia|para que no vuelva a pasar|para que no se repita|quién hace qué|por hacer|pendientes|compromisos|deberes|lo que falta',
      lessons: 'qué nos llevamos|lo que nos llevamos|en retrospectiva|qué aprendimos|lo aprendido',
      'went-well': 'lo que ayudó|qué ayudó|lo bueno|qué funcionó|lo que salió bien|aciertos',
      'went-wrong':
        'lo que no ayudó|qué no ayudó|lo malo|qué no funcionó|lo que no funcionó|lo que salió mal|dificultades|qué nos frenó|desaciertos|a mejorar',
      lucky: 'suerte|dónde tuvimos suerte|donde tuvimos suerte|por suerte',
    },
    besideIncident: {
      summary: 'descripción|relato|explicación',
      timeline: 'desarrollo|historia|historial|curso|evolución',
      resolution: 'fin|final|gestión|manejo|atención',
      'root-cause': 'motivo|motivos|origen|razón|razones',
    },
  },
  {
    code: 'pt',
    incident: 'incidente|incidentes|ocorrência|queda|evento|problema|falha|interrupção|pane|fatos|crise',
    modifiers:
      'o|a|os|as|do|da|dos|das|de|um|uma|em|e|para|por|breve|curta|curto|detalhado|detalhada|técnica|técnico|nosso|nossos|nossas|principal|principais|completa|completo|que|foi|clientes|usuários|se',
    heads: {
      summary: 'em poucas palavras|em uma frase|em resumo|o essencial|resumo rápido|do que se trata',
      impact: 'quem sofreu|quem foi afetado|o que os clientes viram|danos|abrangência|alcance|dimensão',
      timeline: 'sequência|minuto a minuto|hora a hora|passo a passo|diário|marcos|o que aconteceu e quando',
      'root-cause':
        'por que ocorreu|por que aconteceu|por que isso aconteceu|como pôde acontecer|como aconteceu|a que se deveu',
      contributing: 'o que piorou|o que agravou|agravantes|circunstâncias|fatores agravantes',
      detection: 'como ficamos sabendo|como percebemos|como soubemos|como descobrimos|aviso',
      resolution:
        'como resolvemos|como corrigimos|como consertamos|o que fizemos|primeiros socorros|durante|ações durante|tratativa|tratativas',
      actions:
        'o que vamos fazer|o que faremos|o que muda|o que vamos mudar|para que não se repita|para não acontecer de novo|para que não aconteça de novo|quem faz o quê|por fazer|a fazer|pendências|compromissos|lição de casa|dever de casa',
      lessons: 'o que levamos|em retrospectiva|o que fica|o que aprendemos|aprendizado',
      'went-well': 'o que ajudou|o que funcionou|acertos|o bom',
      'went-wrong':
        'o que não ajudou|o que não funcionou|o que atrapalhou|dificuldades|erros|o ruim|a melhorar',
      lucky: 'sorte|onde tivemos sorte|por sorte',
    },
    besideIncident: {
      summary: 'descrição|relato|explicação',
      timeline: 'desenvolvimento|história|histórico|curso|evolução|andamento',
      resolution: 'fim|final|gestão|tratamento|encerramento',
      'root-cause': 'motivo|motivos|origem|razão|razões',
    },
  },
  {
    code: 'it',
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
  },
  {
    code: 'nl',
    incident:
      'storing|incident|incidenten|uitval|onderbreking|gebeurtenis|gebeurtenissen|probleem|verstoring',
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
      detection:
        'hoe kwamen we erachter|hoe we erachter kwamen|hoe merkten we het|hoe we het merkten|melding',
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
  },
  {
    code: 'pl',
    incident: 'incydent|incydentu|awaria|awarii|zdarzenie|zdarzenia|zdarzeń|problem|problemu|przerwa|przerwy',
    modifiers:
      'krótkie|krótki|krótka|szczegółowy|szczegółowa|nasze|nasz|nasza|na|w|i|z|o|do|dla|techniczna|techniczny|główne|główna|to|się|klientów|użytkowników',
    heads: {
      summary: 'w skrócie|w dwóch słowach|w jednym zdaniu|streszczenie',
      impact: 'kogo dotknęło|kto ucierpiał|zasięg|straty|szkody|skala',
      timeline: 'minuta po minucie|godzina po godzinie|krok po kroku|dziennik|przebieg',
      'root-cause': 'dlaczego to się stało|dlaczego doszło|jak do tego doszło|skąd się to wzięło',
      contributing: 'co pogorszyło sprawę|co pogorszyło sytuację|okoliczności',
      detection: 'jak to zauważyliśmy|jak zauważyliśmy|jak się dowiedzieliśmy|zauważenie',
      resolution: 'jak to naprawiliśmy|jak naprawiliśmy|co zrobiliśmy|pierwsza pomoc|działania w trakcie',
      actions:
        'co zrobimy|co z tym zrobimy|co zmienimy|co się zmieni|żeby się nie powtórzyło|aby się nie powtórzyło|kto co robi|lista zadań|zobowiązania',
      lessons: 'czego nas to nauczyło|z perspektywy czasu|nauka',
      'went-well': 'co pomogło|co zadziałało|co się udało|dobrze',
      'went-wrong': 'co nie pomogło|co nie zadziałało|co przeszkadzało|trudności|źle|do poprawy',
      lucky: 'szczęście|gdzie dopisało szczęście|mieliśmy szczęście',
    },
    besideIncident: {
      summary: 'opis',
      timeline: 'historia|przebieg',
      resolution: 'koniec|obsługa',
      'root-cause': 'powód|powody|źródło',
    },
  },
  {
    code: 'sv',
    incident:
      'incident|incidenten|incidentens|händelse|händelsen|avbrott|avbrottet|störning|störningen|driftstörningen|problem|problemet',
    modifiers:
      'en|ett|den|det|de|och|av|för|på|i|om|till|kort|korta|detaljerad|teknisk|tekniska|vår|våra|vi|som|över|alla|kunder|användare',
    heads: {
      summary: 'i korthet|kort sagt|i en mening|vad det handlade om',
      impact: 'vem drabbades|vilka drabbades|skada|skador|omfattning|vad kunderna såg',
      timeline: 'minut för minut|timme för timme|steg för steg|vad hände när|dagbok',
      'root-cause': 'varför hände det|varför det hände|hur kunde det hända|vad berodde det på',
      contributing: 'vad gjorde det värre|vad som gjorde det värre|omständigheter',
      detection: 'hur märkte vi det|hur vi märkte det|hur upptäckte vi det',
      resolution: 'hur löste vi det|hur vi löste det|vad vi gjorde|första hjälpen|åtgärder under',
      actions:
        'vad vi gör åt det|vad gör vi åt det|vad vi ska göra|vad ändrar vi|så att det inte händer igen|vem gör vad|kvar att göra|åtaganden',
      lessons: 'vad vi tar med oss|i efterhand|lärdom',
      'went-well': 'vad hjälpte|vad som hjälpte|vad fungerade|bra',
      'went-wrong':
        'vad hjälpte inte|vad fungerade inte|vad som inte fungerade|svårigheter|dåligt|mindre bra',
      lucky: 'tur|hade vi tur|vi hade tur',
    },
    besideIncident: {
      summary: 'beskrivning|berättelse',
      timeline: 'historia|förlopp',
      resolution: 'slut|hantering',
      'root-cause': 'anledning|skäl',
    },
  },
  {
    code: 'ja',
    incident: '障害|インシデント|事象|事故|問題|トラブル',
    modifiers:
      'の|に|を|が|は|と|について|した|する|詳細|簡単な|主な|今回|技術的な|技術的|全体|一覧|お客様|ユーザー|顧客|サービス',
    heads: {
      summary: '一言で言うと|ひとことで|要約|要旨|何があったか|何があった',
      impact: '被害|被害状況|被害範囲|誰が影響を受けたか|影響',
      timeline: '流れ|一部始終|時刻順|分刻み|何がいつ起きたか|推移',
      'root-cause': 'なぜ起きたか|なぜ起こったか|どうして起きたか|理由',
      contributing: '影響を大きくした要因|悪化要因|拡大要因|背景要因|大きくした要因',
      detection: 'どう気づいたか|どうやって気づいたか|気づいた経緯|きっかけ',
      resolution: 'どう直したか|どう復旧したか|やったこと|応急処置|応急対応|暫定対処',
      actions:
        'やること|これからやること|今後やること|次にやること|対策一覧|対策案|宿題|誰が何をするか|タスク',
      lessons: '学んだこと|わかったこと|気づき|反省',
      'went-well': '良かったこと|よかったこと|助かったこと|うまくいったこと',
      'went-wrong': '悪かったこと|困ったこと|うまくいかなかったこと|反省点|課題',
      lucky: '運が良かったこと|運が良かった点|幸運だったこと|不幸中の幸い',
    },
    besideIncident: { timeline: '履歴|記録|過程', summary: '内容|説明', resolution: '収束|終息' },
  },
  {
    code: 'zh',
    incident: '故障|事故|事件|问题|問題|异常',
    modifiers: '的|了|和|与|及|简要|详细|主要|本次|技术|我们|用户|客户|业务|整体|情况',
    heads: {
      summary: '一句话总结|概况|简述|是什么问题',
      impact: '损失|受影响的用户|波及范围|影响面|影响',
      timeline: '来龙去脉|时间点|关键时间点|过程回顾|经过回顾',
      'root-cause': '为什么会发生|为什么发生|怎么发生的|成因',
      contributing: '加重因素|恶化因素|促成因素|其他因素',
      detection: '如何发现的|怎么发现的|如何发现',
      resolution: '怎么解决的|如何解决的|如何修复的|止血|止损措施|应急措施',
      actions:
        '接下来要做的|要做的事|我们要改什么|避免再次发生|防止再次发生|谁做什么|待办|任务列表|任务清单|整改计划',
      lessons: '学到了什么|我们学到的|学到的东西|启示|感悟',
      'went-well': '做得好的|做得好|什么帮了我们|亮点',
      'went-wrong': '做得不好的|做得不好|困难|不足|不足之处|待改进',
      lucky: '运气|幸运的地方|侥幸|万幸',
    },
    besideIncident: { timeline: '经过|历史|过程|始末', summary: '描述|说明|介绍', resolution: '处置|结束' },
  },
  {
    code: 'ko',
    incident: '장애|인시던트|사고|사건|문제|이슈',
    modifiers: '간단한|상세|자세한|주요|이번|우리의|기술적|고객|사용자|서비스|전체',
    heads: {
      summary: '무슨 일이 있었나요|무슨 일이 있었나|한줄 요약|한 줄 요약|한눈에 보기',
      impact: '피해|피해 범위|누가 영향을 받았나|영향',
      timeline: '흐름|시간 순서|분 단위 기록|언제 무슨 일이 있었나',
      'root-cause': '왜 발생했나|왜 일어났나|왜 이런 일이|발생 이유|이유',
      contributing: '악화 요인|상황을 악화시킨 요인',
      detection: '어떻게 알았나|어떻게 발견했나|알게 된 경위',
      resolution: '어떻게 해결했나|우리가 한 일|응급 조치|긴급 조치|임시 대응',
      actions: '앞으로 할 일|우리가 바꿀 것|무엇을 바꿀 것인가|누가 무엇을|과제|할 일 목록',
      lessons: '우리가 배운 것|배운 내용|느낀 점',
      'went-well': '도움이 된 것|잘된 것|잘 된 것|좋았던 것',
      'went-wrong': '잘 안된 것|안 좋았던 것|어려웠던 점|개선이 필요한 점',
      lucky: '운이 좋았다|다행이었던 점|다행인 점',
    },
    besideIncident: { timeline: '전개|진행|기록', summary: '설명|내용', resolution: '종료|처리' },
  },
];
