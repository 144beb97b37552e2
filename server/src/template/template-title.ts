import type { Postmortem } from '../model/document/postmortem.ts';
import { SLOT_IN_TITLE, TEMPLATE_TITLE } from '../model/lexicon/document-names.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/position.ts';

/** What a title can be filled with. */
export interface TitleAnswers {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** A slot in a title: in braces or brackets, and a day in its form. */
const SLOT = /\{\{[^{}]{1,60}\}\}|<[^<>]{1,60}>|\[[^\][]{1,60}\](?!\()|\b[Yy]{4}-[Mm]{2}-[Dd]{2}\b/g;
/** Words that templates have in place of a title. */
const NO_TITLE = /\b(?:title|name|template|incident|outage|post-?mortem)\b/i;

/**
 * The edits that give a template the title of the incident: in its slots where it has some, day and id in theirs, else in
 * place of its words. A heading that only calls the file a template goes. None where the template has no title.
 */
export function filledTitle(template: Postmortem, answers: TitleAnswers): readonly TextEdit[] {
  const { source, sections } = template;
  const [first, second] = sections.filter(({ style }) => style === 'heading');
  if (
    first !== undefined &&
    second?.level === first.level &&
    TEMPLATE_TITLE.test(first.heading) &&
    SLOT_IN_TITLE.test(source.slice(second.headingSpan)) &&
    source.slice(first.own).trim() === ''
  ) {
    const span = { start: source.lineStart(first.line), end: source.lineStart(second.line) };
    return [{ span, newText: '' }, filled(template, second.headingSpan, answers)];
  }
  const place = titlePlace(template);
  return place === null ? [] : [filled(template, place, answers)];
}

/** A title in front matter is a field and written as one; the heading below says the same. */
function titlePlace({ source, title, titleSpan, sections, frontMatter }: Postmortem): Span | null {
  const isField = frontMatter !== null && titleSpan.start < frontMatter.span.end;
  if (!isField && titleSpan.end > titleSpan.start)
    return source.slice(titleSpan).includes('\n') ? null : titleSpan;
  const first = sections.find(({ style }) => style === 'heading');
  if (first?.level !== 1) return null;
  const words = source.slice(first.headingSpan);
  const stands = first.heading === title || SLOT_IN_TITLE.test(words) || NO_TITLE.test(words);
  return stands ? first.headingSpan : null;
}

function filled({ source }: Postmortem, span: Span, answers: TitleAnswers): TextEdit {
  let named = false;
  const newText = source.slice(span).replaceAll(SLOT, (slot) => {
    if (/date|day|y{4}/i.test(slot)) return answers.date;
    if (/\bid\b|number|\bno\b|#|n{3}|x{3}/i.test(slot)) return answers.id;
    if (named) return slot;
    named = true;
    return answers.title;
  });
  return { span, newText: named ? newText : answers.title };
}
