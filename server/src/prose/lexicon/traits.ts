import { words } from './list.ts';

/** Adjectives that judge people: behind "too", without a verb ("ops asleep"), or right before who is judged ("a lazy admin"). */
export const traits: readonly string[] = words(`
  useless hopeless clueless incompetent inept lazy careless sloppy reckless negligent arrogant stubborn obstinate pig-headed ignorant complacent naive gullible overconfident cocky hasty impatient impulsive rash
  inattentive absent-minded forgetful distracted sleepy drowsy drunk hungover asleep half-asleep awol oblivious unprepared ill-prepared unskilled untrained undisciplined disorganised disorganized unprofessional amateurish
  irresponsible unreliable untrustworthy dishonest evasive unhelpful rude  uncooperative obstructive dismissive  apathetic     lax remiss delinquent derelict
  foolish stupid dumb   idiotic moronic  brainless mindless thoughtless heedless feckless hapless bumbling clumsy ham-fisted butterfingered trigger-happy overeager over-eager overzealous over-zealous gung-ho
  selfish self-important conceited vain greedy cowardly spineless timid indecisive dithering    muddled muddle-headed scatterbrained short-sighted narrow-minded closed-minded cynical hostile petty
  inexperienced  underqualified unqualified incapable  ineffectual  workshy work-shy tardy delusional deluded paranoid panicky hysterical cavalier blasé blase flippant
  cynical hypocritical pathetic obnoxious egotistical callous misguided insensitive devious pompous disingenuous ungrateful deceitful amoral disrespectful impetuous silly pushy presumptuous overbearing childish snobbish boorish foolhardy smug duplicitous condescending unethical uninformed cranky grumpy headstrong judgmental unscrupulous
  petulant uncompromising aloof brazen fussy surly uncaring underhanded opinionated patronising patronizing capricious argumentative sarcastic haughty imperious intransigent jealous skittish baffled bewildered flustered confrontational spiteful wasteful disloyal dilatory tight-fisted penny-pinching high-handed heavy-handed slovenly bungling meddlesome self-satisfied overstretched inconsiderate unwilling
  shoddy slipshod slapdash half-hearted lackadaisical unmotivated demotivated unfocused unfocussed disinterested uninterested unconcerned nonchalant unbothered bone-idle  tight-lipped secretive  
`);

/** Behind "too" and a person they are a judgement, too. */
export const excesses: readonly string[] = words(`
  slow late busy proud junior senior eager quick fast hasty trusting confident relaxed comfortable cheap cautious nice tired old important clever smart keen ready willing hesitant shy afraid scared optimistic ambitious
  focused focussed occupied preoccupied enthusiastic polite lenient generous strict rigid soft aggressive
`);
