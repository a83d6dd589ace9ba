/** What ends a deployment; the message is one line that says what to do. */
export class DeployStop extends Error {}
