import { phrases, words } from './list.ts';

/** A sentence with one of these speaks about blame, it does not blame. Phrases as in `faults.ts`. */
export const metaPhrases: readonly string[] = phrases(`
  blameless; blamelessly; blamelessness; blame-free; blame-aware; finger-pointing; finger pointing
  pointing fingers; point fingers; scapegoat; scapegoating; prime directive; punishment; punish; punished
  punitive; this linter; psychological safety; just culture; old view; new view; an atmosphere of; individual who; anyone could; anybody could; any of us could
  any engineer could; any engineer would; anyone would; anyone else would; everyone could
  regardless of what; regardless of who; did the best; best job they could; starting point
  good intentions; best intentions; assign blame; assigning blame; place blame; placing blame
  allocate blame; apportion blame; looking for blame; blame game; blame culture; without blame
  not about blame; who is to blame; individuals are to blame; is a symptom of
  nobody is to blame; no one is to blame; nobody was to blame; no one was at fault; nobody was at fault
  nobody s fault; no individual; no single person; no one person; this document; this template
  this review; this post-mortem is; this postmortem is; the goal of this; the purpose of this
  hold harmless; not about who; never about who; not a question of who; does not matter who; not matter here
`);

/** In the clause before a word of fault they take it back. */
export const negations: readonly string[] = words(`
  not no never nobody neither nor without instead rather avoid avoids avoiding nothing none hardly isn't
  cannot stop
`);

/** Before the deed they make it something guarded against. */
export const guards: readonly string[] = words(`
  prevent prevents preventing prevented avoid avoids avoiding stop stops stopping block blocks blocking
  protect protects protecting guard guards guarding risk possibility chance likelihood ensure warn warns
  reject rejects impossible harder easy possible unlikely reduce reduces catch catches detect detects if
  unless whenever case whether lest would-be imagine suppose example
`);

/** What opens an instruction to the writer: "Describe who should have …". */
export const instructions: readonly string[] = words(`
  describe explain list discuss summarise summarize outline state mention write avoid do use consider ask
  imagine suppose example investigate find determine
`);
