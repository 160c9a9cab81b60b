export default () => globalThis.__stop?.();
