import { reportGrowth } from './growth.ts';
import { reportProcesses } from './processes.ts';

// Ratios within one run, since the machine's speed drifts: `npm run bench`.
reportProcesses([1, 1000, 10_000]);
reportGrowth();
