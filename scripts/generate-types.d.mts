export function typesOf(name: string): Promise<string>;
export function targets(): { name: string; path: string }[];
