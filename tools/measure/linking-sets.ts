export function measureSets(_parts: string[], _most: number): void {}
