/** A change of an alarm as SNS brings it. */
export function alarmEvent(AlarmName: string, NewStateValue: 'ALARM' | 'OK', at: number) {
  const StateChangeTime = new Date(at).toISOString();
  const Message = JSON.stringify({ AlarmName, NewStateValue, StateChangeTime });
  return { Records: [{ Sns: { Message } }] };
}
