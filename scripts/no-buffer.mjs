/** In place of Node's bytes in a worker: nothing is one. */
export const Buffer = { isBuffer: () => false, from: () => null };
