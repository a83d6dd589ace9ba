/** What Amazon's own intents understand without samples; the essence of it. */
export const builtInSamples: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'i need help'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'quit', 'exit'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.RepeatIntent': [
    'repeat',
    'repeat that',
    'say that again',
    'say it again',
    'what did you say',
  ],
  'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'sure', 'okay', 'ok'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'nope', 'no thank you'],
  'AMAZON.NavigateHomeIntent': ['home', 'go home'],
};
