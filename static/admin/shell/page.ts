import type { Host } from '../../ui/host';

/**
 * What every page gets. The shell shows the title as the page's `h1`, so a page begins with `h2`. A page that was
 * opened once stays mounted while another is in sight, so that nothing that was typed is lost.
 */
export interface PageProps {
  host: Host;
  /** Shows a refusal in place of everything: the viewer is no admin. */
  refuse: (message: string) => void;
}
