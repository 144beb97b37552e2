import './activation.ts';
import './findings.ts';
import './preview.ts';
import './writing.ts';
import { runTests } from './harness.ts';

/** The entry that VS Code's test runners call, in a browser and on a desktop. */
export function run(): Promise<void> {
  return runTests();
}
