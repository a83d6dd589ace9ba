import * as v from 'valibot';
import { surroundingsSchema, type Surroundings } from '../room/surroundings.ts';
import { element, find } from './dom.ts';
import type { RoomView } from './roomView.ts';

type Choices = readonly (readonly [value: string, label: string])[];

const devices: Choices = [
  ['speaker', 'Speaker, no screen'],
  ['show', 'Echo Show'],
  ['round', 'Round screen'],
];
const permissions: Choices = [
  ['granted', 'Granted'],
  ['unasked', 'Not asked yet'],
  ['refused', 'Refused'],
];
const clocks: Choices = [
  ['real', 'The real time'],
  ['from', 'Runs from'],
  ['held', 'Held at'],
];
const weathers: Choices = [
  ['sample', 'Sample, made up'],
  ['live', 'Live, Open-Meteo'],
];
const faults = {
  none: 'Nothing',
  slow: 'Ten seconds late',
  reset: 'Connection breaks',
  limited: 'Too many requests',
  limitedForAMinute: 'Too many for a minute',
  down: 'Down',
  broken: 'Broken',
  html: 'An error page',
  halfJson: 'Cut in half',
  notANumber: 'Numbers that are none',
  wrongPlace: 'Of another place',
  clockBehind: 'Six hours behind',
  clockAhead: 'Six hours ahead',
} satisfies Record<Surroundings['fault'], string>;

/** The controls for all that is around the Echo; every change is sent at once. */
export function createSurroundingsForm(
  { locales, surroundings }: Pick<RoomView, 'locales' | 'surroundings'>,
  onChange: (surroundings: Surroundings) => void,
  onRefuse: (message: string) => void,
): { readonly fill: (surroundings: Surroundings) => void } {
  // What a control that is switched off stands for, as a form leaves it out.
  let shown = surroundings;
  const form = find('surroundings', HTMLFormElement);
  form.replaceChildren(
    group(
      'Device',
      select('locale', 'Language', locales.map((locale) => [locale, nameOf(locale)] as const)),
      select('device', 'Kind', devices),
      text('place', 'Stands in', 'Seattle, US', 'Empty where it does not say.'),
      text('timeZone', 'Time zone', 'that of the place', ''),
      select('permission', 'Location permission', permissions),
      text('address', 'Postcode of its address', '98104, US', ''),
    ),
    group(
      'Owner',
      text('person', 'Voice profile', 'nobody recognised', ''),
      select('temperatureUnit', 'Temperature setting', [['', 'Not set'], ['CELSIUS', 'Celsius'], ['FAHRENHEIT', 'Fahrenheit']]),
      select('distanceUnits', 'Distance setting', [['', 'Not set'], ['METRIC', 'Metric'], ['IMPERIAL', 'Imperial']]),
    ),
    group(
      'Time',
      select('runs', 'Clock', clocks),
      field('at', 'By its clock', element('input', { id: 'around-at', name: 'at', type: 'datetime-local' }), ''),
    ),
    group(
      'Weather',
      select('weather', 'Source', surroundings.weather === 'at' ? [...weathers, ['at', 'As named at the start']] : weathers),
      select('fault', 'Wrong with it', Object.entries(faults), 'Of the sample weather. What is known already is still used.'),
    ),
  ); // prettier-ignore
  const send = () => {
    const {
      runs,
      at = shown.clock.at,
      fault = shown.fault,
      ...rest
    } = Object.fromEntries(new FormData(form));
    const read = v.safeParse(surroundingsSchema, { ...rest, fault, clock: { runs, at } });
    if (read.success) onChange(read.output);
    else onRefuse(read.issues[0].message);
  };
  form.addEventListener('change', send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  return {
    fill: (filled) => {
      shown = filled;
      const { clock, ...plain } = filled;
      for (const [name, value] of Object.entries({ ...plain, ...clock })) {
        const control = form.elements.namedItem(name);
        if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement)
          control.value = value;
      }
      const at = form.elements.namedItem('at');
      if (at instanceof HTMLInputElement) at.disabled = clock.runs === 'real';
      const fault = form.elements.namedItem('fault');
      if (fault instanceof HTMLSelectElement) fault.disabled = plain.weather !== 'sample';
    },
  };
}

function nameOf(locale: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
}

function group(legend: string, ...controls: readonly HTMLElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, legend), ...controls);
}

function field(name: string, label: string, control: HTMLElement, note: string): HTMLElement {
  if (note !== '') control.setAttribute('aria-describedby', `note-${name}`);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: `around-${name}` }, label),
    control,
    ...(note === '' ? [] : [element('small', { id: `note-${name}` }, note)]),
  );
}

function select(name: string, label: string, choices: Choices, note = ''): HTMLElement {
  const options = choices.map(([value, words]) => element('option', { value }, words));
  return field(name, label, element('select', { id: `around-${name}`, name }, ...options), note);
}

function text(name: string, label: string, placeholder: string, note: string): HTMLElement {
  const input = element('input', { id: `around-${name}`, name, type: 'text', placeholder });
  return field(name, label, input, note);
}
