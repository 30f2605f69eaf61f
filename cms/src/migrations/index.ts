export const migrations: [] = [];
