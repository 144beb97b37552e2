import { reportGrowth } from './growth.ts';
import { reportDocuments, reportKeystrokes } from './keystroke.ts';
import { reportProcesses } from './processes.ts';
import { reportWording } from './wording.ts';

// Ratios within one run, since the machine's speed drifts: `npm run bench`.
reportWording();
reportDocuments();
reportKeystrokes();
reportProcesses([1, 1000, 10_000]);
reportGrowth();
