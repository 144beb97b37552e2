/** A heading's words for people, and the form by which kinds are looked up. */
export interface HeadingWords {
  /** Without numbering, emoji and closing marks. */
  readonly shown: string;
  /** Lower case, without what is in brackets, punctuation and zone. */
  readonly key: string;
}

const pictograph = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]/gu;
const shortcode = /:[a-z][a-z0-9_+-]{1,40}:/g;
const numbering =
  /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]\s*(?=\D)|\d{1,3}(?:\.\d{1,3})+\s+|\d{1,2}\s*[-–—:]\s+|[IVX]{1,5}[.)]\s+|[A-Z][.)]\s+|§\s*\d+\s+|[一二三四五六七八九十]{1,3}[、.．，]\s*|\d{1,2}、\s*|D\d[.:]?\s+)/;
/** `Section 2:`, `Step 3.`, `II –`, `#4`, `3/8` and a ticket's number before a name, for looking it up only. */
const placeInRow =
  /^(?:q\d{0,2}[.:)]\s+|(?:section|part|question|frage|pregunta|pergunta|domanda|step|chapter|item|teil|abschnitt|kapitel|schritt|partie|étape|chapitre|sección|parte|paso|seção|passo|sezione|capitolo|deel|stap|hoofdstuk|avsnitt|steg|część|krok|rozdział)\s\d{1,2}\s?[.:)–—-]?\s+|[IVX]{1,5}\s[-–—:]\s+|#\d{1,2}\s+|\d{1,2}\/\d{1,2}\s+(?=\p{Lu})|[A-Z]{2,8}-\d{1,6}\s?[|:–—-]\s+|§\s?\d+\s)/iu;
/** A bare figure numbers a heading only for looking it up: it can be the day of a month. */
const bareNumber = /^\d{1,2}\s+(?=\p{Lu})/u;
const closingMark = /[\s:?!.…\u2013\u2014#-]/;
/** No heading that means a section is longer. */
const longestKey = 200;

/** Nothing to take away: most headings are words and blanks. */
const words = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** Zones that headings and labels end with, which say nothing of what they are. */
export const closingZones: readonly string[] = ['utc', 'gmt', 'cet', 'cest', 'pst', 'pdt', 'est', 'edt'];
const zone = new RegExp(`\\b(?:${closingZones.join('|')})$`);
const zoneBehind = new RegExp(
  ` [-–—,]? ?(?:in |times in |all times (?:in )?)?(?:${closingZones.join('|')})$`,
);

/** Reads a heading's plain text. */
export function headingWords(plain: string): HeadingWords {
  if (words.test(plain)) return { shown: plain, key: headingKey(plain) };
  const bare = plain.replace(shortcode, ' ').replace(pictograph, ' ').replace(/\s+/g, ' ').trim();
  const shown = withoutClosing(bare.replace(/^[\s\u2013\u2014•*-]+/, '').replace(numbering, ''));
  return { shown, key: headingKey(shown.replace(placeInRow, '').replace(bareNumber, '')) };
}

/** The form by which a heading or label is looked up. */
export function headingKey(text: string): string {
  if (text.length > longestKey) return '';
  if (words.test(text)) {
    const lower = text.toLowerCase();
    if (!zone.test(lower)) return lower;
  }
  return withoutClosing(
    text.replace(/\([^()]{0,200}\)|（[^（）]{0,200}）|\[[^[\]]{0,200}\]|\{[^{}]{0,200}\}/g, ' '),
  )
    .toLowerCase()
    .replace(/[\u2019\u2018`´]/g, "'")
    .replace(/ ?& ?/g, ' and ')
    .replace(zoneBehind, '')
    .replace(/[^\p{L}\p{N}'/]+/gu, ' ')
    .trim();
}

/** Marks at the end go in one pass from the back: headings of any length cost no more than their length. */
function withoutClosing(text: string): string {
  let end = text.length;
  for (;;) {
    while (end > 0 && closingMark.test(text[end - 1] ?? '')) end--;
    if (text[end - 1] !== '}') break;
    const open = text.lastIndexOf('{', end - 1);
    if (open < 0 || end - open > 62) break;
    end = open;
  }
  return text.slice(0, end).trimStart();
}
