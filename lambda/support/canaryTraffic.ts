/** The canary speaks as somebody of its own, so that its questions count apart from people's. */
export const canaryUserId = 'amzn1.ask.account.RED-SKY-CANARY';

/** Whether an event, of whatever shape, is a request of the canary's. */
export function isCanary(event: unknown): boolean {
  const steps = ['context', 'System', 'user', 'userId'];
  const userId = steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    event,
  );
  return userId === canaryUserId;
}
