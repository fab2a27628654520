import { findCues } from '../../src/classify/find-cues';
import { lexiconOf } from '../../src/classify/lexicon';
import { expandGroups, parseElement, splitPattern } from '../../src/classify/pattern';
import { tokenize } from '../../src/classify/tokens';
import { LOCALES, type Locale } from '../../src/policy/vocabulary';

const cuesOf = (text: string, lang: Locale) =>
  findCues(tokenize(text, [{ start: 0, end: text.length }]), lang).map(({ cue }) => cue);

describe('the notation of phrases', () => {
  test('every phrase of every language can be read', () => {
    for (const lang of LOCALES) expect(() => lexiconOf(lang)).not.toThrow();
  });

  test.each([
    ['a pattern that begins with a gap', () => splitPattern('.. x')],
    ['a pattern that begins with an optional word', () => splitPattern('[x] y')],
    ['an empty pattern', () => splitPattern(' ')],
    ['an empty alternative', () => parseElement('a|*')],
    ['an unknown group', () => expandGroups('{nobody} x', {})],
  ])('%s is refused', (_name, read) => {
    expect(read).toThrow();
  });

  test('words of a group become one element, sequences patterns of their own', () => {
    expect(expandGroups('copy {what} now', { what: ['a', 'b', 'c d'] })).toEqual([
      'copy a|b now',
      'copy c d now',
    ]);
  });
});

describe('denial', () => {
  test.each<[Locale, string]>([
    ['fr', "Nous n'avons rien modifié."],
    ['fr', "Je n'ai rien supprimé, je vous assure"],
    ['fr', 'Nous n’avons effacé aucune écriture'],
    ['de', 'Wir haben nichts geändert.'],
    ['de', 'Ich habe die Daten nicht gelöscht.'],
    ['de', 'Geändert haben wir nichts, wir haben auch nichts gelöscht'],
    ['en', "We didn't touch anything."],
    ['en', 'I have not deleted anything'],
    ['en', 'We did not change the setup'],
    ['it', 'Non abbiamo toccato nulla.'],
    ['it', 'Non ho cancellato niente'],
  ])('%s: "%s" is no act of the client', (lang, text) => {
    const cues = cuesOf(text, lang);
    expect(cues).not.toContain('own_act');
    expect(cues).not.toContain('own_action');
    expect(cues).toContain('nothing_changed');
  });

  test.each<[Locale, string]>([
    ['fr', "J'ai supprimé la commande par erreur"],
    ['fr', 'Rien ne va plus, car nous avons supprimé les conditions'],
    ['fr', "Ce n'est pas urgent, mais j'ai effacé un article"],
    ['de', 'Ich habe die Stückliste gelöscht'],
    ['de', 'Es geht nicht mehr, denn wir haben die Preise überschrieben'],
    ['en', 'I deleted the wrong customer'],
    ['en', "It doesn't open because we deleted the folder"],
    ['it', 'Abbiamo cancellato gli ordini'],
    ['it', 'Ho eliminato per sbaglio due clienti'],
  ])('%s: "%s" is one', (lang, text) => {
    expect(cuesOf(text, lang)).toContain('own_act');
  });

  test.each<[Locale, string, string]>([
    ['fr', 'Aucune personnalisation chez nous', 'custom'],
    ['de', 'Ohne Individualisierung', 'custom'],
    ['en', 'No customisation on our side', 'custom'],
    ['en', 'It stops without error message', 'error_message'],
  ])('%s: "%s" has no %s', (lang, text, cue) => {
    expect(cuesOf(text, lang)).not.toContain(cue);
  });

  test('"not only" denies nothing', () => {
    expect(cuesOf('We have not only deleted the order', 'en')).toContain('own_act');
  });
});

describe('words that only look like a request', () => {
  test.each<[Locale, string, string]>([
    ['fr', 'La formation du prix ne tient pas compte du poste', 'teach'],
    ['fr', "L'impression de la copie de la facture", 'company_copy'],
    ['fr', 'Les commandes en cours sont fausses', 'teach'],
    ['de', 'Die Lizenzgebühr wird ohne MWST gerechnet', 'licence_ask'],
    ['de', 'Der Wechselkurs ist falsch', 'teach'],
    ['en', 'The license plate is not printed', 'licence'],
    ['en', 'A copy of the invoice is sent twice', 'company_copy'],
    ['en', 'Our customer was moved', 'custom'],
    ['it', 'Gli ordini in corso sono sbagliati', 'teach'],
    ['it', 'La copia della fattura è vuota', 'company_copy'],
  ])('%s: "%s" has no %s', (lang, text, cue) => {
    expect(cuesOf(text, lang)).not.toContain(cue);
  });
});

test('German umlauts are found in both spellings', () => {
  expect(cuesOf('Ich habe den Artikel geloescht', 'de')).toContain('own_act');
  expect(cuesOf('Ich habe den Artikel gelöscht', 'de')).toContain('own_act');
});
