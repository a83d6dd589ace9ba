/** The stages on the way of a question, from words to a response, each a span of the request's trace. */

import { planAnswer as plan } from './answer/planAnswer.ts';
import { resolvePlace as findPlace } from './place/resolvePlace.ts';
import { buildResponse as build } from './response/buildResponse.ts';
import { renderScreen as draw } from './screen/renderScreen.ts';
import { renderSpeech as word } from './speech/renderSpeech.ts';
import { asStage } from './support/trace/span.ts';
import { resolvePeriod as findPeriod } from './time/resolvePeriod.ts';
import { readQuestion as understand } from './understanding/readQuestion.ts';

export const readQuestion = asStage('understanding', understand);
export const resolvePlace = asStage('place', findPlace);
export const resolvePeriod = asStage('time', findPeriod);
export const planAnswer = asStage('answer', plan);
export const renderSpeech = asStage('speech', word);
export const renderScreen = asStage('screen', draw);
export const buildResponse = asStage('response', build);
