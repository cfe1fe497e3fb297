import { expect, test, vi } from 'vitest';
import { joinTabs, type ScenarioNews } from '#storage/tabs.ts';

test('the other windows hear what changed, the speaker does not, and a closed one no longer', async () => {
  const name = crypto.randomUUID();
  const heard = { speaker: [] as ScenarioNews[], other: [] as ScenarioNews[], closed: [] as ScenarioNews[] };
  const join = (who: keyof typeof heard) => joinTabs(name, (news) => heard[who].push(news));
  const [speaker, other, closed] = [join('speaker'), join('other'), join('closed')];
  try {
    closed.close();
    speaker.announce({ id: 'a', changedAt: 7 });
    speaker.announce({ id: 'b', changedAt: null });
    await vi.waitFor(() => {
      expect(heard.other).toHaveLength(2);
    });
    expect(heard).toEqual({
      speaker: [],
      other: [
        { id: 'a', changedAt: 7 },
        { id: 'b', changedAt: null },
      ],
      closed: [],
    });
  } finally {
    speaker.close();
    other.close();
  }
});

test('words of another version of the app are passed over', async () => {
  const name = crypto.randomUUID();
  const heard: ScenarioNews[] = [];
  const listener = joinTabs(name, (news) => heard.push(news));
  const stranger = new BroadcastChannel(`${name}-scenarios`);
  try {
    for (const words of ['hello', null, { id: 3, changedAt: 1 }, { id: 'a' }]) stranger.postMessage(words);
    stranger.postMessage({ id: 'a', changedAt: 1 });
    await vi.waitFor(() => {
      expect(heard).toEqual([{ id: 'a', changedAt: 1 }]);
    });
  } finally {
    for (const channel of [listener, stranger]) channel.close();
  }
});
