export const modulesFolder: string;
export function stubModules(beliefs: object): Map<string, string>;
