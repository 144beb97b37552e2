import type { HeadWords } from '../head-words.ts';

export const polishHeadings: HeadWords = {
  incident: 'incydent|incydentu|awaria|awarii|zdarzenie|zdarzenia|zdarzeń|problem|problemu|przerwa|przerwy',
  modifiers:
    'krótkie|krótki|krótka|szczegółowy|szczegółowa|nasze|nasz|nasza|na|w|i|z|o|do|dla|techniczna|techniczny|główne|główna|to|się|klientów|użytkowników',
  heads: {
    summary:
      'w skrócie|w dwóch słowach|w jednym zdaniu|streszczenie|opis zdarzenia|co się stało|krótko o awarii',
    impact:
      'kogo dotknęło|kto ucierpiał|zasięg|straty|szkody|skala|skutki|następstwa|poszkodowani|kogo to dotknęło|koszty',
    timeline: 'minuta po minucie|godzina po godzinie|krok po kroku|dziennik|przebieg',
    'root-cause':
      'dlaczego to się stało|dlaczego doszło|jak do tego doszło|skąd się to wzięło|przyczyna techniczna|wyjaśnienie techniczne|dlaczego|analiza przyczyn|analiza awarii',
    contributing:
      'co pogorszyło sprawę|co pogorszyło sytuację|okoliczności|czynniki sprzyjające|przyczyny pośrednie|inne czynniki|okoliczności sprzyjające|dlaczego trwało to tak długo|czynniki które się przyczyniły|co się przyczyniło',
    detection:
      'jak to zauważyliśmy|jak zauważyliśmy|jak się dowiedzieliśmy|zauważenie|jak to wykryto|pierwsze zgłoszenie|pierwszy sygnał|dlaczego nikt nie zauważył',
    resolution:
      'jak to naprawiliśmy|jak naprawiliśmy|co zrobiliśmy|pierwsza pomoc|działania w trakcie|przywrócenie|powrót do normy|działania doraźne|środki doraźne',
    actions:
      'co zrobimy|co z tym zrobimy|co zmienimy|co się zmieni|żeby się nie powtórzyło|aby się nie powtórzyło|kto co robi|lista zadań|zobowiązania|działania naprawcze|działania zapobiegawcze|działania korygujące|rekomendacje|zalecenia|otwarte punkty|co dalej|kolejne kroki',
    lessons:
      'czego nas to nauczyło|z perspektywy czasu|nauka|wnioski|na przyszłość|na następny raz|refleksje|uwagi końcowe|lekcja|lekcje',
    'went-well': 'co pomogło|co zadziałało|co się udało|dobrze|mocne strony|dobre praktyki|co poszło dobrze',
    'went-wrong':
      'co nie pomogło|co nie zadziałało|co przeszkadzało|trudności|źle|do poprawy|słabe strony|braki|niedociągnięcia|co poszło źle',
    lucky:
      'szczęście|gdzie dopisało szczęście|mieliśmy szczęście|na naszą korzyść|szczęśliwe okoliczności|łut szczęścia',
  },
  besideIncident: {
    summary: 'opis',
    timeline: 'historia|przebieg',
    resolution: 'koniec|obsługa',
    'root-cause': 'powód|powody|źródło',
  },
};
