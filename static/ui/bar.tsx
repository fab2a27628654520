import './bar.css';

/** A share from 0 to 1 drawn as a bar. Hidden from assistive technology: the number stands beside it as text. */
export function Bar({ share, against = false }: { share: number; against?: boolean }) {
  return (
    <svg
      className={against ? 'bar bar--against' : 'bar'}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="bar__track" width="100" height="4" />
      <rect className="bar__value" width={Math.min(1, Math.max(0, share)) * 100} height="4" />
    </svg>
  );
}
