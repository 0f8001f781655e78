/** Files that import each other by whatever detour: the strongly connected parts of the graph (Tarjan), each sorted. */
export function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const number = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const own = number.size;
    let low = own;
    number.set(node, own);
    open.push(node);
    for (const next of arrows.get(node) ?? []) {
      if (!number.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, number.get(next) ?? low);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const node of arrows.keys()) if (!number.has(node)) visit(node);
  return circles;
}
