import { FEW, type Figures, type Share } from '../../src/report/figures';
import type { Host } from '../ui/host';
import { number, percent } from '../ui/locale';
import { reportWords } from './words';
import { SHARES, type ShareId } from './words/shape';

/** The figures that say most, each with one sentence. */
export function Cards({ figures, host }: { figures: Figures; host: Host }) {
  const words = reportWords[host.locale];
  return (
    <ul className="report__cards">
      <li className="card">
        <span className="card__name">{words.requests}</span>
        <span className="card__value">{number(figures.requests, host.locale)}</span>
        <span className="card__text">{words.requestsCreated(figures.requests)}</span>
      </li>
      {SHARES.map((id) => (
        <Card key={id} id={id} share={figures[id]} host={host} />
      ))}
    </ul>
  );
}

function Card({ id, share, host }: { id: ShareId; share: Share; host: Host }) {
  const words = reportWords[host.locale];
  const { name, sentence } = words.shares[id];
  return (
    <li className="card">
      <span className="card__name">{name}</span>
      <span className="card__value">{shareText(share, host)}</span>
      <span className="card__text">
        {share.of > 0 && sentence(share.count, share.of)}{' '}
        {share.of > 0 && share.of < FEW && words.few(share.of)}
      </span>
    </li>
  );
}

/** A share in percent; of nothing, that there are no data. Never rounded to all or nothing where it is neither. */
export function shareText({ count, of }: Share, host: Host): string {
  if (of === 0) return reportWords[host.locale].noData;
  const rounded = Math.round((count / of) * 100);
  const shown = count > 0 && rounded === 0 ? 1 : count < of && rounded === 100 ? 99 : rounded;
  const bound = shown === rounded ? '' : shown === 1 ? '< ' : '> ';
  return `${bound}${percent(shown / 100, host.locale)}`;
}
