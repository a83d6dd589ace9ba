import { element } from '../dom.ts';
import type { Tab } from '../tabs.ts';
import { drawHeard } from './heardPanel.ts';
import { drawRules, markRules } from './rulesPanel.ts';
import { drawSeen } from './seenPanel.ts';
import { json } from './tables.ts';
import { drawTrips } from './tripsPanel.ts';

/** The ways to look at a turn, in their order. */
export const panels: readonly Tab[] = [
  { id: 'heard', label: 'Heard', draw: drawHeard },
  { id: 'seen', label: 'Seen', draw: drawSeen },
  {
    id: 'trips',
    label: 'Trips',
    draw: drawTrips,
    mark: ({ trips }) => (trips.length === 0 ? '' : String(trips.length)),
  },
  {
    id: 'envelopes',
    label: 'Envelopes',
    draw: ({ request, response }) => [
      element('h3', {}, 'Request'),
      json('Request envelope', request),
      element('h3', {}, 'Response'),
      json('Response envelope', response),
    ],
  },
  {
    id: 'kept',
    label: 'Kept',
    draw: ({ response, kept }) => [
      element('h3', {}, 'In the session'),
      json('Session attributes', response.sessionAttributes ?? {}),
      element('h3', {}, 'Of people, in DynamoDB'),
      json('Items of people', kept),
    ],
  },
  { id: 'rules', label: 'Rules', draw: drawRules, mark: markRules },
];
