import { CelEngine, TemplateFile } from '@aws/cloudformation-validate';

/** Advice, or what is meant: a name that is written down is replaced with its resource. */
const severities = ['ERROR', 'FATAL'];

/** SAM makes these; the validator does not know them before the translation. */
const madeBySam =
  /'(\w+\.(Alias|Version)|\$\{(ServerlessDeploymentApplication|\w+DeploymentGroup)\})'/;

/** Amazon's own validator, which needs nothing but Node. A line for each fault. */
export function validateTemplate(file: string): readonly string[] {
  const engine = new CelEngine();
  try {
    const { diagnostics } = engine.validateStandard(new TemplateFile(file));
    return diagnostics
      .filter(({ severity, message }) => severities.includes(severity) && !madeBySam.test(message))
      .map(({ ruleId, message, entity }) => `${ruleId} ${entity?.logicalId ?? ''}: ${message}`);
  } finally {
    engine.free();
  }
}
