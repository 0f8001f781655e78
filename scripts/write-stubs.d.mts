export const modulesFolder: string;
export function stubModules(): Map<string, string>;
