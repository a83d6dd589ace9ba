/**
 * Where and when, as it ends a question. A pattern that ends with one of these is also said without it.
 */
export const tails = {
  /** For wordings that are rare or rarely say more. */
  day: '({place}|in {place}|{date}|in {place} {date}|{date} in {place})',
  /** As most questions say it. */
  when: '(<when>)',
  /** The same for questions about longer times. */
  span: '(<when>|<span>)',
  /** Everything that the commonest questions say of place and time. */
  period: '(<when>|<span>|<period>)',
  /** The span that a day is chosen from. */
  among:
    '({place}|in {place}|{date}|of {date}|in {place} {date}|{date} in {place}|in the next {duration}|over the next {duration})',
  /** A day after the place has been said. */
  dated: '({date}|on {date}|{time}|since {date})',
} as const;

/** Phrases that many English patterns share. */
export const parts = {
  when:
    '({place}|in {place}|{date}|on {date}|{time}|at {time}|in the {time}|{date} {time}|{date} at {time}' +
    '|in {place} {date}|in {place} on {date}|{date} in {place}|on {date} in {place}' +
    '|in {place} {time}|in {place} at {time}|{time} in {place}|at {time} in {place}' +
    '|{date} {time} in {place}|in {place} {date} {time}|{date} at {time} in {place})',
  span:
    '(for {place}|at {place}|near {place}|close to {place}|nearby {place}|not far from {place}|within walking distance of {place}|in the same area as {place}|in the area of {place}|later|later {date}|outside|outside {date}|{place} {date}|{place} at {time}|this {time}|for {date}|{date} in the {time}' +
    '|in {place} this {time}|in {place} {date} at {time}|in {place} on {date} at {time}' +
    '|in the next {duration}|over the next {duration}|in {place} in the next {duration}|in {ahead}' +
    '|{ahead} from now|in {place} in {ahead}|in {place} {ahead} from now|between {time} and {untilTime}' +
    '|from {date} to {untilDate}|after {afterTime}|before {untilTime}|by {untilTime})',
  period:
    '(around {place}|outside in {place}|{date} near {place}|close to {place} {date}|{time} on {date}|at {time} on {date}|on {date} at {time}|{date} {place}' +
    '|{place} {time}|{place} on {date}|at {place} {date}|at {place} on {date}|for {place} {date}' +
    '|for {place} on {date}|for {date} in {place}|near {place} {date}|at {place} at {time}' +
    '|this {time} in {place}|in {place} in the {time}|in the {time} in {place}|in {place} at {time} on {date}' +
    '|on {date} at {time} in {place}|at {time} on {date} in {place}|in {place} {date} in the {time}' +
    '|(for|during) the next {duration}|for the next {duration} in {place}|in {place} for the next {duration}' +
    '|{duration}|{place} in {ahead}|in {ahead} in {place}|{ahead} from now in {place}|{place} {ahead} from now' +
    '|from {time} (to|until) {untilTime}|{date} between {time} and {untilTime}|{date} from {time} to {untilTime}' +
    '|between {date} and {untilDate}|from {date} (until|through) {untilDate}' +
    '|in {place} between {time} and {untilTime}|in {place} from {date} to {untilDate}' +
    '|{date} after {afterTime}|until {untilTime}|{date} before {untilTime}|until {untilDate})',

  whats: "(what is|what's)",
  isIt: '(is it|will it be|is it going to be|is it gonna be|is it supposed to be|will it get|is it getting|{past} it)',
  isItBriefly: '(is it|will it be|is it going to be)',
  willIt: '(will it|is it going to)',
  mayIt:
    '(is it gonna|is it supposed to|is it likely to|is it due to|does it look like it will|does it look like it is going to|do you think it will|should it|could it|might it)',
  willThereBe: '(is there|will there be|is there going to be|are there|are there going to be)',
  areWeGetting:
    '(are we getting|are we going to get|are we expecting|will we get|will we have|should i expect)',
  itWill: "(it will|it'll|it is going to|it's going to)",
  itIs: "(it is|it's|it will be|it'll be|it's going to be)",
  thereWillBe: "(there is|there's|there will be|there'll be|there's going to be)",
  /** How a one-shot goes on ("ask red sky if …"), and how people wrap a yes/no question. */
  if: '(if|whether|tell me if|to tell me if)',
  tell: '(tell me|give me|to tell me|for|about)',
} as const;
