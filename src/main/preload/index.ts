import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, KithEvent } from '../../shared/contract/events.ts';

/** All that the page can reach: one way to ask, one way to listen, one way to hand over dropped files. */
const bridge: Bridge = {
  invoke: (method, input) => ipcRenderer.invoke('rpc', method, input),
  subscribe: (listen) => {
    const forward = (_event: unknown, event: KithEvent) => listen(event);
    ipcRenderer.on('event', forward);
    return () => ipcRenderer.off('event', forward);
  },
  drop: (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]));
    return ipcRenderer.invoke('drop', paths);
  },
};

contextBridge.exposeInMainWorld('kith', bridge);
