/** Runs in the sandbox before the page: one CommonJS file, made by scripts/build.mjs. */
import { contextBridge, ipcRenderer } from 'electron';
import { apiOver } from './expose-api.ts';

contextBridge.exposeInMainWorld('roadwarrior', apiOver(ipcRenderer));
