import { words } from './list.ts';

/** Verbs that say of a person nothing but fault: plain forms, their other forms are made of them. */
const bases: readonly string[] = words(`
  botch bodge bumble fumble muff flub bungle fluff bollix mishandle mismanage misremember err blunder flout snub disregard shirk dodge  sidestep fudge cheat falsify misrepresent hoodwink bamboozle bluff whitewash
  dither dawdle procrastinate slack malinger loaf skulk dally  oversleep sleepwalk daydream brag boast gloat sneer scoff jeer sulk squander fritter  stonewall sabotage betray meddle fiddle tinker  overreact
  capitulate backpedal renege  vacillate bully bicker squabble quarrel nag whinge  kludge gamble presume  disobey defy contravene infringe transgress overstep usurp circumvent downplay trivialise trivialize belittle
  underplay ridicule mislay blab overpromise oversell exaggerate parrot rubber-stamp hog hoard gatekeep micromanage      misjudge misread misplace misclick mistype misdial misfile mishear misquote
  underestimate overestimate overrate underrate overthink sandbag steamroll bulldoze railroad strong-arm browbeat cajole nickel-and-dime penny-pinch cowboy freelance  yolo vibe-code fat-finger fatfinger hotwire
  goof  slumber  chicken grandstand  scapegoat backstab badmouth gossip fib   feign pretend  obfuscate equivocate prevaricate dissemble weasel wriggle dodge lollygag
  mollycoddle overindulge kowtow toady brown-nose cheapen skimp scrimp stint economise overspend overcommit overreach overengineer undermine vandalise   manhandle butcher mangle maul bludgeon
`);
const doubled: ReadonlySet<string> = new Set(words('flub nag hog blab fib brag'));
const irregular: Readonly<Record<string, readonly string[]>> = {
  oversleep: ['overslept', 'oversleeping'],
  misread: ['misread', 'misreading'],
  mishear: ['misheard', 'mishearing'],
  mislay: ['mislaid', 'mislaying'],
  overspend: ['overspent', 'overspending'],
  overthink: ['overthought', 'overthinking'],
  overreach: ['overreached', 'overreaching'],
  backstab: ['backstabbed', 'backstabbing'],
};

/** Past and gerund of each. */
export const blameVerbs: readonly string[] = [...new Set(bases.flatMap(formsOf))];

function formsOf(base: string): readonly string[] {
  const known = irregular[base];
  if (known !== undefined) return known;
  if (base.endsWith('e')) return [`${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  const stem = doubled.has(base) ? base + base.slice(-1) : base;
  return [`${stem}ed`, `${stem}ing`];
}
