import { phrases, words } from './list.ts';

/** Judging with the outcome known. Phrases as in `faults.ts`. */
export const hindsightMarkers: readonly string[] = phrases(`
  in hindsight; in the hindsight; in retrospect; with hindsight; with the benefit of hindsight
  with the luxury of hindsight; retrospectively , it/we; looking back ,; entirely preventable
  easily preventable; completely preventable; totally preventable; fully preventable
  perfectly preventable; was/were preventable; entirely avoidable; easily avoidable; completely avoidable
  totally avoidable; was/were avoidable; all it would have taken; would only have taken
  it would have taken only; would have taken only; would have been enough; would have sufficed; no excuse
  writing on the wall; writing was on the wall; warning signs; the red flags; red flags were
  disaster/accident/incident/outage waiting to happen; bound to happen sooner or later
  only a matter of time before; should/could/would have/has been ~ obvious/clear/evident/apparent; should have known
  should have seen it/this/that coming; could have seen it/this/that coming; ought to have known
  was/were ~ obvious prior/before/beforehand; was/were obvious from the start/beginning/outset
  would have been ~ wise/wiser/prudent/sensible/better/safer/smart/smarter/advisable/preferable
  would have been a good/better/wise idea; would have also been a good/better/wise idea
  would have also been ~ wise/wiser/prudent/sensible/better/safer; should/could/would have/has/of known
  need not have happened; did not have to happen; never have happened; should not have taken us/so
  not have happened in the first place; was/were the wrong decision/call/choice; was/were a ~ bad/wrong/poor decision/call/choice/idea; easy to spot; hard to miss; impossible to miss
  plain to see; with a bit/little more/of care/attention/foresight/thought; common sense would
  any reasonable/competent/sane; preventable; avoidable; foreseeable; avoidably; needlessly; retrospectively the/this/that/we/i/it; was/were unnecessary/superfluous/needless/pointless; gone ~ differently; gone very differently; turned out ~ differently; ended ~ differently; made all the difference; made the difference; been a different story; been spared
  more could have been done; could have done more; should have done more; could have been done; might have been done; with hindsight's; hindsight tells; hindsight shows; hindsight makes; hindsight teaches; looking back; in the rear-view mirror; in the rear view mirror; monday-morning; monday morning quarterback; armchair
  in a perfect world; in an ideal world; lesser evil; was a must; cried out for; was crying out; begged for; had been begging; had it coming; was only ever going; was never going to; a pity that; it is a pity; what a pity; a shame that; painful to read; hard to look at; hurts to read; it hurts to; makes us wince; makes one wince; cringe; shudder; kick ourselves; kicking ourselves; kicked ourselves; rue the; we rue; to our shame; to our regret; regrettably; we regret; in vain; too little ~ late; day late
  a day/hour/week/minute/month too late/early/soon; hours/days/weeks/minutes/months too late/early/soon; too late to matter; far/much/way/all too late/early/soon/long/slow/optimistic/quickly/hastily/readily/easily; should long; ought long; for far too long; for too long
  not the best/smartest/wisest/brightest/cleverest idea/move/choice/decision/plan/moment/time/call/approach; not a great/good/smart/clever/wise/sensible/brilliant/bright idea/move/choice/decision/plan/call; not ~ smart/clever/wise/sensible/prudent; not our smartest/wisest; a bad/poor/terrible/stupid/silly/foolish/dumb/strange/odd/weird idea; a bad/poor/terrible call
   clear from day; clear from the outset; no-brainer; no brainer; a blind man; saw it coming; a mile off; a mile away; miles away; from miles; seen from space; right there in; all along
  would have taken ~ nothing/less/just/only; would have cost ~ nothing/less/little/pennies; could have saved us; could have saved everyone; would have saved everyone; knew better; should know better; must have known/seen/noticed; must have been obvious/clear; easily ~ avoided/prevented/spotted/caught/found/detected/noticed/foreseen; trivially ~ avoided/prevented/spotted/caught/found
  predictably ,; unsurprisingly; not surprisingly; inevitably ,; needless to say; no surprise; hardly surprising; obvious gap/flaw/hole/mistake/error/omission; blatant; plain as day; took ~ far/way/much too long; took ~ too long to; took us too; an eternity; way too long; way too late; long overdue; well overdue; did not need to happen; did not need to be; did not have to be; no reason why; there was no reason; nothing kept us; more than enough time; plenty of time to; plenty of warning; ample time; enough time to
  never crossed; did not cross; on the wall since; was/were doomed; every reason to suspect/doubt/check/expect/question/worry; crystal ball; not ~ come as a surprise; came as no surprise; cannot come as; seen this/it/that coming; saw this/it/that coming; needed no explaining
  strains/strain/strained ~ belief/credulity; hard/difficult/impossible to fathom/comprehend; hard/difficult to understand now/today; hard/difficult to see why; hard to believe that; impossible to overlook; spoke ~ clear language; told the ~ story; borrowed time; passed up the/a/this/that/our; let slip the; let ~ chance; let ~ opportunity
  needed to be stopped/halted/tested/checked/asked/told/rehearsed/paused; never have come to; been on the list for; been on the backlog for; been on our list for; been on the wish; been meaning to; high time; about time that; not a moment too; would have done well to; been well advised
  the time to act; time to act was; was the thing to; the thing to do was; the sensible thing; the smart move; the right move; the proper course; the right course; the only responsible; the prudent course; the responsible thing; the safe choice; was called for; was warranted; was more than justified; was imperative
`);

