import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { type Finding, fineUnless } from './check';

/** Every validation that Atlassian's manifest package offers and that needs no server. */
const validations = [
  ValidationTypes.FULL,
  ValidationTypes.PRODUCT_TRIGGER,
  ValidationTypes.AGENT_PRODUCT_CONTEXT,
  ValidationTypes.DEPRECATED_CSP_METHOD,
  ValidationTypes.DEPRECATED_EGRESS_PERMISSIONS,
];

/** Atlassian's validation of the `manifest.yml` of the working directory. Warnings count. */
export async function validateManifest(): Promise<Finding> {
  const complaints: string[] = [];
  for (const validation of validations) {
    const { success, errors } = await ProcessorBuilder.instance()
      .withValidation(validation)
      .build()
      .process();
    for (const { level, line, message } of errors ?? [])
      complaints.push(`${level} manifest.yml:${line} ${message}`);
    if (!success && (errors ?? []).length === 0) complaints.push(`${validation} failed without saying why`);
  }
  return fineUnless([...new Set(complaints)], `${validations.length} validations`);
}
