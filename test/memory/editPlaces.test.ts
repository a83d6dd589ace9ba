import { removePlace, renamePlace, savePlace } from '../../lambda/memory/editPlaces.ts';
import { mostPlaces } from '../../lambda/memory/person.ts';
import { oslo, springfield } from './questions.ts';

const mums = { nickname: "Mum's", place: oslo };
const cabin = { nickname: 'the cabin', place: springfield };

test('a place is saved behind the others', () => {
  expect(savePlace([mums], cabin).places).toEqual([mums, cabin]);
});

test('a nickname that is there already is given to the new place', () => {
  const moved = { nickname: 'mums', place: springfield };
  expect(savePlace([mums, cabin], moved).places).toEqual([moved, cabin]);
});

describe('with fifty places', () => {
  const full = Array.from({ length: mostPlaces }, (_, index) => ({
    ...cabin,
    nickname: `hut ${index}`,
  }));

  test('no other is saved, and it is said', () => {
    const most = { news: 'full', most: mostPlaces };
    expect(savePlace(full, mums)).toEqual({ news: most });
  });

  test('one of them can still be moved', () => {
    const moved = { nickname: 'hut 7', place: oslo };
    expect(savePlace(full, moved).places?.[7]).toEqual(moved);
  });
});

test('a place is renamed where it stands, whatever it was called by', () => {
  const { places, news } = renamePlace([mums, cabin], 'mum', 'the cottage');
  expect(places).toEqual([{ ...mums, nickname: 'the cottage' }, cabin]);
  expect(news).toEqual({ news: 'renamed', nickname: "Mum's", newNickname: 'the cottage' });
});

test('a name that another place has is not given twice', () => {
  expect(renamePlace([mums, cabin], "Mum's", 'my cabin')).toEqual({
    news: { news: 'taken', nickname: 'my cabin' },
  });
});

test('a place can be renamed to itself with other letters', () => {
  expect(renamePlace([mums], 'mums', 'Mum').places).toEqual([{ ...mums, nickname: 'Mum' }]);
});

test('a place is removed', () => {
  expect(removePlace([mums, cabin], 'cabin').places).toEqual([mums]);
});

test('what is not saved can be neither renamed nor removed', () => {
  const unknown = { news: { news: 'unknown', nickname: 'the boat' } };
  expect(renamePlace([mums], 'the boat', 'the ship')).toEqual(unknown);
  expect(removePlace([mums], 'the boat')).toEqual(unknown);
});
