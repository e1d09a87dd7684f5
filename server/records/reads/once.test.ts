import { expect, test } from 'vitest';
import { anew, onceEach } from './once.ts';
import type { Reader } from './reader.ts';

const reader: Reader = { all: async () => [] };

function counting() {
  const asked: string[] = [];
  const read = async (_reader: Reader, id: string) => {
    asked.push(id);
    return `${id} is there`;
  };
  return { asked, read };
}

test('one request asks each question of each record once, also side by side', async () => {
  const { asked, read } = counting();
  const other = counting();
  const once = onceEach(reader);
  expect(await Promise.all([once(read, 'ada'), once(read, 'ada'), once(read, 'grace')])).toEqual([
    'ada is there',
    'ada is there',
    'grace is there',
  ]);
  await once(read, 'ada');
  await once(other.read, 'ada');
  expect(asked).toEqual(['ada', 'grace']);
  expect(other.asked).toEqual(['ada']);
});

test('the next request, and a deed under its locks, ask again', async () => {
  const { asked, read } = counting();
  await onceEach(reader)(read, 'ada');
  await onceEach(reader)(read, 'ada');
  await anew(reader)(read, 'ada');
  await anew(reader)(read, 'ada');
  expect(asked).toHaveLength(4);
});
