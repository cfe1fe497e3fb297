/**
 * Calls under way at a place that may go away without answering: they end when it does. (A race against one long-lived
 * promise would do the same, but that promise would hold on to every answer ever given.)
 */
export interface Pending {
  /** Makes the call, unless the place is gone. */
  add<T>(call: () => Promise<T>): Promise<T>;
  /** Rejects the calls under way and all to come. */
  fail(reason: Error): void;
}

export function pending(): Pending {
  const waiting = new Set<(reason: Error) => void>();
  let gone: Error | undefined;
  return {
    add<T>(call: () => Promise<T>): Promise<T> {
      if (gone !== undefined) return Promise.reject(gone);
      return new Promise<T>((resolve, reject) => {
        waiting.add(reject);
        call()
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      });
    },
    fail(reason) {
      gone ??= reason;
      for (const reject of waiting) reject(reason);
      waiting.clear();
    },
  };
}
