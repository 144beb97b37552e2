import type { HeadWords } from '../head-words.ts';

export const polishHeadings: HeadWords = {
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
};
