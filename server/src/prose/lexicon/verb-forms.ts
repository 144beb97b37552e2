import { words } from './list.ts';

/** What people do and leave undone in incidents, with regular forms. */
export const regularVerbs: readonly string[] = words(`
  abort account add agree allow analyse analyze announce anticipate apply approve ask assume attempt audit
  avoid botch bother bungle bypass call cancel carry cause change check clarify clean click clone close
  communicate compare configure confirm consider consult coordinate copy correct crash create decide
  declare delay delete deploy destroy detect disable discover discuss dismiss disregard document
  double-check drain drop dump enable enter escalate estimate evaluate examine execute expect fail
  fat-finger fix flag follow format fumble gloss halt handle identify ignore inform inspect install
  investigate involve isolate jump kill knock label limit listen load lock look mention merge mess migrate
  misconfigure mishandle misjudge mismanage miss mistype monitor mount move name neglect note notice notify
  nuke omit open order overlook page panic park patch pause perform pin plan point postpone press prevent
  prioritise prioritize pull push question raise react reboot recheck recognise recognize reconsider
  rehearse reject release reload remove rename renew replace report research respond restart restrict retry
  revert review revoke roll rotate ruin rush schedule screw separate share ship sign skip slip spot stage
  start stop switch tag talk target test time train trash treat try turn type unlock unplug update upgrade
  use validate verify wait warn watch widen wipe work wreck
`);

/** Of these the last letter is doubled: `planned`, `skipping`. */
export const doublingVerbs: readonly string[] = words(
  'drop flag omit pin plan ship skip slip spot stop tag cancel label wrap scrap swap',
);

/** Past, participle, plain form. */
export const irregularForms: readonly (readonly [past: string, participle: string, base: string])[] = [
  ['began', 'begun', 'begin'],
  ['blew', 'blown', 'blow'],
  ['broke', 'broken', 'break'],
  ['brought', 'brought', 'bring'],
  ['built', 'built', 'build'],
  ['caught', 'caught', 'catch'],
  ['chose', 'chosen', 'choose'],
  ['cut', 'cut', 'cut'],
  ['did', 'done', 'do'],
  ['forgot', 'forgotten', 'forget'],
  ['found', 'found', 'find'],
  ['foresaw', 'foreseen', 'foresee'],
  ['gave', 'given', 'give'],
  ['got', 'got', 'get'],
  ['held', 'held', 'hold'],
  ['kept', 'kept', 'keep'],
  ['knew', 'known', 'know'],
  ['left', 'left', 'leave'],
  ['lost', 'lost', 'lose'],
  ['made', 'made', 'make'],
  ['misread', 'misread', 'misread'],
  ['mistook', 'mistaken', 'mistake'],
  ['misunderstood', 'misunderstood', 'misunderstand'],
  ['overwrote', 'overwritten', 'overwrite'],
  ['put', 'put', 'put'],
  ['ran', 'run', 'run'],
  ['read', 'read', 'read'],
  ['reran', 'rerun', 'rerun'],
  ['reset', 'reset', 'reset'],
  ['rewrote', 'rewritten', 'rewrite'],
  ['saw', 'seen', 'see'],
  ['sent', 'sent', 'send'],
  ['set', 'set', 'set'],
  ['shut', 'shut', 'shut'],
  ['spoke', 'spoken', 'speak'],
  ['told', 'told', 'tell'],
  ['took', 'taken', 'take'],
  ['thought', 'thought', 'think'],
  ['understood', 'understood', 'understand'],
  ['undid', 'undone', 'undo'],
  ['withdrew', 'withdrawn', 'withdraw'],
  ['wrote', 'written', 'write'],
];
