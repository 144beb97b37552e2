import { phrases, words } from './list.ts';

/** Looking back as such, and what is only to be said when the end is known. Phrases as in `faults.ts`. */
export const backwardPhrases: readonly string[] = phrases(`
  hindsight is; hindsight's; hindsight 's; hindsight 20; with today's eyes; with today 's eyes; seen from today/here/now/the end; viewed from today; knowing what we know now; knowing now; as we now know; as we know by now; now we know; it is obvious now; it is clear now that; is obvious/evident today
  on reflection; looking back; in the light of day; in the cold light of day; with the wisdom of; given the chance again; if we could redo/repeat/do it again; could we do it again; if we had ~ to do over; i wish we/i had; we wish we had; we/i regret not; how we wish; wise after the event; easy to be wise; as events were to prove; retrospective , it
  by rights; should have known better; shoulda; coulda; woulda; had better listened/asked/checked/waited/stopped; would not be sitting here; would not be here today
`);

/** Nothing but negligence could have missed it. */
export const plainPhrases: readonly string[] = phrases(`
  anyone/anybody could/would have seen/told/known/predicted/guessed/noticed/spotted; as anyone could; any fool could/can/would; any child could/would; a child could; anyone/anybody who cared to; anyone/anybody with a; for anyone who/to; for anybody who/with
  does/did not take a genius; take a genius; take a rocket scientist; not rocket science; hardly rocket science; no rocket science; not brain surgery; goes without saying; common sense would/says/dictates/dictated/should; basic hygiene; basic diligence; elementary ,; simple arithmetic would
  in ~ right mind would; any half-decent; nobody in ~ right mind; any halfway; any half-competent; any reasonable; any reasonably; any responsible; any sane; any competent; any decent; any serious; any self-respecting; a responsible reading; a more attentive/careful/thorough reading; a closer reading; a cooler head; cooler heads; a bit of thought; a moment's thought; a moment 's thought; a modicum of; a minimum of; an ounce of; with a little/bit/touch more; with more foresight/imagination/care/attention/thought; half an eye
  staring us/them/me/everyone in the face; stared us in the face; in plain sight; in plain view; under our nose/noses; under everyone's nose; right in front of us; hiding in plain; plain for all to see; clear as day; in black and white; could hardly have been clearer; could not have been clearer; left no room for doubt; unmistakable; glaringly obvious; blindingly obvious; painfully obvious; glaring mistake/hole/omission/gap/error; the obvious thing; an obvious mistake; the most obvious
  signs were ~ there; sign was there; clues were ~ there; clues were ~ on the table; clue was there; evidence was ~ there; there for the taking; there all along; had been available all along; every piece of the puzzle; pieces of the puzzle; smoking gun; all the bells; alarm bells should; set off alarm bells; rung ~ alarm bells; ample warning; ample notice; fair warning; warning that went; went unheeded; a cry for help; a warning we; red flag that we; red flag we; red flags that we; warnings were ignored; warnings went; wasn't enough of a hint; not enough of a hint; told us everything; answer lay in; answer was ~ in the wiki/docs/log/logs/runbook/manual; answer had been
`);

/** What was done, weighed with the end known. */
export const weighedPhrases: readonly string[] = phrases(`
  asking for trouble; crying out for trouble; tempting fate; begging for trouble; looking for trouble; playing with fire; time bomb; ticking bomb; recipe for disaster; matter of time; bound to happen; bound to fail; bound to end; bound to go wrong; bound to break; doomed from the start; doomed to fail; never going to work; was never a good; never a good idea; was not going to end well; sooner or later something
  cart before the horse; penny wise; pound foolish; false economy; expensive economy; a stitch in time; measure twice; putting all ~ eggs; eggs were in one; eggs in one basket; cheap insurance; small price to pay; for the price of a; came back to bite; came back to haunt; ended in tears; paid the price; hindsight
  a gamble; an act of some; act of optimism; hopelessly optimistic; wildly optimistic; overly optimistic; far too optimistic; too optimistic; a leap of faith; wishful thinking
  waste of ~ time/hours/effort/minutes; precious minutes/hours/time; valuable minutes/hours/time ~ lost/wasted/squandered; was/were squandered; was/were needlessly; needlessly lost; hours were wasted; time was wasted; minutes were wasted; missed opportunity; missed chance; missed opportunities; opportunity ~ was missed; chance ~ was missed; chances were missed; opportunity was lost; window was missed
  embarrassingly long; embarrassingly late; inexcusably late/long/slow; unforgivably late; unconscionably; far later than; far too late; much too late; far too long to; longer than can be excused; should not have taken; should never have taken; ought not to have taken; why did it take; long overdue; far too hastily; made too hastily; far too readily; too readily accepted; too easily accepted
  there was no need to; was no need to; had no need to; no good reason not to; no excuse; hard to justify; hard to defend; hard to excuse; difficult to justify; difficult to defend; cannot be justified; inexcusable; indefensible; left out to save; there was no reason to; nothing stopped us; nothing would have stopped us; nothing prevented us from; all it needed; all it took; all that was needed; it was enough to; needed a second look; deserved more thought; deserved a second; at the very least we; the least one could; the least we could; it would not have hurt; would not have hurt; would have cost nothing; would it have hurt; would have been a footnote; would have been nothing
  only sane option; only sane choice; only sensible option; smarter move; wiser move; better bet; safer bet; was the better choice; the better choice was; better choice would; smart thing would; right thing would; best thing would; better had been; was better to; the better was to; safer path was; not our finest; not our proudest; not my finest; not the smartest; not the brightest; not the wisest; worst possible moment/time/evening/day; of all days; of all nights; no wonder; no surprise that; hardly a surprise; hardly surprising; hardly be called a surprise; to be expected that; it was to be expected; could have been expected; anything but unforeseeable; entirely foreseeable; easily foreseeable; was/were foreseeable; was/were predictable; utterly predictable; knowable; entirely avoidable; avoidably
  it is a pity; it is regrettable; regrettable that; regrettably ,; it is a shame that; a grave misstep; a misstep; the moment to; it was time to stop; enough was known; strange that no one; strange that nobody; odd that nobody; odd that no one; misplaced trust; trust ~ was misplaced; confidence ~ was misplaced; taken at face value; accepted at face value; unwise; ill-advised; ill advised; short-sighted; shortsighted; ill-judged; ill-considered; misguided; ill-timed; imprudent; injudicious; foolhardy; naive to; naive of; folly; foolish; premature ,; was premature; were premature
`);

/** Verdicts on a decision: only as what is said of an act, a choice or an outcome. */
export const verdictWords: readonly string[] = words(`
  foolish unwise naive reckless careless hasty rash premature misguided unfortunate regrettable inexcusable unjustifiable unacceptable avoidable
  preventable foreseeable predictable inevitable superfluous unnecessary needless pointless optimistic silly dumb wrong mistaken mistake gamble folly
  misstep blunder error illogical irresponsible short-sighted shortsighted ill-advised ill-judged overambitious imprudent indefensible embarrassing
  sloppy unthinkable overdue
`);

/** Acts and choices that can be weighed. */
export const choices: readonly string[] = words(`
  decision choice call move plan idea judgement judgment approach assumption estimate release rollout merge timing schedule bet strategy guess
  reaction response handling delay
`);

/** Behind "would have been": one way would have been better than the one that was taken. */
export const betterWords: readonly string[] = words(`
  prudent wise wiser sensible better best smart smarter safer easy easier simple trivial cheap cheaper enough sufficient preferable advisable
  appropriate obvious reasonable desirable elementary no-brainer faster quicker child's ideal worth worthwhile
`);
