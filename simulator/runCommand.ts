import { existsSync } from 'node:fs';
import { gazetteerFile } from './gazetteerFile.ts';
import { OptionError } from './readOptions.ts';

// Red Sky runs on Node 20 on purpose, and its lock file holds the SDK at a release that does.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

/** Runs a command with the words behind its name; what it returns is one line of what is wrong. */
export async function runCommand(
  run: (args: string[]) => Promise<string | undefined>,
): Promise<void> {
  if (!existsSync(gazetteerFile)) {
    fail(`${gazetteerFile} is not there: in the project's folder, run npm run gazetteer.`);
    return;
  }
  try {
    const fault = await run(process.argv.slice(2));
    if (fault !== undefined) fail(fault);
  } catch (error) {
    const isTyped = error instanceof OptionError || (error instanceof TypeError && 'code' in error);
    if (!isTyped) throw error;
    fail(error.message);
  }
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
