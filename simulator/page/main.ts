import * as api from './api.ts';
import { createConversation } from './conversation.ts';
import { button, find } from './dom.ts';
import { createListener } from './listen.ts';
import { panels } from './panels/panels.ts';
import { drawPicture } from './panels/seenPanel.ts';
import type { Surroundings } from '../room/surroundings.ts';
import type { RoomView, Turn } from './roomView.ts';
import { createSurroundingsForm } from './surroundingsForm.ts';
import { createTabs } from './tabs.ts';
import { createVoice } from './voice.ts';

const state = find('state', HTMLParagraphElement);
const sky = find('sky', HTMLDivElement);
const words = find('words', HTMLInputElement);
const screen = find('screen', HTMLDivElement);
const mute = find('mute', HTMLButtonElement);
const listen = find('listen', HTMLButtonElement);
const arranged = find('arranged', HTMLParagraphElement);

const openings = ['Will it rain tomorrow in Oslo?', 'Do I need a coat in Seattle tonight?', 'Help'];
const followUps = ['And at the weekend?', 'What about Bergen?', 'Why?'];

const voice = createVoice();
const tabs = createTabs(panels);
let locale = 'en-US';
let isMuted = localStorage.getItem('muted') === 'true';

type State = 'ready' | 'listening' | 'thinking' | 'speaking' | 'waiting';
const stateWords: Readonly<Record<State, string>> = {
  ready: 'Ready',
  listening: 'Listening',
  thinking: 'Thinking',
  speaking: 'Speaking',
  waiting: 'Waiting for your answer',
};

function showState(now: State): void {
  sky.dataset['state'] = now;
  state.textContent = stateWords[now];
}

function showProblem({ message }: api.Refusal): void {
  sky.dataset['state'] = 'ready';
  state.textContent = message;
}

const conversation = createConversation({
  onChoose: (turn) => {
    tabs.show(turn);
    const picture = drawPicture(turn);
    screen.hidden = picture === undefined;
    screen.replaceChildren(...(picture === undefined ? [] : [picture]));
    sky.classList.toggle('shown', picture !== undefined);
  },
  onHear: (turn) => {
    void hear(turn);
  },
});

async function hear({ speech, response, surroundings }: Turn): Promise<void> {
  const after = response.response.shouldEndSession === false ? 'waiting' : 'ready';
  if (speech === '') {
    showState(after);
    return;
  }
  showState('speaking');
  const { ssml, text } = response.response.outputSpeech ?? {};
  await voice.say(ssml ?? text ?? speech, surroundings.locale);
  showState(after);
}

/** Says it once it is whole; muted, an answer is read and not heard. */
async function answer(turn: Turn): Promise<void> {
  conversation.add(turn);
  suggest(followUps);
  if (isMuted) showState(turn.response.response.shouldEndSession === false ? 'waiting' : 'ready');
  else await hear(turn);
}

async function say(said: string): Promise<void> {
  const utterance = said.trim();
  if (utterance === '') return;
  voice.hush();
  words.value = '';
  showState('thinking');
  const turn = await api.say(utterance);
  if ('problem' in turn) showProblem(turn);
  else await answer(turn);
}

/** What could be said now. */
function suggest(suggestions: readonly string[]): void {
  find('suggestions', HTMLDivElement).replaceChildren(
    ...suggestions.map((suggestion) => button(suggestion, {}, () => void say(suggestion))),
  );
}

function showRoom(
  { surroundings, turns }: RoomView,
  form: ReturnType<typeof createSurroundingsForm>,
) {
  form.fill(surroundings);
  locale = surroundings.locale;
  const isLive = surroundings.weather === 'live';
  find('badge', HTMLParagraphElement).textContent = isLive ? 'Live weather' : 'Sample weather';
  suggest(turns.length === 0 ? openings : followUps);
  if (turns.length === 0) {
    conversation.show([]);
    tabs.show(undefined);
    screen.hidden = true;
    sky.classList.remove('shown');
  }
}

async function start(): Promise<void> {
  const room = await api.loadRoom();
  if ('problem' in room) {
    showProblem(room);
    return;
  }
  const refuse = (message: string) => {
    arranged.textContent = message;
  };
  const change = async (chosen: Surroundings) => {
    const outcome = await api.arrange(chosen);
    if ('problem' in outcome) refuse(outcome.message);
    else {
      arranged.textContent = 'Changed, from the next thing you say.';
      showRoom(outcome, form);
    }
  };
  const form = createSurroundingsForm(room, (chosen) => void change(chosen), refuse);
  showRoom(room, form);
  conversation.show(room.turns);
  find('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void say(words.value);
  });
  find('anew', HTMLButtonElement).addEventListener('click', () => {
    voice.hush();
    void api.startAnew().then((outcome) => {
      if ('problem' in outcome) showProblem(outcome);
      else {
        showRoom(outcome, form);
        showState('ready');
        words.focus();
      }
    });
  });
  find('save', HTMLButtonElement).addEventListener('click', () => {
    void api.saveConversation().then((outcome) => {
      if ('problem' in outcome) showProblem(outcome);
      else state.textContent = `Saved in ${outcome.folder}`;
    });
  });
  api.listenForTurns((turn) => {
    void answer(turn);
  });
  showState('ready');
  // On a phone, the keyboard would cover half of the page.
  if (matchMedia('(hover: hover)').matches) words.focus({ preventScroll: true });
}

function showMute(): void {
  mute.setAttribute('aria-pressed', String(isMuted));
  mute.textContent = isMuted ? 'Muted' : 'Mute';
}

mute.hidden = !voice.isAble;
mute.addEventListener('click', () => {
  isMuted = !isMuted;
  localStorage.setItem('muted', String(isMuted));
  if (isMuted) voice.hush();
  showMute();
});
showMute();

const listener = createListener({
  onWords: (heard) => {
    words.value = heard;
  },
  onEnd: (heard) => {
    listen.setAttribute('aria-pressed', 'false');
    if (heard === undefined) showState('ready');
    else void say(heard);
  },
});
if (listener !== undefined) {
  listen.hidden = false;
  find('listen-note', HTMLParagraphElement).hidden = false;
  listen.setAttribute('aria-pressed', 'false');
  listen.addEventListener('click', () => {
    const isListening = listen.getAttribute('aria-pressed') === 'true';
    listen.setAttribute('aria-pressed', String(!isListening));
    if (isListening) listener.stop();
    else {
      voice.hush();
      showState('listening');
      listener.start(locale);
    }
  });
}

void start();
