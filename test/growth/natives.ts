/**
 * What the engine's own functions look at: each call adds the length of text or list that it goes through. To be called
 * before the code that is counted is loaded. Loops of the code itself are counted by coverage.
 */
interface Counter {
  amount: number;
}

const looked = new Map<string, Counter>();

/** What was looked at since the last call, by the function or the expression that did. */
export function takeLooked(): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const [name, counter] of looked) {
    if (counter.amount > 0) taken.set(name, counter.amount);
    counter.amount = 0;
  }
  return taken;
}

function counterOf(name: string): Counter {
  let counter = looked.get(name);
  if (counter === undefined) {
    counter = { amount: 0 };
    looked.set(name, counter);
  }
  return counter;
}

type Method = (...parameters: readonly unknown[]) => unknown;

/** Counts a method; `amount` is told of each call the object, the result and the parameters. */
function count<Self, Result, Parameters extends readonly unknown[]>(
  prototype: object,
  name: string,
  amount: (self: Self, result: Result, parameters: Parameters) => number,
): void {
  const original: Method = Reflect.get(prototype, name);
  const counter = counterOf(name);
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value: function counted(this: Self, ...parameters: readonly unknown[]): unknown {
      const result = Reflect.apply(original, this, parameters);
      counter.amount += amount(this, result as Result, parameters as unknown as Parameters);
      return result;
    },
  });
}

/** From here on all calls are counted. */
export function countNatives(): void {
  countText();
  countLists();
  countExpressions();
}

function countText(): void {
  const text = String.prototype;
  count<string, number, [string, number?]>(text, 'indexOf', (self, found, [words, from = 0]) =>
    found < 0 ? Math.max(0, self.length - from) : found - from + words.length,
  );
  count<string, number, [string, number?]>(text, 'lastIndexOf', (self, found, [, from = self.length]) =>
    found < 0 ? Math.min(from, self.length) : Math.min(from, self.length) - found,
  );
  const find = text.indexOf;
  count<string, boolean, [string]>(text, 'includes', (self, found, [words]) =>
    found ? find.call(self, words) + words.length : self.length,
  );
  for (const name of ['toLowerCase', 'toUpperCase', 'normalize']) {
    count<string, string, []>(text, name, (self) => self.length);
  }
  for (const name of ['trim', 'trimStart', 'trimEnd']) {
    count<string, string, []>(text, name, (self, result) => self.length - result.length);
  }
}

function countLists(): void {
  const list = Array.prototype;
  const find = list.indexOf;
  count<unknown[], number, []>(list, 'indexOf', (self, found) => (found < 0 ? self.length : found + 1));
  count<unknown[], boolean, [unknown]>(list, 'includes', (self, found, [item]) =>
    found ? find.call(self, item) + 1 : self.length,
  );
  for (const name of ['slice', 'concat', 'flat', 'toSorted', 'toReversed', 'with', 'toSpliced']) {
    count<unknown[], unknown[], []>(list, name, (_, result) => result.length);
  }
  for (const name of ['reverse', 'shift', 'unshift', 'splice', 'join']) {
    count<unknown[], unknown, []>(list, name, (self) => self.length);
  }
  const iterate = list[Symbol.iterator];
  const iteration = counterOf('iteration');
  Object.defineProperty(list, Symbol.iterator, {
    configurable: true,
    writable: true,
    value: function counted(this: unknown[]): IterableIterator<unknown> {
      iteration.amount += this.length;
      return iterate.call(this);
    },
  });
}

/**
 * All of `test`, `match`, `replace` and `split` call `exec`. One that may begin nowhere but at a place looks at what it
 * matches; that it does not look much further before it gives up is proven in regexes.test.ts for each expression.
 */
function countExpressions(): void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counted(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const bound = this.sticky || this.source.startsWith('^');
    const end = match !== null ? match.index + match[0].length : bound ? from : text.length;
    counterOf(this.source).amount += Math.max(0, end - from) + 1;
    return match;
  };
}
