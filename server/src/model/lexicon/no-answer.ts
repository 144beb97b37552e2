import { trimEndOf } from '../../text/trim-end.ts';
import { isHole } from './holes.ts';

/** Words that are no answer to any question, by language. */
const NO_ANSWERS = [
  `tbd|tbc|tba|todo|to do|n/a|na|nil|null|none|undefined|unknown|unknown yet|not known|x|xxx|empty|missing|open|undecided
  |pending|placeholder|insert|fill in|fill me in|to come|not applicable|no date|no due date|date
  |to be defined|to be decided|to be determined|to be confirmed|to be assigned|to be agreed|to be announced|to be added
  |to be completed|to be filled|to be filled in|to-be-defined|to-be-decided|yet to be decided|awaiting confirmation
  |not assigned|not set|not decided|not defined|not specified|unspecified|yyyy-mm-dd|dd-mm-yyyy|dd/mm/yyyy|dd.mm.yyyy
  |mm/dd/yyyy|mm-dd-yyyy|hh:mm`,
  'offen|noch offen|unbekannt|ausstehend|folgt|wird nachgereicht|zu klären|noch zu klären|keine angabe|k.a.|unklar|steht aus',
  'à définir|à compléter|à confirmer|à déterminer|à préciser|en attente|inconnu|inconnue|néant|non défini|s.o.|aucun|aucune',
  'por definir|por confirmar|por determinar|pendiente|desconocido|desconocida|ninguno|ninguna|sin definir|sin fecha',
  'a definir|por definir|a confirmar|pendente|desconhecido|desconhecida|nenhum|nenhuma|sem data',
  'da definire|da confermare|da decidere|in attesa|sconosciuto|sconosciuta|nessuno|nessuna',
  '未定|未記入|不明|なし|保留|要確認|確認中|調整中|該当なし',
  '待定|未知|无|無|待确认|待確認|暂无|待补充|未定义',
];

/** Words that name nobody who could be asked, by language. */
const NOBODIES = [
  `nobody|no one|noone|no-one|no owner|unassigned|unowned|owner|name|owner name|your name|name here|handle|username|assignee
  |person|everyone|everybody|all|all of us|all hands|all teams|us|we|ourselves|the team|our team|whole team
  |the whole team|whoever|whomever|anyone|anybody|someone|somebody|volunteer|volunteers|various|several|multiple|many|others
  |no assignee|no owner yet|no owner so far|no assignee yet|owner missing|need owner|need an owner|vacant|none yet|nobody yet|no one yet|to be found|to be named|owner needed|needs owner|needs an owner|owner wanted|find an owner|no|false`,
  'kein verantwortlicher|keine verantwortlichen|noch kein verantwortlicher|niemand|jemand|alle|wir|das team|keiner|nicht zugewiesen|freiwillige',
  "personne|quelqu'un|tous|tout le monde|nous|l'équipe|pas de responsable|pas de responsable pour l'instant|non assigné|volontaire",
  'sin responsable|nadie|alguien|todos|todas|nosotros|el equipo|sin asignar|voluntario',
  'ninguém|alguém|todos|todas|nós|a equipe|a equipa|não atribuído|sem responsável|voluntário',
  'qualcuno|tutti|noi|il team|non assegnato|volontario',
  '全員|誰か|各自|担当者未定|未割当|未アサイン',
  '所有人|大家|全体|某人|未分配|待分配',
];

const noAnswers = tableOf(NO_ANSWERS);
const nobodies = tableOf(NOBODIES);

function tableOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split('|').map(keyOf)));
}

const BRACKETED = /^(?:<[^<>]*>|\{\{[^{}]*\}\}|\{[^{}]*\}|\[[^[\]()]*\])$/;
/** More words than this between brackets are somebody's answer in a template's braces. */
const BRACKETED_WORDS = 6;
const MARKS_ONLY = /^[?\s.…–—-]+$/;
const LONGEST = 120;

/** Whether a value only marks a missing one: empty, `TBD`, `???`, `<owner>`, `YYYY-MM-DD`, a hole of ours. */
export function isNoAnswer(value: string): boolean {
  if (value.length > LONGEST) return false;
  if (isHole(value)) return true;
  const key = keyOf(value);
  if (key === '' || MARKS_ONLY.test(key) || noAnswers.has(key)) return true;
  return key.split(/\s+/).length <= BRACKETED_WORDS && BRACKETED.test(key) && !/@\w/.test(key);
}

/** "someone from infra", "volunteer needed": somebody is wanted, and nobody is named. */
const WANTED =
  /^(?:some(?:one|body)|any(?:one|body)|who(?:ever|mever)) (?:from|in|of|on|at|else|who|with|has|is)\b|\b(?:volunteers?|owners?|assignees?) (?:needed|wanted|required|missing|to be (?:found|named))$|^(?:need|needs|looking for|who wants)\b|^(?:(?:yet |still )?to be (?:agreed|confirmed|decided|determined|assigned|named|appointed|found|announced|defined|nominated|advised)|(?:noch )?zu (?:klären|bestimmen|benennen)|à (?:définir|désigner|confirmer|déterminer)|por (?:definir|designar|confirmar)|a (?:definir|designar|confirmar)|da (?:definire|nominare|confermare|individuare)|nog (?:te bepalen|onbekend)|tb[acd])\b/;

/** Whether the value of a field that asks who names nobody: no answer at all, `everyone`, "someone from infra". */
export function isNobody(value: string): boolean {
  if (value.length > LONGEST) return false;
  if (isNoAnswer(value)) return true;
  const key = keyOf(value.replace(/^\s{0,9}@/, ''));
  return nobodies.has(key) || noAnswers.has(key) || WANTED.test(key);
}

const WHO: ReadonlySet<string> = new Set(
  'owner authors commander scribe responders reviewers signed'.split(' '),
);

/** Words that are no answer elsewhere, and one to these fields. */
const ANSWERS: Readonly<Record<string, RegExp>> = {
  status: /^(?:open|pending|to ?do|offen|ausstehend|pendiente|pendente|en attente|in attesa)$/i,
  label: /^unknown$/i,
  impact: /^(?:none|unknown|n\/a)\.?$/i,
  review: /^none$/i,
  debrief: /^none$/i,
};

/** Whether the value of a field, of a document or of a fix, answers nothing; `key` is the field's normal name. */
export function saysNothing(key: string, value: string): boolean {
  const [name = ''] = key.split('.');
  if (ANSWERS[name]?.test(value.trim()) === true) return false;
  return WHO.has(name) ? isNobody(value) : isNoAnswer(value);
}

/** As values are compared: lower case, without marks of emphasis, quotes and closing marks. */
function keyOf(value: string): string {
  const bare = value
    .replaceAll(/[*_~`"'’]/g, '')
    .trim()
    .toLowerCase();
  return trimEndOf(bare, /[.:;!]/) || bare;
}
