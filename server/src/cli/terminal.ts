/** What a command needs of the process around it; tests pass their own. */
export interface Terminal {
  readonly cwd: string;
  /** Whether standard output may carry colour. */
  readonly colour: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The civil date on the user's calendar. */
  readonly today: string;
  /** IANA name of the user's zone. */
  readonly zone: () => string;
  readonly readInput: () => Uint8Array;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
