import { readdirSync, readFileSync } from 'node:fs';
import { findResponseFaults } from '../../simulator/certification/findResponseFaults.ts';
import { personalDataIn } from '../support/personalData.ts';
import { readConversations } from './conversation.ts';
import { playConversation } from './playConversation.ts';

const folder = 'test/dialogs';
const scripts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** Loading the interaction model of a locale takes seconds on a slow machine. */
const patience = 60_000;

describe.each(scripts)('%s', (script) => {
  const conversations = readConversations(readFileSync(`${folder}/${script}`, 'utf8'));
  const titled = conversations.map((conversation) => [conversation.title, conversation] as const);

  test.each(titled)(
    '%s',
    async (_title, conversation) => {
      const lines: string[] = [];
      const turns = await playConversation(conversation, (line) => lines.push(line));
      const said = conversation.steps.filter((step) => step.step === 'turn');
      expect(turns.map(({ speech }, index) => `${said[index]?.said ?? ''} → ${speech}`)).toEqual(
        said.map((turn) => `${turn.said} → ${turn.answer ?? 'no answer is written: npm run dialogs -- --accept'}`), // prettier-ignore
      );
      for (const { request, response } of turns)
        expect(findResponseFaults(request, response)).toEqual([]);
      // A line for each turn at least, and in none of them what was said, where, by whom or to whom.
      expect(lines.length).toBeGreaterThanOrEqual(turns.length);
      const words = [conversation.setting.town, ...turns.map(({ speech }) => speech), ...said.map((turn) => turn.said)]; // prettier-ignore
      const requests = turns.map(({ request }) => request);
      expect(personalDataIn(lines, requests, words)).toEqual([]);
    },
    patience,
  );
});
