import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../text/source.ts';
import { readPostmortem } from '../read.ts';
import type { DocumentLanguage } from './document-language.ts';
import { defaultVocabulary } from './vocabulary.ts';

function languageOfText(text: string): DocumentLanguage {
  const uri = 'file:///incidents/2026-03-04-a.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' }).language;
}

const german =
  'Die Warteschlange wurde nach der Umstellung nicht mehr geleert, und die Bestellungen sind erst mit dem nächsten Lauf bei den Kunden angekommen. Wir haben den Dienst neu gestartet, weil auf der Seite keine Meldung zu sehen war und auch der Alarm nicht kam. Das ist jetzt durch eine Prüfung ersetzt.';
const polish =
  'Kolejka przestała przyjmować zamówienia po zmianie ustawień serwera pocztowego, dlatego klienci otrzymali potwierdzenia dopiero następnego ranka. Zespół przywrócił poprzednią konfigurację oraz ręcznie ponowił wysyłkę wiadomości. Monitorowanie wcześniej niczego zauważyło, ponieważ próg alarmowy ustawiono zbyt wysoko podczas zeszłorocznej migracji systemu.';

test('a language with known headings is known', () => {
  assert.deepEqual(
    languageOfText(`# Ausfall\n\n## Zusammenfassung\n\n${german}\n\n## Ursache\n\nEin Fehler.\n`),
    {
      code: 'de',
      halfKnown: false,
    },
  );
});

test('a language whose headings say nothing to us is half known', () => {
  const text = `# Ausfall\n\n## Gegenstand\n\n${german}\n\n## Obliegenheiten\n\nKeine.\n`;
  assert.deepEqual(languageOfText(text), { code: 'de', halfKnown: true });
});

test('a language without tables is half known', () => {
  const text = `# Awaria\n\n## Podsumowanie\n\n${polish}\n\n## Działania naprawcze\n\n- Zmienić próg\n`;
  assert.deepEqual(languageOfText(text), { code: null, halfKnown: true });
});

test('English with headings of its own, and a few words in any, are known', () => {
  const english =
    'The queue was not drained after the change of the settings, and the orders were late for all of our customers. '.repeat(
      4,
    );
  assert.equal(
    languageOfText(`# A\n\n## Nothing known\n\n${english}\n\n## Nor this\n\nx\n`).halfKnown,
    false,
  );
  assert.equal(languageOfText('# A\n\n## Unbekannt\n\nKurz.\n').halfKnown, false);
});

test('scripts tell', () => {
  assert.equal(languageOfText('# 停止\n\n## 概要\n\n画像の変換が止まりました。\n').code, 'ja');
  assert.equal(languageOfText('# 故障\n\n## 概述\n\n对象存储写入失败。\n').code, 'zh');
  assert.equal(languageOfText('# Сбой\n\n## Итоги\n\nОчередь остановилась.\n').code, null);
});
