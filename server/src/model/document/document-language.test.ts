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
const turkish =
  'Kuyruk, posta sunucusunun ayarları değiştirildikten sonra sipariş kabul etmeyi bıraktı; bu yüzden müşteriler onayları ancak ertesi sabah aldı. Ekip önceki yapılandırmayı geri yükledi ve iletileri elle yeniden gönderdi. İzleme hiçbir şey fark etmedi, çünkü uyarı eşiği geçen yılki taşıma sırasında fazla yüksek ayarlanmıştı. Şimdi eşik düşürüldü.';
const polish =
  'Kolejka nie przyjmowała zamówień po zmianie ustawień serwera, dlatego klienci dostali potwierdzenia dopiero rano. Zespół przywrócił poprzednią konfigurację i ręcznie ponowił wysyłkę. Alarm nie zadziałał, bo próg był ustawiony zbyt wysoko podczas migracji, a na stronie nie było żadnej informacji. Teraz próg jest niższy i działa.';

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
  const text = `# Arıza\n\n## Özet\n\n${turkish}\n\n## Yapılacaklar\n\n- Eşiği değiştir\n`;
  assert.deepEqual(languageOfText(text), { code: null, halfKnown: true });
  const known = `# Awaria\n\n## Podsumowanie\n\n${polish}\n\n## Działania naprawcze\n\n- Zmienić próg\n`;
  assert.deepEqual(languageOfText(known), { code: 'pl', halfKnown: false });
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
