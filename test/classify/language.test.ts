import { detectLanguage } from '../../src/classify/language';
import { tokenize } from '../../src/classify/tokens';

const detect = (text: string) => detectLanguage(tokenize(text, [{ start: 0, end: text.length }]));

describe('detecting the language', () => {
  test.each([
    ['fr', 'Impossible de clôturer la période 9, le message dit que des pièces ne sont pas imputées.'],
    ['fr', 'souhait'],
    ['fr', 'Impression du bulletin'],
    ['fr', 'jarrive plus a imprimer les factures'],
    ['de', 'Seit dem Update wird die Rechnung nicht mehr gedruckt.'],
    ['de', 'Modul freischalten'],
    ['de', 'Rechnungsstellung bricht ab'],
    ['en', 'The invoice cannot be posted since yesterday.'],
    ['en', 'More seats'],
    ['en', 'Invoice printing'],
    ['it', 'Dopo il passaggio alla nuova versione non riusciamo più ad aprire gli ordini.'],
    ['it', 'chiave scaduta'],
    ['it', 'Stampa cespiti'],
  ])('%s: %s', (lang, text) => {
    expect(detect(text)).toBe(lang);
  });

  test.each([
    ['nothing', ''],
    ['a number', '4711'],
    [
      'Spanish',
      'Los pedidos del cliente no se pueden cerrar desde hoy y hay un error en la fecha de las facturas.',
    ],
    ['Dutch', 'De factuur kan niet worden afgedrukt en wij hebben deze bestelling nog niet gezien.'],
    ['Portuguese', 'A fatura não imprime e nós não temos mais como enviar os documentos do cliente.'],
    ['Arabic', 'لا يمكن طباعة الفاتورة منذ التحديث'],
    ['emojis', '🙂🙂🙂'],
  ])('%s is none of ours', (_name, text) => {
    expect(detect(text)).toBe('unknown');
  });
});
