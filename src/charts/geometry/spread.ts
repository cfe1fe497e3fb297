/**
 * Positions as near as possible to the wanted ones, in the same order, at least `gap` apart and inside [low, high]:
 * neighbours that collide form a cluster that settles at its mean. When the whole does not fit, the gap gives way.
 *
 * @param wanted ascending
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  if (wanted.length === 0) return [];
  const room = Math.max(high - low, 0);
  const pitch = wanted.length > 1 ? Math.min(gap, room / (wanted.length - 1)) : gap;

  const clusters: { size: number; start: number }[] = [];
  for (const position of wanted) {
    let cluster = { size: 1, start: position };
    for (let before = clusters.at(-1); before !== undefined; before = clusters.at(-1)) {
      if (before.start + before.size * pitch <= cluster.start) break;
      clusters.pop();
      const size = before.size + cluster.size;
      // Each member wants `its position − its offset`; the mean of those is the least-squares start.
      const start = (before.start * before.size + (cluster.start - before.size * pitch) * cluster.size) / size;
      cluster = { size, start };
    }
    const length = (cluster.size - 1) * pitch;
    cluster.start = Math.min(Math.max(cluster.start, low), Math.max(high - length, low));
    clusters.push(cluster);
  }

  const positions = clusters.flatMap(({ size, start }) => Array.from({ length: size }, (_, i) => start + i * pitch));
  // Held at the edges, clusters may have met again; two passes put them right without moving the rest.
  for (let i = 1; i < positions.length; i++) positions[i] = Math.max(positions[i]!, positions[i - 1]! + pitch);
  let ceiling = high;
  for (let i = positions.length - 1; i >= 0; i--) {
    positions[i] = Math.min(positions[i]!, ceiling);
    ceiling = positions[i]! - pitch;
  }
  return positions;
}
