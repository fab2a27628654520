/**
 * `npm run contract -- FOLDER`: compares our description of Jira's REST calls with Atlassian's own files in FOLDER,
 * `jira-platform-v3.openapi.json` and `jsm.openapi.json`.
 */
import { compareWithFolder } from './command';
import { EXCEPTIONS } from './exceptions';

process.exitCode = compareWithFolder(process.argv[2], EXCEPTIONS, {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
