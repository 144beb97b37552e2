/** A test harness that runs in both extension hosts, where neither node:test nor mocha is at home. */

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const tests: Test[] = [];
const limitMilliseconds = 12_000;

/** Registers a test; they run in the order in which they are registered. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Runs every test and throws where one failed, with all the failures in one message. */
export async function runTests(): Promise<void> {
  const failures: string[] = [];
  for (const { name, body } of tests) {
    try {
      await withLimit(body());
      console.log(`ok ${name}`);
    } catch (error) {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.log(`not ok ${name}: ${said}`);
      failures.push(`${name}: ${said}`);
    }
  }
  if (tests.length === 0) throw new Error('No tests were registered.');
  if (failures.length > 0)
    throw new Error(`${failures.length} of ${tests.length} failed\n${failures.join('\n')}`);
}

/** Throws unless both have the same JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, got ${one}`);
}

/** Throws the message unless the condition holds. */
export function ok(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

async function withLimit(body: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`not finished in ${limitMilliseconds / 1000} s`)),
      limitMilliseconds,
    );
  });
  try {
    await Promise.race([body, limit]);
  } finally {
    clearTimeout(timer);
  }
}
