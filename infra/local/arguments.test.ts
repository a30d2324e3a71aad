import { expect, test } from 'vitest';
import { startArguments } from './arguments.ts';

test('without arguments the stack opens on port 4321 of this machine, with whatever data are kept', () => {
  expect(startArguments([], {})).toEqual({
    stage: undefined,
    fresh: false,
    dev: false,
    port: 4321,
    host: '127.0.0.1',
  });
});

test('stage, fresh start, port and host are taken as typed', () => {
  const typed = startArguments(['--stage', 'review', '--fresh', '--dev'], { PORT: '4400', HOST: '0.0.0.0' });
  expect(typed).toEqual({ stage: 'review', fresh: true, dev: true, port: 4400, host: '0.0.0.0' });
});

test.each([
  [['--stage', 'finished'], {}, 'Các giai đoạn / stages: registration|scoring|review|nomination|published'],
  [['--clean'], {}, 'Cách dùng: npm start'],
  [[], { PORT: 'http' }, 'PORT=4400 npm start'],
  [[], { PORT: '70000' }, 'PORT=4400 npm start'],
])('%j with %j is refused with a sentence that says what there is', (typed, surroundings, sentence) => {
  expect(() => startArguments(typed, surroundings)).toThrow(sentence);
});
