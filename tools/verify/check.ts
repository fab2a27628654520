/** What one check found. */
export interface Finding {
  ok: boolean;
  /** One line: the figures, or what is wrong. */
  summary: string;
  /** Each thing that is wrong, when there are several. */
  details?: string[];
}

export interface Check {
  name: string;
  run: () => Promise<Finding> | Finding;
}

/** A finding of a list of complaints: fine when it is empty. */
export function fineUnless(complaints: string[], summary: string): Finding {
  if (complaints.length === 0) return { ok: true, summary };
  return { ok: false, summary: `${complaints.length} found`, details: complaints };
}

/** Runs every check, also after one failed; prints a line for each. */
export async function runChecks(checks: Check[]): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const check of checks) {
    const finding = await found(check);
    if (!finding.ok) failed += 1;
    process.stdout.write(`${finding.ok ? 'ok    ' : 'FAILED'} ${check.name}: ${finding.summary}\n`);
    for (const detail of finding.details ?? []) process.stdout.write(`         ${detail}\n`);
  }
  return { passed: checks.length - failed, failed };
}

async function found(check: Check): Promise<Finding> {
  try {
    return await check.run();
  } catch (error) {
    return { ok: false, summary: error instanceof Error ? error.message : String(error) };
  }
}
