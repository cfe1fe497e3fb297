/** What a window tells the others after it wrote or removed a scenario. */
export interface ScenarioNews {
  readonly id: string;
  /** `changedAt` of what was written; null when it was removed. */
  readonly changedAt: number | null;
}

export interface Tabs {
  announce(news: ScenarioNews): void;
  close(): void;
}

/**
 * Joins the windows of this app. A window does not hear itself.
 *
 * @param name  the same for all that should hear each other; the app's own database name unless a test says otherwise
 */
export function joinTabs(name: string, onNews: (news: ScenarioNews) => void): Tabs {
  const channel = new BroadcastChannel(`${name}-scenarios`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) onNews(data); // another version of the app may say something else: not for us
  });
  return {
    announce: (news) => {
      channel.postMessage(news);
    },
    close: () => {
      channel.close();
    },
  };
}

function isNews(data: unknown): data is ScenarioNews {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('changedAt' in data)) return false;
  return typeof data.id === 'string' && (data.changedAt === null || typeof data.changedAt === 'number');
}
