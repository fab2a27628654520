import fc from 'fast-check';
import { cleanBody } from '../../src/classify/cleaning';

const textOf = (body: string, part: 'own' | 'quoted') =>
  cleanBody(body)
    [part].map(({ start, end }) => body.slice(start, end).trim())
    .join(' / ');

const rows: { behaviour: string; body: string; own: string; quoted?: string }[] = [
  {
    behaviour: 'a greeting and a closing with a signature are left out',
    body: 'Bonjour Madame,\n\nLa facture 12 est fausse.\n\nMeilleures salutations\nA. Rochat\nComptabilité\n+41 21 000 00 00',
    own: 'La facture 12 est fausse.',
  },
  {
    behaviour: 'a German greeting and closing are left out',
    body: 'Sehr geehrte Damen und Herren\n\nDie Liste ist leer.\n\nFreundliche Grüsse\nP. Meier',
    own: 'Die Liste ist leer.',
  },
  {
    behaviour: 'text on the line of the greeting stays',
    body: 'Hello, the report is empty since this morning. Can you help?',
    own: 'Hello, the report is empty since this morning. Can you help?',
  },
  {
    behaviour: 'marked lines are quoted at any depth',
    body: 'Toujours pareil.\n> Avez-vous redémarré ?\n>> Le poste est bloqué',
    own: 'Toujours pareil.',
    quoted: 'Avez-vous redémarré ? / > Le poste est bloqué',
  },
  {
    behaviour: 'what follows an introduced quotation is quoted even without marks',
    body: 'Danke, geht wieder.\n\nAm 3. Mai 2025 schrieb Support:\nBitte neu starten.\nGruss',
    own: 'Danke, geht wieder.',
    quoted: 'Bitte neu starten.\nGruss',
  },
  {
    behaviour: 'own text below marked lines is own text again',
    body: 'On Tuesday, Support wrote:\n> Which printer?\nThe one in the depot.',
    own: 'The one in the depot.',
    quoted: 'Which printer?',
  },
  {
    behaviour: 'headers of a forwarded message open a quotation',
    body: 'Voir ci-dessous.\n\nDe : Informatique\nEnvoyé : lundi\nObjet : serveur\n\nLe serveur est remplacé.',
    own: 'Voir ci-dessous.',
    quoted: 'Envoyé : lundi\nObjet : serveur / Le serveur est remplacé.',
  },
  {
    behaviour: 'a divider of the mail program opens a quotation',
    body: 'Serve ancora.\n-----Messaggio originale-----\nIl server è fermo.',
    own: 'Serve ancora.',
    quoted: 'Il server è fermo.',
  },
  {
    behaviour: 'a signature below two dashes and a note from a phone are left out',
    body: 'Preview is blank.\n--\nLogistics Desk\nPhone 123\nSent from my iPhone',
    own: 'Preview is blank.',
  },
  {
    behaviour: 'a postscript below the closing is read',
    body: 'Der Ausdruck fehlt.\nBeste Grüsse\nT. Keller\nPS: Auch auf dem zweiten Drucker.',
    own: 'Der Ausdruck fehlt. / PS: Auch auf dem zweiten Drucker.',
  },
  {
    behaviour: 'thanks in the first line are no closing',
    body: 'Merci pour votre réponse.\nLe solde reste faux.',
    own: 'Merci pour votre réponse.\nLe solde reste faux.',
  },
  {
    behaviour: 'Windows line ends are no text',
    body: 'Hallo,\r\n\r\nDie Maske fehlt.\r\n',
    own: 'Die Maske fehlt.',
  },
];

describe('cleaning a body', () => {
  test.each(rows)('$behaviour', ({ body, own, quoted = '' }) => {
    expect(textOf(body, 'own')).toBe(own);
    expect(textOf(body, 'quoted')).toBe(quoted);
  });

  test('ranges are in order, apart and inside the body, whatever it is', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(
          '> x',
          '--',
          'Bonjour,',
          'Cordialement',
          'De : A',
          'Objet : B',
          'On Monday, A wrote:',
          '',
        ),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, newline) => {
        const body = parts.join(newline);
        const { own, quoted } = cleanBody(body);
        for (const ranges of [own, quoted]) {
          let last = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(body.length);
            last = end;
          }
        }
        const overlaps = own.some((a) => quoted.some((b) => a.start < b.end && b.start < a.end));
        expect(overlaps).toBe(false);
      }),
    );
  });
});
