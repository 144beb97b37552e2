import { phrases, words } from './list.ts';

/** What only people have or make: alone in the place of a cause it is human error. */
export const slips: readonly string[] = words(`
  slip slips slip-up slip-ups lapse lapses inattention inattentiveness carelessness negligence misclick mis-click misclicks mistyping  misjudgement misjudgment misunderstanding misunderstandings miscommunication
  forgetfulness mix-up mix-ups gaffe gaffes blunder blunders haste hastiness over-familiarity ignorance indiscipline non-compliance noncompliance thoughtlessness mishandling misreading misinterpretation miscalculation
  misapprehension misperception   sleepiness  distraction absent-mindedness inexperience brainfart thinko muddle overconfidence complacency laziness mismanagement misuse maloperation mis-operation misoperation
  mis-keying miskeying mis-reading mis-setting mis-selection misselection misconfiguring miscopying fumble fumbling goof howler bungle cock-up foul-up screw-up sloppiness clumsiness incompetence impatience recklessness
  disobedience indolence indecision overwork understaffing misstep missteps   oversight oversights misremembering misentry mis-entry
`);

/** The same in several words. Phrases as in `faults.ts`. */
export const slipPhrases: readonly string[] = phrases(`
  lack of concentration/care/attention/diligence/discipline/focus/experience/vigilance/caution/foresight/thought/thoroughness/rigour/rigor/competence/judgement/judgment; want of care/attention; loss of situational/situation awareness; loss of concentration/focus/attention
  insufficient care/attention/diligence/caution/concentration; inadequate care/attention/diligence/caution; error of judgement/judgment/execution; errors of judgement/judgment; slip of the; slip of a; faux pas; brain fade
  wetware/meatware/liveware/layer-8/layer8 bug/problem/issue/failure/error; id-10-t; id10t; human being who; human element; human input; human intervention; person in front of the; people in front of the; between keyboard and; between chair and; humans are error-prone; to err is human; human rather than; bad memory; unsafe act
  the human ,; human_mistake; human_error; weakest link ,; rushed work; sloppy work; people not reading/checking/following/paying/testing/looking/thinking; somebody/someone not reading/checking/following/paying/testing/looking/thinking
`);

/** Errors of anything: human where a word of people is with them. */
export const errorNouns: readonly string[] = words(`
  typo typos fatigue tiredness exhaustion error errors mistake mistakes failure failures failing failings fault faults omission omissions factor factors element deviation violation violations shortcoming shortcomings  mishap mishaps
  misconfiguration misassumption confusion    nonconformity non-conformity   action actions  intervention inability judgement judgment incident-causation inexactness  inaction
`);

/** What people do with their hands or heads: an error where a word of failing comes before it. */
export const actNouns: readonly string[] = words(`
  action actions act acts entry entries input inputs command commands click clicks keystroke keystrokes keypress key-press decision decisions judgement judgment handling operation manipulation switching setting turn
  reflex execution move intervention handover hand-over hand-off handoff transcription assumption belief choice selection communication care attention diligence concentration supervision preparation planning training
  knowledge understanding awareness work step steps deletion change edit edits push paste copy merge configuration drag-and-drop press tap pull connection cabling patching wiring removal restart shutdown instruction order call
  reading calculation interpretation estimate procedure usage use treatment installation maintenance reaction response discipline experience staff personnel hand person operator operation typing
`);

/** Words of failing before an act. */
export const failing: readonly string[] = words(`
  wrong incorrect faulty erroneous unintended unintentional accidental inadvertent mistaken improper inappropriate poor insufficient inadequate rushed hasty muddled careless sloppy botched skipped mistyped miskeyed fat-fingered
  misplaced premature unauthorised unauthorized unsafe inattentive absent-minded negligent clumsy bad flawed deficient defective lacking missing misguided thoughtless ill-advised ill-judged momentary incomplete misdirected wrongful inexperienced
  untrained unskilled tired sleepy distracted overworked incompetent confused forgotten omitted overlooked incautious unthinking impulsive lax stray errant rash mis-typed mis-keyed false misapplied
`);

/** Of those, what only people are: enough by themselves right behind "due to". */
export const humanFailing: readonly string[] = words(`
  muddled rushed hasty careless sloppy botched absent-minded inattentive fat-fingered clumsy sleepy mistyped miskeyed mis-typed mis-keyed thoughtless untrained inexperienced negligent unthinking ill-judged
`);

/** Before an error they make it one of people. */
export const humanModifiers: readonly string[] = words(`
  human manual operator operators user users engineer engineering administrator admin developer dev technician personnel staff crew  pilot programmer personal individual people handling switching typing keying keyboard
  data-entry clerical procedural operational operating transcription copy-paste copy/paste cut-and-paste wetware meatware liveware layer-8 layer8 carbon-based organic employee contractor   dispatcher 
  cognitive attentional judgemental judgmental psychological behavioural behavioral managerial supervisory organisational   skill-based rule-based knowledge-based  workmanship  
    oversight judgement concentration attention   counting spelling typographical typographic id-10-t pebkac pebcak chair-keyboard user-side editorial medical nursing clerk's reviewer worker
`);

/** They tell that what is with them is given as a cause. */
export const causeSigns: readonly string[] = phrases(`
  cause; causes; caused; causing; causal; because; due; reason; reasons; root; trigger; triggered; origin; originated; originates; rca; rc; culprit; diagnosis; conclusion; category; source; explanation; explains; explained; attributed; attribute; attributable; ascribed
  ascribe; traced; put down to; came down to; comes down to; boils down; boiled down; comes back to; goes back to; led; leading; resulted; results; resulting; result; owing; responsible; behind; classified; classed; filed; coded; verdict; blamed; b/c; bc; cos; cuz; coz; thanks to; arose; arises; stems; stemmed; induced; occasioned; provoked; brought about; set off; started by; begun by; initiated; produced; whys; why; contributing; contributed; factor; factors; finding
  consequence; fault; through; down to; rooted; lies in; lay in; consisted; consists; happened when; occurred when; after; by; from; →; =; ⇒; ←; owed; introduced; inquiry; investigators; investigation; determined; concluded; ended
`);
