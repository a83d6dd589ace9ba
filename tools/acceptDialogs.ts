/**
 * `npm run dialogs`: plays the conversations of test/dialogs and names each answer that is another than its script
 * says. With `--accept` it writes the answers into the scripts, for somebody to read in the diff. Names of scripts
 * (`winter`) choose among them.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConversations, writeAnswers } from '../test/dialogs/conversation.ts';
import { playConversation } from '../test/dialogs/playConversation.ts';

const folder = 'test/dialogs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false } },
});

let changes = 0;
for (const script of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  if (positionals.length > 0 && !positionals.includes(script.replace('.txt', ''))) continue;
  const path = `${folder}/${script}`;
  const text = readFileSync(path, 'utf8');
  const answers: string[] = [];
  for (const conversation of readConversations(text)) {
    const turns = await playConversation(conversation);
    const steps = conversation.steps.filter((step) => step.step === 'turn');
    steps.forEach(({ said, answer }, index) => {
      const speech = turns[index]?.speech ?? '';
      answers.push(speech);
      if (speech === answer) return;
      changes += 1;
      const was = answer === undefined ? '' : `\n  - ${answer}`;
      process.stdout.write(`${script}, ${conversation.title}\n  U: ${said}${was}\n  + ${speech}\n`);
    });
  }
  if (values.accept) writeFileSync(path, writeAnswers(text, answers));
}
process.stdout.write(`${changes} answers changed\n`);
if (changes > 0 && !values.accept) process.exitCode = 1;
