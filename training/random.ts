/** Numbers in 0 (included) to 1 (excluded): the same ones for the same seed. */
export type Random = () => number;

/** Marsaglia's xorshift on 32 bits. */
export function randomOf(seed: number): Random {
  // Zero would stay zero for ever; small seeds would begin with small numbers.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
