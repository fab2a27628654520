import * as v from 'valibot';

import type { KeyValueStore, Manifest } from '../../contracts';

/** The site has one dashboard, which every colleague with a licence sees and may arrange. */
export const DASHBOARD_ID = '10000';

const gadgetSchema = v.object({
  id: v.string(),
  moduleKey: v.string(),
  configuration: v.record(v.string(), v.unknown()),
});
export type Gadget = v.InferOutput<typeof gadgetSchema>;

const KEY = 'gadgets';
const FIRST_ID = 10_100;

/** The gadgets on the dashboard and how each was configured, kept over restarts. */
export class Dashboard {
  constructor(private readonly store: KeyValueStore) {}

  gadgets(): Gadget[] {
    const known = v.safeParse(v.array(gadgetSchema), this.store.get(KEY));
    return known.success ? known.output : [];
  }

  gadget(id: string): Gadget | undefined {
    return this.gadgets().find((gadget) => gadget.id === id);
  }

  /** Undefined where the app has no such gadget. */
  async add(manifest: Manifest, moduleKey: string): Promise<Gadget | undefined> {
    if (!manifest.modules.some(({ type, key }) => type === GADGET && key === moduleKey)) return undefined;
    const gadgets = this.gadgets();
    const id = String(Math.max(FIRST_ID, ...gadgets.map((gadget) => Number(gadget.id))) + 1);
    const gadget = { id, moduleKey, configuration: {} };
    await this.write([...gadgets, gadget]);
    return gadget;
  }

  /** What the gadget's edit mode submitted; false when there is no such gadget. */
  async configure(id: string, configuration: Record<string, unknown>): Promise<boolean> {
    if (this.gadget(id) === undefined) return false;
    await this.write(
      this.gadgets().map((gadget) => (gadget.id === id ? { ...gadget, configuration } : gadget)),
    );
    return true;
  }

  async remove(id: string): Promise<boolean> {
    if (this.gadget(id) === undefined) return false;
    await this.write(this.gadgets().filter((gadget) => gadget.id !== id));
    return true;
  }

  private write(gadgets: Gadget[]): Promise<void> {
    return this.store.write({ put: [[KEY, gadgets]] });
  }
}

export const GADGET = 'jira:dashboardGadget';
