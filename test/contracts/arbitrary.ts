import * as fc from 'fast-check';
import { type Contract, CONTRACT_STATES, type ContractTerm } from '../../src/contracts/contract';
import { shifted } from '../../src/contracts/day';
import { CATEGORY_IDS } from '../../src/policy/vocabulary';
import { contract } from './support';

/** Days of one quarter: close enough for contracts to touch, overlap and leave gaps. */
export const anyDay = fc.integer({ min: 0, max: 90 }).map((days) => shifted('2026-01-01', days));

const maybeDay = fc.option(anyDay, { nil: undefined });

const anyTerm: fc.Arbitrary<ContractTerm> = fc.record({
  category: fc.constantFrom(...CATEGORY_IDS),
  effect: fc.constantFrom('included' as const, 'excluded' as const),
  from: maybeDay,
  until: maybeDay,
});

/** Also with an end before its start. */
export const anyContract: fc.Arbitrary<Contract> = fc
  .record({
    reference: fc.string({ minLength: 1, maxLength: 4 }),
    start: anyDay,
    end: maybeDay,
    state: fc.constantFrom(...CONTRACT_STATES),
    terms: fc.array(anyTerm, { maxLength: 4 }),
  })
  .map((drawn) => contract(drawn));
