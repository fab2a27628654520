import type { Range } from './tokens';

/** What a body is made of. Ranges are in order and do not overlap. */
export interface CleanedBody {
  /** What the client wrote in this message. */
  own: Range[];
  /** Earlier messages below or between. */
  quoted: Range[];
}

const QUOTE_MARK = /^\s{0,3}[>|]/;
const QUOTE_INTRODUCTION =
  /^\s*(?:(?:on|le|am|il(?: giorno)?)\b.{2,120}\b(?:wrote|a [ée]crit|schrieb\b.{0,80}|ha scritto)\s*:|.{2,80}\b(?:wrote|a [ée]crit|schrieb|ha scritto)\s*:)\s*$/iu;
const DIVIDER =
  /^\s*(?:[-_=*]{2,}\s*)?(?:original message|forwarded message|message d['’]origine|message transf[ée]r[ée]|urspr[üu]ngliche nachricht|weitergeleitete nachricht|messaggio originale|messaggio inoltrato|begin forwarded message|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée]))\b/iu;
const HEADER_FROM = /^\s*\*?(?:from|de|von|da|exp[ée]diteur|absender|mittente)\s?\*?:/iu;
const HEADER_MORE =
  /^\s*\*?(?:sent|date|to|subject|cc|envoy[ée]|[àa]|objet|gesendet|datum|an|betreff|inviato|data|a|oggetto)\s?\*?:/iu;
const SIGNATURE_MARK = /^\s*(?:--|—|__+)\s*$/u;
const SENT_FROM =
  /^\s*(?:sent from my|envoy[ée] (?:de|depuis) mon|von meinem .{2,30} gesendet|gesendet von|inviato da(?:l mio)?|get outlook for|t[ée]l[ée]charger outlook)\b/iu;
const DISCLAIMER =
  /^\s*(?:this (?:e-?mail|message) (?:and any|is|may)|ce (?:message|courriel|mail) (?:est|et ses|peut)|diese (?:e-?mail|nachricht) (?:ist|und|kann|enth)|questo messaggio (?:è|e|può)|confidential|disclaimer)/iu;
const CLOSING =
  /^\s*(?:(?:bien |très )?cordialement|(?:avec (?:mes|nos) )?(?:meilleure?s?|cordiales|sinc[èe]res|bonnes) salutations|salutations(?: distingu[ée]es)?|(?:bien )?[àa] vous|(?:mit )?(?:freundliche[nr]?|besten?|liebe[nr]?|viele[nr]?|sch[öo]ne[nr]?) gr(?:[üu]|ue)(?:ss|ß)e?n?|mfg|lg|(?:kind|best|warm|many)(?:est)? regards|regards|yours (?:sincerely|faithfully|truly)|sincerely|cheers|(?:cordiali|distinti|migliori) saluti|cordialmente|saluti|thx|thanks|thank you|merci(?: d['’]avance| beaucoup)?|danke(?: im voraus)?|vielen dank|grazie(?: mille| in anticipo)?)(?=[\s,.!]|$)[^\n]{0,40}$/iu;
const GREETING =
  /^\s*(?:bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs|ch[èe]re?s?|hello|hi|hey|dear|good (?:morning|afternoon|evening)|hallo|gr[üu]ezi|guten (?:tag|morgen|abend)|sehr geehrte[rn]?|liebe[rs]?|moin|buongiorno|buonasera|ciao|salve|gentil[ei]|egregi[oa]?|spett(?:\.|abile)?)(?=[\s,.!]|$)[^\n]{0,40}$/iu;
const POSTSCRIPT = /^\s*p\.?\s?s\.?\s?[:.]?\s/iu;

/** A signature longer than this is no signature but more text after a polite formula. */
const LONGEST_SIGNATURE_LINES = 10;
const LONGEST_SIGNATURE_LINE = 90;
/** No rule looks further into a line; the rest of a longer line is text. */
const LONGEST_LINE_TO_JUDGE = 200;

interface Line extends Range {
  text: string;
}

/**
 * Parts own text from quoted messages; greetings, closings, signatures and disclaimers are in neither. Nothing is
 * rewritten: the ranges point into `body`.
 */
export function cleanBody(body: string): CleanedBody {
  const lines = linesOf(body);
  const own: Range[] = [];
  const quoted: Range[] = [];
  let quoting = false;
  let begun = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text.trim() === '') continue;
    if (QUOTE_MARK.test(line.text)) {
      add(quoted, { start: line.start + (line.text.search(/[>|]/) + 1), end: line.end });
      continue;
    }
    if (quoting) {
      add(quoted, line);
      continue;
    }
    if (opensQuote(lines, at)) {
      quoting = DIVIDER.test(line.text) || !isFollowedByMarks(lines, at);
      continue;
    }
    if (SIGNATURE_MARK.test(line.text) || SENT_FROM.test(line.text) || DISCLAIMER.test(line.text)) {
      at = endOfSignature(lines, at, true);
      continue;
    }
    if (begun && CLOSING.test(line.text)) {
      at = endOfSignature(lines, at, false);
      continue;
    }
    if (!begun && GREETING.test(line.text) && !/[.?!].*\p{L}/u.test(line.text)) continue;
    begun = true;
    add(own, line);
  }
  return { own, quoted };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + LONGEST_LINE_TO_JUDGE)) });
    start = end + 1;
  }
  return lines;
}

function opensQuote(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (DIVIDER.test(text) || QUOTE_INTRODUCTION.test(text)) return true;
  return HEADER_FROM.test(text) && lines.slice(at + 1, at + 4).some((next) => HEADER_MORE.test(next.text));
}

/** "On Tuesday, X wrote:" above marked lines quotes those alone; without marks it quotes the rest. */
function isFollowedByMarks(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 4).some((next) => QUOTE_MARK.test(next.text));
}

/** Number of the last line of the signature that begins at `at`: it ends before a quote, a postscript or long text. */
function endOfSignature(lines: readonly Line[], at: number, marked: boolean): number {
  let end = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (QUOTE_MARK.test(text) || POSTSCRIPT.test(text) || opensQuote(lines, next)) break;
    if (!marked && (next - at > LONGEST_SIGNATURE_LINES || text.length > LONGEST_SIGNATURE_LINE)) break;
    end = next;
  }
  return end;
}

/** Lines that follow each other become one range, so that a sentence may run over a line's end. */
function add(ranges: Range[], { start, end }: Range): void {
  const last = ranges.at(-1);
  if (last && start === last.end + 1) last.end = end;
  else ranges.push({ start, end });
}
