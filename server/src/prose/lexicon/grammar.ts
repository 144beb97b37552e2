import { words } from './list.ts';

/** English function words, as far as the subject finder needs them. */

export const beForms: readonly string[] = ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'];

export const haveForms: readonly string[] = ['has', 'have', 'had', 'having'];

export const doForms: readonly string[] = ['do', 'does', 'did'];

export const modals: readonly string[] = words(`
  will would shall should can could may might must ought
`);

/** Between a subject and its verb without changing who acts. */
export const adverbs: readonly string[] = words(`
  also just then still even ever never always not often again already almost somehow perhaps maybe however
  therefore thus instead later both all either neither now soon first once too quite rather really simply
  only better sooner earlier twice otherwise meanwhile hence likewise
`);

/** Words in -ly that are no adverbs. */
export const notAdverbs: readonly string[] = words(`
  family reply assembly supply apply rely anomaly daily weekly monthly nightly hourly yearly quarterly
  multiply comply imply fly july ally tally rally billy emily sally kelly molly polly lily holly carly
  shelly italy bully kimberly beverly firefly readonly bitly fastly sly only friendly ugly
`);

export const determiners: readonly string[] = words(`
  the a an this that these those our their my his her its your each every some any no another one two
  three four several many various multiple most few which whose both all
`);

export const prepositions: readonly string[] = words(`
  of in on at by for from with to into onto during through over under between without within about against
  across via per toward towards upon out up down off than like behind beside besides despite among amongst
  around inside outside near throughout versus including regarding concerning following alongside back as
  after before since until till due
`);

export const conjunctions: readonly string[] = words(`
  and or but nor yet so & then plus
`);

/** They open a clause of its own. */
export const subordinators: readonly string[] = words(`
  because while when although though if unless whereas where why how what whether once that which who whom
  whoever whenever as since until before after so but
`);

/** Past forms and participles that do not end in -ed, as they occur in accounts of incidents. */
export const irregularVerbs: readonly string[] = words(`
  ran took made wrote sent gave went came saw knew thought told found left kept held brought built began
  broke chose did drove fell felt forgot got grew heard hid lost led meant met paid said sold spent spoke
  stood stuck taught threw understood woke won wound caught became overlooked mistook misread
  misunderstood blew drew shut rose swept slept dealt flew withdrew overrode rewrote overwrote mislaid
  misheard rebuilt redid reran resent undid foresaw withheld fed spun fought sought struck shook hung retook reread upheld undertook
`);

/** Same in present and past; a verb only where a subject is right before. */
export const invariantVerbs: readonly string[] = words(`
  set put cut let hit shut reset quit read run split bet
`);

export const irregularParticiples: readonly string[] = words(`
  been done caught known seen thought taken run read told kept left sent set put written given gone made
  found built held brought understood chosen begun broken shut cut let spent felt meant paid met lost led
  had got gotten come become shown spoken forgotten foreseen overseen driven drawn hidden thrown said
  heard stuck stood taught dealt rewritten overridden withdrawn worn hit split rolled grown flown torn
  reset rerun bought sought fought struck swept rung woken slept borne fallen forbidden frozen laid ridden risen shrunk sung sunk sat shot
  slid sped spun sprung stung sworn undone won wound cost lain
`);

/** After these the next noun phrase is the subject of what follows: "noticed servers failed to". */
export const sayingVerbs: readonly string[] = words(`
  noticed saw said found realised realized thought assumed reported discovered showed meant ensured
  confirmed suspected believed knew learned observed determined indicated revealed suggested concluded
  expected identified hoped felt heard
`);

/** They come after their noun: "the team responsible for". */
export const afterNoun: readonly string[] = words(`
  responsible involved present available concerned alone themselves himself herself itself together myself
  ourselves
`);

/** "One of the engineers": what follows `of` counts. */
export const quantities: readonly string[] = words(`
  one some none many most several each all both two three any majority half part rest few couple number
  lot everybody everyone nobody either neither
`);

/** Words that a sentence written in English can hardly do without, and its neighbours do not have. */
export const englishWords: readonly string[] = words(`
  the and to that for with were not this it are from which our have has been when after
`);

/** A full stop behind these ends no sentence. */
export const abbreviations: readonly string[] = words(`
  e.g i.e etc vs mr mrs ms dr st no approx cf eg ie inc ltd fig sec resp jan feb mar apr jun jul aug sep
  sept oct nov dec
`);

/** "Keep forgetting": they are between a subject and its verb. */
export const aspectVerbs: readonly string[] = words(`
  keep keeps kept start started continue continued continues tend tends tended
`);
