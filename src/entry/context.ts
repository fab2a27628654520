import * as v from '../packed/valibot.cjs';

const viewerSchema = v.object({
  accountId: v.optional(v.string(), 'unidentified'),
  accountType: v.picklist(['licensed', 'unlicensed', 'customer', 'anonymous']),
});

/** The viewer, as the platform vouches for them; anything else reads as an anonymous visitor. */
export function viewerOf(context: unknown): v.InferOutput<typeof viewerSchema> {
  const parsed = v.safeParse(viewerSchema, context);
  return parsed.success ? parsed.output : { accountId: 'unidentified', accountType: 'anonymous' };
}

/** As the platform writes ids, here as a number and there as text. */
const numericId = v.union([v.pipe(v.string(), v.regex(/^\d{1,19}$/)), v.pipe(v.number(), v.integer())]);

const requestSchema = v.object({ extension: v.object({ request: v.object({ key: v.string() }) }) });
const issueSchema = v.object({ extension: v.object({ issue: v.object({ id: v.string() }) }) });

/** Key of the request whose page shows the panel. Taken from the context, never from a payload a page could forge. */
export function requestKeyOf(context: unknown): string | undefined {
  const parsed = v.safeParse(requestSchema, context);
  return parsed.success ? parsed.output.extension.request.key : undefined;
}

const portalSchema = v.object({
  extension: v.object({ portal: v.object({ id: v.union([v.number(), v.string()]) }) }),
});

/** Id of the portal whose form shows the panel. */
export function portalIdOf(context: unknown): string | undefined {
  const parsed = v.safeParse(portalSchema, context);
  return parsed.success ? String(parsed.output.extension.portal.id) : undefined;
}

const requestTypeSchema = v.object({ extension: v.object({ request: v.object({ typeId: numericId }) }) });

/** Id of the request type whose form shows the panel. */
export function requestTypeIdOf(context: unknown): string | undefined {
  const parsed = v.safeParse(requestTypeSchema, context);
  return parsed.success ? String(parsed.output.extension.request.typeId) : undefined;
}

/** Id of the issue whose page shows the panel. */
export function issueIdOf(context: unknown): string | undefined {
  const parsed = v.safeParse(issueSchema, context);
  return parsed.success ? parsed.output.extension.issue.id : undefined;
}

const projectSchema = v.object({
  extension: v.object({
    project: v.object({ id: v.optional(numericId), key: v.optional(v.pipe(v.string(), v.minLength(1))) }),
  }),
});

/** Id of the project whose page shows the screen; its key where the platform gives no id. */
export function projectIdOrKeyOf(context: unknown): string | undefined {
  const parsed = v.safeParse(projectSchema, context);
  if (!parsed.success) return undefined;
  const { id, key } = parsed.output.extension.project;
  return id === undefined ? key : String(id);
}

const organisationSchema = v.object({
  extension: v.union([
    v.object({ organization: v.object({ id: numericId }) }),
    v.object({ organization: numericId }),
    v.object({ organizationId: numericId }),
  ]),
});

/**
 * Id of the organisation whose page shows the panel. Its documentation does not say where it stands; all places that
 * are plausible are read.
 */
export function organisationIdOf(context: unknown): string | undefined {
  const parsed = v.safeParse(organisationSchema, context);
  if (!parsed.success) return undefined;
  const { extension } = parsed.output;
  const found = 'organizationId' in extension ? extension.organizationId : extension.organization;
  return String(typeof found === 'object' ? found.id : found);
}

const localisedSchema = v.object({ locale: v.pipe(v.string(), v.maxLength(35)) });

/** The viewer's language tag as the screen sent it, or an empty tag. */
export function localeTagOf(payload: unknown): string {
  const parsed = v.safeParse(localisedSchema, payload);
  return parsed.success ? parsed.output.locale : '';
}
