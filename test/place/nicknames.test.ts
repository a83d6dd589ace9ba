import { findSaved, looksLikeNickname, nicknameKey } from '../../lambda/place/nicknames.ts';
import { oslo } from '../memory/questions.ts';

test.each([
  ["Mum's", 'mum'],
  ["Mum's", 'mums'],
  ["Mum's", 'at Mum’s'],
  ['the cabin', 'my cabin'],
  ['the cabin', 'The Cabin'],
  ['my office', 'office'],
  ["the Joneses'", 'joneses'],
])('"%s" is "%s"', (one, other) => {
  expect(nicknameKey(one)).toBe(nicknameKey(other));
});

test.each([
  ["Mum's", "Dad's"],
  ['the cabin', 'the cottage'],
  ['work', 'gym'],
])('"%s" is not "%s"', (one, other) => {
  expect(nicknameKey(one)).not.toBe(nicknameKey(other));
});

const saved = ["Mum's", "Mum's office", 'the beach house', 'work'].map((nickname) => ({
  nickname,
  place: oslo,
}));

test.each([
  ["mum's place", "Mum's"],
  ["mum's house", "Mum's"],
  ["mum's office", "Mum's office"],
  ['the beach', 'the beach house'],
  ['at work', 'work'],
  ['the mountains', undefined],
])('"%s" finds %s', (words, nickname) => {
  expect(findSaved(words, saved)?.nickname).toBe(nickname);
});

test.each([
  ["Mum's", true],
  ['my office', true],
  ['at our hut', true],
  ['Bergen', false],
  ['Myanmar', false],
  ['St. Johns', false],
])('"%s" looks like a nickname: %s', (words, looksSo) => {
  expect(looksLikeNickname(words)).toBe(looksSo);
});
