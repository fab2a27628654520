import type { Locale } from '../ui/locale';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
];

/** How long something has been going on, in its largest unit, e.g. `3 h`; less than a minute is one. */
export function ago(iso: string, now: Date, locale: Locale): string {
  const passed = Math.max(60_000, now.getTime() - Date.parse(iso));
  const [unit, length] = STEPS.find(([, size]) => passed >= size) ?? ['minute', 60_000];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(passed / length),
  );
}
