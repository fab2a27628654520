import { createHash } from 'node:crypto';

/** Longer ones would not fit in a key of the storage once written in hexadecimal. */
const MOST_BYTES = 200;

/**
 * A contract's reference as part of a key of the storage: letters and digits only, whatever the reference holds, in the
 * order of the references where they are not extraordinarily long. References that differ in case alone, or in how
 * their accents are encoded, are the same: nobody tells them apart on paper.
 */
export function referenceKey(reference: string): string {
  const bytes = Buffer.from(reference.trim().toLowerCase().normalize('NFC'), 'utf8');
  return bytes.length <= MOST_BYTES
    ? bytes.toString('hex')
    : `z${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Whether two references name the same contract. */
export function isSameReference(one: string, other: string): boolean {
  return referenceKey(one) === referenceKey(other);
}