/** What people do, as participle: "should have been tested". Machines' acts are not here. */
export const humanParticiples: readonly string[] = words(`
  caught tested reviewed checked double-checked done noticed announced communicated documented consulted
  coordinated discussed planned started deployed merged approved verified validated informed escalated
  considered investigated spotted avoided prevented foreseen anticipated addressed identified raised asked
  scheduled staged questioned declared thought realised realized recognised recognized performed carried
  made taken prioritised prioritized followed read attempted tried allowed shipped released written
  predicted expected known audited rehearsed rolled applied executed run postponed delayed flagged cleaned
  migrated reverted understood obvious found detected researched examined enabled set changed added split
  handled updated removed fixed upgraded involved mentioned treated paused stopped aborted halted cancelled canceled
  trusted worded sought attached exercised ordered spared heard listened drawn weighed isolated pinned linked solved rested left rejected-out taught briefed
  rolled-back retired decommissioned rotated renewed budgeted provisioned load-tested foretold heeded double-checked logged-in confirmed cross-checked asked-for drilled practised practiced
  brought given put kept held stored written-down thought-through drained phoned called rung warned recorded invested saved learnt learned built introduced wired monitored capped bounded measured mapped
  reconsidered clarified shared agreed decided signed trained rejected restricted limited separated
`);

/** Of those, acts that systems do as well: only where the subject is a plain "this", "that" or something people make. */
export const sharedParticiples: readonly string[] = words(`
  rejected restricted limited aborted halted stopped cancelled canceled separated shared paused started detected found enabled set changed added split handled updated removed fixed upgraded executed
  run applied deployed rolled reverted released made taken performed carried cleaned migrated validated
  left isolated linked drained kept held stored given put brought rotated renewed provisioned recorded saved called built introduced wired monitored capped bounded measured mapped confirmed called retired
  allowed delayed flagged identified read written attempted tried verified raised caught prevented avoided
  checked
`);

/** Things that happen by people's hands. */
export const humanMatters: readonly string[] = words(`
  change changes removal migration migrations maintenance review reviews incident incidents outage outages
  problem problems issue issues mistake mistakes error errors risk risks work rollback release releases
  deploy deploys deployment deployments downtime bug bugs situation failure failures regression
  regressions step steps decision documentation announcement communication upgrade upgrades plan procedure
  runbook rollout rollouts thing things warning warnings impact damage experiment switch move pr patch
  project testing misconfiguration all everything ticket crash breakage limit limits gap dependency
  command data script commit cleanup case typo test tests scenario possibility conflict loss disruption
  event delay whole mess alert load effect consequence consequences interaction
`);

/** "We should have …ed", "we could have …ed": what people do. */
export const preventionVerbs: readonly string[] = words(`
  caught prevented avoided noticed detected tested checked alerted known reacted responded rolled
  mitigated spotted stopped saved reduced realised realized found seen asked reviewed identified foreseen
  anticipated predicted escalated communicated discovered minimized minimised shortened verified told
  warned planned used done acted handled tried resolved fixed informed declared thought been
`);

/** The subject of "could have been prevented". */
export const outcomes: readonly string[] = words(`
  incident incidents outage outages downtime problem problems issue issues this that it which these
  failure failures disaster loss impact crash mistake bug error everything all situation event breakage
  damage regression disruption delay mess typo misconfiguration much most some breach leak corruption
  escalation duration they episode accident
`);

/** "We should have seen the failover": what was to be expected of the system. */
export const expectedParticiples: readonly string[] = words(`
  seen received got gotten become been
`);

/** "The team should have been told": what people do to people. */
export const toldParticiples: readonly string[] = words(`
  told informed consulted asked trained involved warned stopped supervised questioned
`);

/** Acts of looking: "one look would have shown". */
export const looks: readonly string[] = words(`
  diff reading inspection phone audit pair eyes canary-run re-read proofread second-look spot-check sanity-check smoke-test curl grep ping call mail email message conversation
  look glance check read review question conversation rehearsal drill walkthrough dry-run run search
  comparison minute minutes
`);

/** "Could have been avoided": harm that would not have been. */
export const avertedParticiples: readonly string[] = words(`
  prevented avoided caught detected noticed mitigated averted spotted found foreseen discovered reduced
  spared linked solved confined contained isolated worded stopped halted sidestepped pre-empted
  minimised minimized obvious anticipated predicted handled shortened identified limited known done tested
  communicated saved
`);

/** "Would have shown": what a look, a test or a guard does. */
export const shownParticiples: readonly string[] = words(`
  limited reduced shortened prevented avoided caught shown revealed detected saved uncovered stopped found
  exposed surfaced averted helped spared told sufficed settled turned kept bought made ended led given spotted flagged bounced cost
`);

/** "Could have been faster". */
export const comparatives: readonly string[] = words(`
  faster quicker better sooner earlier clearer more
`);

/** "Should have been removed earlier": they make it a judgement of people. */
export const laterWords: readonly string[] = words(`
  earlier sooner beforehand manually properly thoroughly first before prior long ahead
`);
