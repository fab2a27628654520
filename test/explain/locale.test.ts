import { localeOf } from '../../src/explain';

describe('a language tag becomes a language Palier speaks', () => {
  test.each([
    ['fr-FR', 'fr'],
    ['fr', 'fr'],
    ['de_CH', 'de'],
    ['de-DE', 'de'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['it-IT', 'it'],
    ['It', 'it'],
    ['es-ES', 'fr'],
    ['deu', 'fr'],
    ['english', 'fr'],
    ['', 'fr'],
    ['-de', 'fr'],
    ['constructor', 'fr'],
  ])('%j reads %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
