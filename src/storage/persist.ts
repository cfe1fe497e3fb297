/**
 * Asks the browser not to clear the data when it needs room. Some browsers ask the person: do it after the first edit,
 * when there is something to lose, and once a session.
 *
 * @returns true when the data is safe from that, false when it is not or the browser cannot say
 */
export async function askToPersist(): Promise<boolean> {
  // absent outside secure contexts, whatever the types say
  const storage = navigator.storage as StorageManager | undefined;
  if (storage === undefined) return false;
  return (await storage.persisted()) || (await storage.persist());
}
