import type { FaultRule, Faults } from '../contracts';

/** Rules of what goes wrong, in the order in which they were added. */
export class FaultRules implements Faults {
  events = { duplicate: false, reorder: false, delayMs: 0 };
  private rules: FaultRule[] = [];

  add(rule: FaultRule): void {
    this.rules.push({ ...rule });
  }

  clear(): void {
    this.rules = [];
    this.events = { duplicate: false, reorder: false, delayMs: 0 };
  }

  take(method: string, path: string): FaultRule | undefined {
    const rule = this.rules.find(
      (candidate) =>
        candidate.times > 0 &&
        (candidate.method === undefined || candidate.method.toUpperCase() === method.toUpperCase()) &&
        (candidate.path === undefined || path.includes(candidate.path)),
    );
    if (rule === undefined) return undefined;
    rule.times--;
    this.rules = this.rules.filter(({ times }) => times > 0);
    return { ...rule };
  }
}
