/** A store is not as Lexikon needs it. The message is for whoever started it and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
