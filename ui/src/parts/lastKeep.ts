// The card is kept by one screen and read by another, which may open before the keeping has ended.

/** The last keeping of a card: who reads a card waits for it, or reads the numbers before it. */
export const lastKeep: { ends: Promise<unknown> } = { ends: Promise.resolve() };
