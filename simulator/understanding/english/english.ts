import type { Language } from '../language.ts';
import { expandWord } from './expandWord.ts';
import { readNumber, readOrdinal } from './numbers.ts';
import { readCalendarDate } from './readCalendarDates.ts';
import { readClockTime } from './readClockTimes.ts';
import { readDayPart } from './readDayParts.ts';
import { readDay } from './readDays.ts';
import { readDuration } from './readDurations.ts';
import { readHoliday } from './readHolidays.ts';
import { readOffset } from './readOffsets.ts';
import { readSpan, readYearAlone } from './readSpans.ts';
import { stemWord } from './stemWord.ts';

/** What every English locale shares. */
export const english: Language = {
  expandWord,
  stemWord,
  readNumber,
  readOrdinal,
  timeReaders: [
    readOffset,
    readDay,
    readSpan,
    readCalendarDate,
    readHoliday,
    readClockTime,
    readDayPart,
    readDuration,
    readYearAlone,
  ],
  fillers: [
    'um', 'uh', 'er', 'erm', 'uhm', 'hmm', 'please', 'hey', 'hi', 'hello', 'ok', 'okay', 'so', 'well', 'just',
    'alexa', 'echo', 'computer', 'ziggy', 'thanks', 'thank you', 'you know',
    'can you tell me', 'could you tell me', 'would you tell me', 'will you tell me', 'i want to know',
    'i would like to know', 'i need to know', 'i wonder', 'i am wondering', 'i was wondering', 'do you know',
    'let me know', 'tell me',
  ],
  launchWords: ['open', 'launch', 'start', 'run', 'begin', 'load', 'use', 'talk to', 'speak to', 'ask', 'tell'],
  askWords: ['ask', 'tell', 'use', 'open', 'launch', 'start', 'check', 'check with', 'talk to', 'speak to'],
  usingWords: ['using', 'with', 'from', 'on', 'in', 'ask'],
}; // prettier-ignore
