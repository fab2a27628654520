import { useId } from 'react';
import type { Host } from '../../ui/host';
import { adminWords } from '../../ui/texts';

/** Whether Forge LLM is asked about what would wait for an agent. */
export function SecondOpinionSwitch({
  on,
  host,
  change,
}: {
  on: boolean;
  host: Host;
  change: (on: boolean) => void;
}) {
  const words = adminWords[host.locale];
  const id = useId();
  return (
    <div>
      <label className="row text">
        <input
          type="checkbox"
          className="checkbox"
          aria-describedby={id}
          checked={on}
          onChange={({ target }) => change(target.checked)}
        />
        {words.secondOpinion}
      </label>
      <p className="field__hint" id={id}>
        {words.secondOpinionHint}
      </p>
    </div>
  );
}
