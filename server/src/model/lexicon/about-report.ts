const ABOUT_THE_REPORT =
  /\b(?:sections above|incident (?:title|has been dealt with|is (?:over|resolved))|after[- ]action report|actionable items|(?:file|create|open) (?:github |jira )?(?:issues?|tickets?) for (?:all|each|every|the)|push this document|this (?:document|report|post-?mortem)(?: is| has| to\b)|follow-?up meetings? to|(?:post-?mortem|report|document|review) (?:is |has been |was )?(?:reviewed|published|shared|filled|completed|approved|scheduled|signed)|schedule (?:the |a )?(?:post-?mortem|review|debrief)|all (?:action items|sections|fields|timestamps) |link(?:ed|s)? (?:to )?(?:all )?(?:github )?issues|fill (?:in|out) (?:the|all|this))/i;

/** Whether a list is a checklist about writing the report, pasted in, and no follow-up of the incident. */
export function isMetaList(titles: readonly string[]): boolean {
  const about = titles.filter((title) => ABOUT_THE_REPORT.test(title)).length;
  return about * 2 >= titles.length && (about > 1 || titles.length === 1) && about > 0;
}

const TO_READERS =
  /\byou(?:r|rs|'re)?\b|^(?:please|if you)\b|^(?:\p{L}+ )?(?:maintainers|users|authors|developers|customers|consumers|validators|node operators|everyone|people|organi[sz]ations|companies)\b.*\bshould\b/iu;

/** Whether a list speaks to the reader: recommendations for users are no work of the team. */
export function isReaderAdvice(heading: string, titles: readonly string[]): boolean {
  if (!/recommend|advice|what (?:you|users) (?:can|should)/i.test(heading)) return false;
  const spoken = titles.filter((title) => TO_READERS.test(title)).length;
  return spoken * 2 >= titles.length && spoken > 0;
}

const FINISHED =
  /\b(?:already|have been|has been|had been|were|was|are now|is now|we(?:'ve| have)(?: already)?)\s+(?:been\s+)?(?:already\s+)?(?:completed?|done|implemented|taken|deployed|fixed|finished|merged|rolled out|addressed|shipped|made|applied)\b/i;
const NOT_YET = /\b(?:not|will|to be|should|shall|must|need|plan|once|until|when|after)\b/i;

/** Whether the sentence above a list says that everything in it is done: "already completed:". */
export function saysFinished(words: string): boolean {
  const last =
    words
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? '';
  return (
    FINISHED.test(last) &&
    !NOT_YET.test(last) &&
    (/:\s*$/.test(last) || /\bfollowing\b|\bthese\b|\balready\b/i.test(last))
  );
}

/** Headings of what a report says of itself and of what is behind it, a language a line. */
const OF_THE_REPORT = new RegExp(
  `^(?:appendi|annex|attach|anhang|anlage|anexo|allegat|bijlage|bilag|załącznik)|(?<!\\p{L})(?:${[
    "distribution|document control|revisions?|versions?|history|glossary|references?|links?|comments?|messag(?:es?|ing)|communications?|announcements?|statements?|contacts?|approvals?|sign-?off|faq|questions?|answers?|purpose|scope|methods?|methodology|terms|audience|definitions?|abbreviations|metrics|notes?|background|related|see also|reading|thanks|acknowledge?ments?|credits|people|roles|participants|attendees|who was|considered|(?:did|do|was|were) not|didn't|departments|figures|statistics",
    'verteiler|änderung\\p{L}*|quellen|kontakt|fragen',
    'diffusion|glossaire|historique|contact|questions',
    'distribución|glosario|versiones|contactos?|preguntas',
    'distribuição|glossário|versões|contatos?|perguntas',
    'distribuzione|versioni|contatti|domande',
  ].join('|')})(?!\\p{L})|付録|改訂|参考|附录|附:|附：|修订|부록`,
  'iu',
);

/** Whether a heading names a part of the report that tells nothing of the incident: an appendix, versions, who gets it. */
export function isAboutReport(heading: string): boolean {
  return OF_THE_REPORT.test(heading);
}
