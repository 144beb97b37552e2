import { MessageFraming } from './message-framing.ts';
import { writeOut } from './node-output.ts';

/**
 * Ends the process with a message on standard error once standard input breaks the frames of the protocol: no answer
 * could come any longer. Call it before somebody else reads standard input, in the same turn.
 */
export function endOnBrokenInput(): void {
  const framing = new MessageFraming();
  process.stdin.on('data', (bytes: Buffer) => {
    const fault = framing.take(bytes);
    if (fault === null) return;
    writeOut(2, `missing-link: standard input does not speak the language server protocol: ${fault}\n`);
    process.exit(1);
  });
}
