import type { HeadingRow } from './heading-row.ts';

const about = 'question*|meeting*|report|during|taken|template|definition*';
const improved = 'better|improv*';

/** Why it happened, and what was learned: causes, lessons, what went well and what did not. */
export const reviewRows: readonly HeadingRow[] = [
  {
    id: 'cause/root',
    kind: 'root-cause',
    weight: 3,
    has: ['root cause|root causes|root cause*|causa raiz|causa raíz|cause racine|根本原因|根因'],
    examples: { yes: ['Technical root cause', 'The root causes in detail'], no: ['Causes'] },
  },
  {
    id: 'cause/of',
    kind: 'root-cause',
    weight: 2,
    has: ['cause|causes|caused|reason|reasons|came from|anatomy of|origin of'],
    starts:
      'reason for|reasons for|the reason*|the actual|the real|the technical|the underlying|origin of|where the|anatomy|cause*|the cause*|immediate|primary|direct|underlying|proximate|technical|main|what caused|what was the|what were the|what is the|probable|actual',
    not: 'impact*|contribut*|trigger*',
    examples: {
      yes: [
        'The cause of the failure',
        'Reason for the outage',
        'What was the underlying cause',
        'What caused the page',
      ],
      no: ['Contributing causes'],
    },
  },
  {
    id: 'cause/why',
    kind: 'root-cause',
    weight: 2,
    has: ['why did|why was|why were|why has|why is|why it|so why|why this|why so|why that|why the|why we'],
    starts: 'why|so why|and why',
    not: "we did not|we didn't|we do not|we don't|so long|we chose|we use|we built|we picked|paged|see it|notice*|detect*|find|catch|alert*|page|matters|report",
    examples: {
      yes: ['Why did the queue stop', 'So why', 'Why it was possible'],
      no: ['Why did we not see it earlier', 'Why this report'],
    },
  },
  {
    id: 'cause/possible',
    kind: 'root-cause',
    weight: 2,
    has: [
      'could it|could this|could that|was this possible|was it possible|possible|come to this|come about|come to pass',
    ],
    starts: 'how|what made',
    not: `${improved}|prevent*|avoid*|detect*|we`,
    examples: { yes: ['How could it happen', 'How was this possible'], no: ['How could we do better'] },
  },
  {
    id: 'cause/fault',
    kind: 'root-cause',
    weight: 1,
    has: [
      'bug|fault|defect|flaw|culprit|explanation|underlying problem|underlying issue|problem underneath|mechanism|failure mode|under the hood|behind it',
    ],
    starts: 'the|a|technical|software|what was|what lay|what really|underlying',
    most: 7,
    examples: {
      yes: ['The bug itself', 'What was behind it', 'The underlying problem'],
      no: ['Bugs to fix next'],
    },
  },
  {
    id: 'contributing/factors',
    kind: 'contributing',
    weight: 3,
    has: [
      'contribut*|aggravating|exacerbating|compounding|complicating|amplifying|enabling|secondary|additional',
      'factor*|cause*|condition*|circumstance*|element*',
    ],
    examples: {
      yes: ['Contributing conditions', 'Compounding factors'],
      no: ['Contributors', 'Human factors'],
    },
  },
  {
    id: 'contributing/worse',
    kind: 'contributing',
    weight: 2,
    has: [
      'made it worse|made things worse|made this worse|contributed|contributing|amplified|added to it|played a part|played a role|played in',
    ],
    starts: 'what|things|which|factors|circumstances|conditions|other',
    examples: { yes: ['What made it worse', 'What else played a part'], no: ['Worse than before'] },
  },
  {
    id: 'contributing/slow',
    kind: 'contributing',
    weight: 2,
    has: ['so long|longer|slow|slower|slowly|prolonged'],
    starts:
      'why it|why did it|why this|why recovery|why the recovery|what made it|what made this|what made recovery|what prolonged',
    not: 'we were|did not help',
    examples: {
      yes: ['Why it took so long', 'What made this longer', 'Why the recovery was slow'],
      no: ['Why it broke', 'How long it took'],
    },
  },
  {
    id: 'whys/five',
    kind: 'whys',
    weight: 3,
    has: ["five whys|5 whys|five why|5 why|five why's|5 why's|なぜなぜ"],
    examples: { yes: ['Analysis by five whys'], no: ['Why it happened'] },
  },
  {
    id: 'lessons/named',
    kind: 'lessons',
    weight: 3,
    has: ['lesson*|takeaway*|learnings|lições|lecciones|leçons|教訓|经验教训|学び'],
    not: about,
    examples: { yes: ['Some lessons for next time', 'Our takeaways'], no: ['Learning platform'] },
  },
  {
    id: 'lessons/taken',
    kind: 'lessons',
    weight: 2,
    has: [
      'learn|learnt|learned|take from|take away|take with|remember|keep in mind|taught|learning points|learning|morals|moral|wisdom|now know|know now|insights|food for thought',
    ],
    starts: 'what|things|learn*|how we learned|moral*|the moral|wisdom|insights|food|key learning*',
    not: 'learned of|customers|users|machine|platform|going to|will',
    examples: {
      yes: ['What we take from it', 'What we take away', 'Things to remember', 'What this taught us'],
      no: ['What customers take from it'],
    },
  },
  {
    id: 'well/went',
    kind: 'went-well',
    weight: 3,
    has: [
      'went well|go well|going well|gone well|worked well|went right|go right|went ok|went okay|went fine|went smoothly|did help|what helped|that worked|things worked|that helped|saved us|saved the day|bright spots|highlights|kudos|do right|did right|got right|do well|did well|worked as',
    ],
    not: "not|didn't|don't|badly|wrong|poorly|could|less|better|nothing",
    examples: {
      yes: ['What went OK', 'What did we do right', 'What did help', 'Things that went right'],
      no: ['What did not go well', 'What could have gone well'],
    },
  },
  {
    id: 'wrong/went',
    kind: 'went-wrong',
    weight: 3,
    has: [
      "went wrong|go wrong|going wrong|gone wrong|went badly|went poorly|worked badly|worked poorly|go badly|do wrong|did wrong|got wrong|not go well|not go so well|not go very well|not go as well|not go as planned|didn't go well|didn't go so well|didn't go very well|didn't go as well|didn't go as planned|went less well|not so good|not work|didn't work|didn't help|slowed us|slowed things|made it hard|made it harder|made this harder|hindered|in the way|in our way|was hard|were hard|fell short|missed opportunities|broke down|struggled|pain points|lowlights|hurt us|go better|gone better|let us down",
    ],
    not: 'who|whom',
    examples: {
      yes: ['What did we do wrong', 'Not so good', 'What did not go very well', 'What slowed us down'],
      no: ['What did we do right'],
    },
  },
  {
    id: 'wrong/better',
    kind: 'went-wrong',
    weight: 2,
    has: ['could|can|should|might|needs|to be', improved],
    starts: 'what|things|where|which|areas',
    not: 'will|next|going|plan*',
    examples: {
      yes: ['Where we could be better', 'What might have gone better', 'Things that should be improved'],
      no: ['How can we do better', 'What will we improve'],
    },
  },
  {
    id: 'lucky/named',
    kind: 'lucky',
    weight: 3,
    has: ['luck|lucky|fortunate|luckily|good fortune|fortune|serendipity|been worse|been much worse|幸運'],
    most: 9,
    examples: { yes: ['Where we had luck', 'It could have been worse'], no: ['Good'] },
  },
  {
    id: 'future/questions',
    kind: 'future',
    weight: 3,
    has: [
      'question|questions|considerations',
      'open|unanswered|remaining|follow|further|future|still|unresolved',
    ],
    examples: {
      yes: ['Open questions for the vendor', 'Questions that remain open'],
      no: ['Known questions'],
    },
  },
  {
    id: 'ongoing/problems',
    kind: 'ongoing',
    weight: 3,
    has: [
      'ongoing|open|known|unresolved|remaining|outstanding|residual|continuing',
      'problem*|issue|issues|risk*|bugs',
    ],
    not: 'follow*|action*|ticket*|track*',
    examples: {
      yes: ['What is an ongoing problem', 'Residual risks', 'Issues still open'],
      no: ['Open action items', 'Follow-up on open issues'],
    },
  },
];
