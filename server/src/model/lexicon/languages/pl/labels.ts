import type { LabelWords } from '../label-words.ts';

export const polishLabels: LabelWords = {
  subjects: 'incydent|incydentu|awaria|awarii|zdarzenia|zdarzenie|przerwa|przerwy|problemu|zakłócenia',
  documents: 'raport|raportu|dokument|dokumentu',
  fillers: 'i|o|godzina|czas|pierwsze|pierwszy|pełne|pełna|całkowite',
  days: 'data|dzień|kiedy|data i godzina',
  started: 'początek|rozpoczęcie|rozpoczęto|start|wystąpienie|wystąpienia|rozpoczęcia',
  detected: 'wykrycie|wykryto|wykrycia|zauważono|zgłoszono|zgłoszenie|zgłoszenia|alarm',
  raised: 'utworzono|otwarto',
  mitigated: 'ograniczenie skutków|obejście|złagodzenie|złagodzono|ograniczono|opanowano',
  resolved:
    'koniec|zakończenie|zakończono|rozwiązanie|rozwiązania|rozwiązano|naprawiono|przywrócono|przywrócenie|usunięto|usunięcie|zamknięto',
  severity: 'priorytet|waga|istotność|krytyczność',
  ranks: 'poziom|klasa|kategoria|stopień',
  status: 'status|stan',
  spans: 'czas trwania|okres',
  products: 'usługi|usługa|system|systemy',
  affected: 'dotknięte|dotknięty|objęte',
  ids: 'numer|nr|id|identyfikator',
  untils: 'czas do',
  agents: 'przez',
  commanders: 'dowodzący|koordynator|kierownik|prowadzący',
  scribes: 'protokolant',
  responders: 'uczestnicy|dyżurny|dyżurni|zaangażowani',
  authors: 'autor|autorzy|przygotowali|przygotował|przygotowała|sporządził|sporządziła|opracował|opracowanie',
  reviewers: 'zatwierdził|zatwierdziła|sprawdził',
};
