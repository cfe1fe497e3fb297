import { expect, test } from 'vitest';
import { Agenda, type Task } from '#state/compare/agenda.ts';
import type { StudyDesk } from '#state/study-desk.ts';

/** A desk that takes one turn after the other, and hears when its pool is stopped. */
function deskForTest() {
  const stops: (() => void)[] = [];
  let turns: Promise<unknown> = Promise.resolve();
  const desk = {
    pool: { stop: () => stops.splice(0).forEach((stop) => stop()) },
    take: (turn: () => Promise<void>) => (turns = turns.then(turn)),
  };
  return { desk: desk as unknown as StudyDesk, onStop: (stop: () => void) => stops.push(stop), rest: () => turns };
}

function work() {
  const { desk, onStop } = deskForTest();
  const log: string[] = [];
  const done = new Set<string>();
  const finish = new Map<string, () => void>();
  const task = (key: string): Task => ({
    key,
    isDone: () => done.has(key),
    run: () =>
      new Promise((resolve) => {
        log.push(`start ${key}`);
        finish.set(key, () => {
          done.add(key);
          log.push(`end ${key}`);
          resolve();
        });
        onStop(() => {
          log.push(`stop ${key}`);
          resolve();
        });
      }),
  });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  };
  return { agenda: new Agenda(() => desk), task, log, finish, settle };
}

test('one thing after the other, in order, and nothing twice', async () => {
  const { agenda, task, log, finish, settle } = work();
  agenda.want([task('a'), task('b')]);
  await settle();
  expect(log).toEqual(['start a']);
  agenda.want([task('a'), task('b'), task('c')]);
  finish.get('a')!();
  await settle();
  expect(log).toEqual(['start a', 'end a', 'start b']);
  finish.get('b')!();
  await settle();
  finish.get('c')!();
  await settle();
  agenda.want([task('a'), task('c')]);
  await settle();
  expect(log).toEqual(['start a', 'end a', 'start b', 'end b', 'start c', 'end c']);
});

test('what is no longer wanted is stopped, and what is wanted now comes next', async () => {
  const { agenda, task, log, settle } = work();
  agenda.want([task('a'), task('b')]);
  await settle();
  agenda.want([task('c')]);
  await settle();
  expect(log).toEqual(['start a', 'stop a', 'start c']);
});

test('with nothing to do no desk is opened', () => {
  const agenda = new Agenda(() => {
    throw new Error('opened');
  });
  expect(() => agenda.want([])).not.toThrow();
});
